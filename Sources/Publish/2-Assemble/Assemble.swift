import Content
import Diagnostics
import Disclosure

/// What assembling gives: the site, unless the community itself could not be read.
package struct Assembly: Sendable {
  package let site: SiteModel?
  /// What was found so far, here and before.
  package let diagnostics: [Diagnostic]
}

/// Turns checked content into pages with their addresses, navigation and links to each other.
package func assemble(_ checked: CheckedContent, today: CalendarDate) -> Assembly {
  let content = checked.content.withoutErased
  guard let community = content.community?.value else {
    return Assembly(site: nil, diagnostics: checked.diagnostics)
  }
  let assembler = Assembler(content: content, community: community, today: today)
  let pages = assembler.pages() + checked.content.erased.map { Page(erased: $0) }
  let book = AddressBook(content, pages: pages)
  let site = SiteModel(
    community: community, language: community.site.languages.first ?? "zh-Hans", today: today,
    pages: pages.sorted { $0.address < $1.address }, newest: assembler.cards,
    freePages: assembler.freePageLinks, attachments: book.attachments, addresses: book.addresses)
  return Assembly(site: site, diagnostics: checked.diagnostics + book.diagnostics)
}

/// Everything the kinds of pages are made from, looked up once.
struct Assembler: Sendable {
  let content: Content
  let community: Community
  let directory: Directory
  /// Disclosures, newest first, and their cards in the same order.
  let notices: [Document<Notice>]
  let cards: [NoticeCard]
  /// The disclosure that corrects another, by the id of the corrected one.
  let corrections: [String: LinkCard]
  let attachedSizes: [String: Int]

  init(content: Content, community: Community, today: CalendarDate) {
    self.content = content
    self.community = community
    directory = Directory(content, community: community, today: today)
    let sorted = content.notices.sorted {
      ($1.value.date, $0.source.path) < ($0.value.date, $1.source.path)
    }
    notices = sorted
    let corrections = Self.corrections(in: sorted)
    self.corrections = corrections
    cards = sorted.map { NoticeCard($0, isCorrected: corrections[$0.id] != nil) }
    attachedSizes = Dictionary(
      content.attachments.map { ($0.path, $0.size) }, uniquingKeysWith: { first, _ in first })
  }

  func pages() -> [Page] {
    noticePages() + noticeLists() + dutyPages() + commitmentPages() + workerPages() + freePages()
      + [home(), catalogue(), notFound()]
  }

  /// Ids of corrected disclosures with a link to what corrects them.
  private static func corrections(in notices: [Document<Notice>]) -> [String: LinkCard] {
    var corrections: [String: LinkCard] = [:]
    for notice in notices {
      guard let corrected = notice.value.corrects else { continue }
      corrections[notice.fullID(corrected)] = LinkCard(notice)
    }
    return corrections
  }

  func notFound() -> Page {
    Page(
      address: .notFound, title: "", summary: nil, date: nil, trail: [], body: nil,
      content: .notFound)
  }

  /// The way to a page of a list: home, the list, the page itself.
  func trail(_ list: Crumb.Key, _ address: Address, title: String) -> [Crumb] {
    [
      Crumb(key: .home, title: nil, address: .home),
      Crumb(key: list, title: nil, address: address),
      Crumb(key: nil, title: title, address: nil),
    ]
  }
}

extension Document {
  /// An id as an author may write it, bare within its own folder, made whole.
  func fullID(_ reference: String) -> String {
    guard !reference.contains("/") else { return reference }
    return ContentPath.folder(of: id) + "/" + reference
  }
}
