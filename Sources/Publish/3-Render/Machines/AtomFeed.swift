import Disclosure

/// The newest disclosures as an Atom feed (RFC 4287), of one section or of all.
struct AtomFeed {
  let bytes: [UInt8]

  /// Readers fetch the whole feed again and again; older disclosures are in the lists.
  private static let entryLimit = 50

  init(site: SiteModel, section: Notice.Section?, name: (String) -> String) {
    let notices = Self.notices(of: site, section)
    let feed = Address.feed(of: section?.rawValue)
    let list = section.map { Address(list: $0.rawValue, year: nil, page: 1) } ?? .home
    let part = section.map { name($0.rawValue) } ?? name("all_disclosures")
    var xml = XMLText()
    xml.open(
      "feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", site.views[0].language)])
    xml.raw("\n")
    xml.element("id", site.url(of: feed))
    xml.element("title", "\(site.community.name) · \(part)")
    xml.empty("link", [("rel", "self"), ("href", site.url(of: feed))])
    xml.empty("link", [("rel", "alternate"), ("href", site.url(of: list))])
    xml.element("updated", Self.instant(notices.map(\.date).max() ?? site.today))
    xml.open("author")
    xml.element("name", site.community.name)
    xml.close("author")
    for notice in notices { Self.entry(notice, site, name, &xml) }
    xml.close("feed")
    bytes = xml.bytes
  }

  /// What a feed holds, newest first.
  static func notices(of site: SiteModel, _ section: Notice.Section?) -> [NoticeCard] {
    Array(
      site.newest.lazy.filter { section == nil || $0.section == section }.prefix(entryLimit))
  }

  private static func entry(
    _ notice: NoticeCard, _ site: SiteModel, _ name: (String) -> String, _ xml: inout XMLText
  ) {
    let url = site.url(of: notice.address)
    xml.open("entry")
    xml.raw("\n")
    xml.element("id", url)
    xml.element("title", InlineMarkdown.plainText(notice.title))
    xml.empty("link", [("rel", "alternate"), ("href", url)])
    xml.element("published", instant(notice.date))
    xml.element("updated", instant(notice.date))
    xml.empty(
      "category",
      [("term", notice.section.rawValue), ("label", name(notice.section.rawValue))])
    if let summary = notice.summary { xml.element("summary", InlineMarkdown.plainText(summary)) }
    xml.close("entry")
  }

  /// The beginning of a day in China, which has one time zone and no summer time (RFC 3339).
  static func instant(_ day: CalendarDate) -> String { "\(day)T00:00:00+08:00" }
}
