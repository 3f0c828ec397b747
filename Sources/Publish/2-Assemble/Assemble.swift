import Content
import Diagnostics
import Disclosure

/// What assembling gives: the site, unless the community itself could not be read.
package struct Assembly: Sendable {
  package let site: SiteModel?
  /// Beside the model, which has no place for it: what must not be in it.
  let secrets: RosterSecrets
  /// What is wrong with attachments, by path in `content/`; told of those that a page names.
  let attachmentFaults: [String: [Diagnostic]]
  /// What was found so far, here and before.
  package let diagnostics: [Diagnostic]

  /// The same with nothing for the last net to look for: for measuring what it costs.
  package var withoutSecrets: Assembly {
    Assembly(
      site: site, secrets: RosterSecrets(), attachmentFaults: attachmentFaults,
      diagnostics: diagnostics)
  }
}

/// Turns checked content into pages with their addresses, navigation and links to each other.
package func assemble(_ checked: CheckedContent) -> Assembly {
  let (content, today) = (checked.content, checked.today)
  guard let community = content.community?.value else {
    return Assembly(
      site: nil, secrets: checked.secrets, attachmentFaults: checked.attachmentFaults,
      diagnostics: checked.diagnostics)
  }
  let assembler = Assembler(checked, community: community)
  let made = assembler.pages()
  let book = AddressBook(content, pages: made)
  let redirects = Redirects(content, pages: made)
  let pages = made + redirects.pages
  let site = SiteModel(
    community: community, views: SiteView.all(of: community.site.languages),
    complaints: content.localRules.complaints, today: today,
    pages: pages.sorted { $0.address < $1.address }, newest: assembler.cards,
    freePages: assembler.freePageLinks, service: content.service.map(\.value),
    posts: content.posts.map(\.value), attachments: book.attachments, addresses: book.addresses,
    hasHeld: checked.hasHeld)
  return Assembly(
    site: site, secrets: checked.secrets, attachmentFaults: checked.attachmentFaults,
    diagnostics: checked.diagnostics + book.diagnostics + redirects.diagnostics)
}

/// Everything the kinds of pages are made from, looked up once.
struct Assembler: Sendable {
  let content: Content
  let today: CalendarDate
  let community: Community
  let coverage: Coverage
  let accounts: AccountResults
  let directory: Directory
  /// Disclosures, newest first, and their cards in the same order.
  let notices: [Document<Notice>]
  let cards: [NoticeCard]
  /// The disclosure that corrects another, by the id of the corrected one.
  let corrections: [String: LinkCard]
  /// What the figures of a corrected disclosure became, by its id.
  let correctedFigures: [String: Balances]
  let books: AccountBooks
  let itemLinks: [Notice.Section: [NoticeList.ItemLink]]
  let attachedSizes: [String: Int]
  /// By id.
  let titleOfNotice: [String: String]
  let linkOfNotice: [String: LinkCard]

  init(_ checked: CheckedContent, community: Community) {
    let (content, today) = (checked.content, checked.today)
    self.content = content
    coverage = checked.coverage
    accounts = checked.accounts
    self.today = today
    self.community = community
    directory = Directory(content, community: community, today: today)
    let sorted = Self.newestFirst(content.notices)
    notices = sorted
    correctedFigures = Self.correctedFigures(in: sorted, checked.accounts)
    books = AccountBooks(checked.accounts, titleOfItem: directory.titleOfItem)
    let corrections = Self.corrections(in: sorted)
    self.corrections = corrections
    cards = sorted.map {
      NoticeCard(
        $0, isCorrected: corrections[$0.id] != nil, publicity: checked.publicity[$0.id],
        today: today)
    }
    itemLinks = Self.itemLinks(cards, catalogue: content.catalogue.map(\.value))
    titleOfNotice = Dictionary(
      sorted.map { ($0.id, $0.value.title) }, uniquingKeysWith: { first, _ in first })
    linkOfNotice = Dictionary(
      sorted.map { ($0.id, $0.link) }, uniquingKeysWith: { first, _ in first })
    attachedSizes = Dictionary(
      content.attachments.map { ($0.path, $0.size) }, uniquingKeysWith: { first, _ in first })
  }

  /// Sorted by what stands where: a disclosure is large, and costs more to move than to compare.
  private static func newestFirst(_ notices: [Document<Notice>]) -> [Document<Notice>] {
    let keys = notices.map { ($0.value.date, $0.source.path) }
    let order = notices.indices.sorted { one, other in
      (keys[other].0, keys[one].1) < (keys[one].0, keys[other].1)
    }
    return order.map { notices[$0] }
  }

  func pages() -> [Page] {
    let disclosures = noticePages()
    return disclosures + noticeLists() + itemLists() + sheets(of: disclosures) + dutyPages()
      + commitmentPages() + workerPages() + freePages() + erasedPages()
      + [home(), findPage(), searchPage(), catalogue(), coveragePage(), accountsPage(), notFound()]
  }

  /// Ids of corrected disclosures with a link to what corrects them.
  private static func corrections(in notices: [Document<Notice>]) -> [String: LinkCard] {
    var corrections: [String: LinkCard] = [:]
    for notice in notices {
      guard let corrected = notice.value.corrects else { continue }
      corrections[notice.fullID(corrected)] = notice.link
    }
    return corrections
  }

  /// What was published by mistake and had to be forgotten leaves a page that says only that.
  private func erasedPages() -> [Page] {
    content.erased.map {
      Page(
        address: Address(contentPath: $0.path), title: "", summary: nil, date: nil, trail: [],
        body: nil, content: .erased)
    }
  }

  /// A complaint of a page for which these people answer.
  func complaint(about id: String, _ people: [PersonLink]) -> ComplaintSubject {
    let members = Set(community.committee.members.compactMap(\.worker).map(Address.init(worker:)))
    return ComplaintSubject(
      id: id, isForStreet: people.contains { $0.address.map(members.contains) ?? false })
  }

  func notFound() -> Page {
    Page(
      address: .notFound, title: "", summary: nil, date: nil, trail: [], body: nil,
      content: .notFound)
  }

  /// A page that the navigation leads to; the strings name it.
  func listPage(_ key: Crumb.Key, _ address: Address, _ content: PageContent) -> Page {
    Page(
      address: address, title: "", summary: nil, date: nil,
      trail: [.home, Crumb(key: key, title: nil, address: nil)], body: nil, content: content)
  }

  /// The way to a page of a list: home, the list, the page itself.
  func trail(_ list: Crumb.Key, _ address: Address, title: String) -> [Crumb] {
    [
      .home,
      Crumb(key: list, title: nil, address: address),
      Crumb(key: nil, title: title, address: nil),
    ]
  }
}

extension Document {
  /// Where its page stands.
  var address: Address { Address(contentPath: source.path) }

  func link(_ title: String, _ summary: String?) -> LinkCard {
    LinkCard(title: title, address: address, summary: summary)
  }
}
