import Disclosure
import SourceText

/// What a page is about, for search engines: JSON-LD in the words of schema.org, at the root view
/// only, which is the canonical one. Most disclosures have none, for the thousands of them tell a
/// search engine nothing that their text does not (Documentation/decisions/29).
///
/// Made of the site model, which has no place for anything private.
struct LinkedData {
  let site: SiteModel
  let strings: SiteStrings

  /// The whole element; nil where there is nothing to say. Nothing that authors wrote ends it:
  /// `JSONWriter` writes `<`, `>` and `&` as `\u003c`, `\u003e` and `\u0026`.
  func element(of page: Page) -> [UInt8]? {
    guard describes(page) else { return nil }
    var json = JSONWriter()
    json.beginMap()
    json.entry("@context", "https://schema.org")
    json.key("@graph")
    json.beginList()
    subject(of: page, &json)
    trail(of: page, &json)
    json.endList()
    json.endMap()
    var element = Array("<script type=\"application/ld+json\">".utf8) + json.bytes
    ForbiddenInHTML.remove(from: &element)
    return element + "</script>".utf8
  }

  private func describes(_ page: Page) -> Bool {
    switch page.content {
    case .notice(let notice): notice.ledger != nil && page.isForIndexes
    default: page.isForIndexes
    }
  }

  private func subject(of page: Page, _ json: inout JSONWriter) {
    switch page.content {
    case .home: organization(&json)
    case .duty(let duty): service(duty, &json)
    case .commitment(let commitment): service(commitment, &json)
    case .worker(let worker): person(worker, &json)
    case .notice(let notice): dataset(notice, &json)
    default: break
    }
  }

  /// `BreadcrumbList`: the way that the page itself shows.
  private func trail(of page: Page, _ json: inout JSONWriter) {
    guard page.trail.count > 1 else { return }
    json.beginMap()
    json.entry("@type", "BreadcrumbList")
    json.key("itemListElement")
    json.beginList()
    for (index, crumb) in page.trail.enumerated() {
      json.beginMap()
      json.entry("@type", "ListItem")
      json.entry("position", index + 1)
      let title = crumb.key.map(strings.title(of:)) ?? InlineMarkdown.plainText(crumb.title ?? "")
      json.entry("name", title)
      json.entry("item", ifPresent: crumb.address.map(site.url(of:)))
      json.endMap()
    }
    json.endList()
    json.endMap()
  }

  /// A ledger is a `Dataset` that is downloaded as CSV.
  private func dataset(_ notice: NoticePage, _ json: inout JSONWriter) {
    guard let ledger = notice.ledger else { return }
    json.beginMap()
    json.entry("@type", "Dataset")
    json.entry("@id", site.url(of: notice.card.address))
    json.entry("name", InlineMarkdown.plainText(notice.card.title))
    json.entry(
      "description", InlineMarkdown.plainText(notice.card.summary ?? notice.card.title))
    json.entry("datePublished", notice.card.date.description)
    json.key("creator")
    reference(&json)
    json.key("distribution")
    json.beginMap()
    json.entry("@type", "DataDownload")
    json.entry("encodingFormat", "text/csv")
    json.entry("contentUrl", site.url(of: ledger))
    json.endMap()
    json.endMap()
  }

  /// `{"@id": …}` of the community.
  func reference(_ json: inout JSONWriter) {
    json.beginMap()
    json.entry("@id", organizationID)
    json.endMap()
  }

  var organizationID: String { site.url(of: .home) + "#organization" }
}
