import Disclosure
import SourceText

/// The newest disclosures as a JSON Feed (jsonfeed.org, version 1.1): what the Atom feed holds, for
/// readers that have no XML.
struct JSONFeed {
  let bytes: [UInt8]

  init(site: SiteModel, section: Notice.Section?, name: (String) -> String) {
    let part = name(section?.rawValue ?? "all_disclosures")
    let list = section.map { Address(list: $0.rawValue, year: nil, page: 1) } ?? .home
    var json = JSONWriter()
    json.beginMap()
    json.entry("version", "https://jsonfeed.org/version/1.1")
    json.entry("title", "\(site.community.name) · \(part)")
    json.entry("home_page_url", site.url(of: list))
    json.entry("feed_url", site.url(of: .jsonFeed(of: section?.rawValue)))
    json.entry("language", site.views[0].language)
    json.key("authors")
    json.beginList()
    json.beginMap()
    json.entry("name", site.community.name)
    json.entry("url", site.url(of: .home))
    json.endMap()
    json.endList()
    json.key("items")
    json.beginList()
    for notice in AtomFeed.notices(of: site, section) { Self.item(notice, site, name, &json) }
    json.endList()
    json.endMap()
    bytes = json.bytes + [UInt8(ascii: "\n")]
  }

  private static func item(
    _ notice: NoticeCard, _ site: SiteModel, _ name: (String) -> String, _ json: inout JSONWriter
  ) {
    let title = InlineMarkdown.plainText(notice.title)
    json.beginMap()
    json.entry("id", site.url(of: notice.address))
    json.entry("url", site.url(of: notice.address))
    json.entry("title", title)
    // An item must have content; where there is no summary the title is all there is.
    json.entry("content_text", notice.summary.map(InlineMarkdown.plainText) ?? title)
    json.entry("date_published", AtomFeed.instant(notice.date))
    json.list("tags", [name(notice.section.rawValue)])
    json.endMap()
  }
}
