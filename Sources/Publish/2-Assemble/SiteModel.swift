import Content
import Diagnostics
import Disclosure

/// The public site before a letter of HTML is written: every page with what it shows. Its types
/// hold public properties only; a private one has nowhere to stand.
package struct SiteModel: Sendable {
  package let community: Community
  /// The ways it is offered in, the one at the root first; all have the same pages.
  package let views: [SiteView]
  /// How long each step of a complaint may take.
  package var complaints = ComplaintDeadlines()
  /// The day the site is built for.
  package let today: CalendarDate
  /// Sorted by address.
  package let pages: [Page]
  /// Newest first, the whole site's disclosures.
  package let newest: [NoticeCard]
  /// Free pages in the order their authors gave them.
  package let freePages: [LinkCard]
  /// Who held which post, of all times, and the posts.
  package let service: [Service]
  package let posts: [Post]
  /// Files offered beside pages, by the address they get.
  package let attachments: [PublicAttachment]
  /// Addresses of content files, by their path in `content/`.
  package let addresses: [String: Address]
  /// Whether disclosures wait for their day: files that no page names may be theirs.
  package var hasHeld = false
}

/// One page: where it is, what it is called, and what it shows.
package struct Page: Sendable {
  package let address: Address
  /// As written, Markdown inline marks and all; empty where the strings name the page.
  package let title: String
  package let summary: String?
  /// The day it was last changed by its author, where one is given.
  package let date: CalendarDate?
  /// Home first, this page last and without link.
  package let trail: [Crumb]
  /// The Markdown that makes its body, if any.
  package let body: MarkdownBody?
  package let content: PageContent
  /// Set where its author took it back.
  package var withdrawn: Withdrawal?
  /// Set where residents may complain of what is on it.
  package var complaint: ComplaintSubject?

  init(
    address: Address, title: String, summary: String?, date: CalendarDate?, trail: [Crumb],
    body: MarkdownBody?, content: PageContent, withdrawn: Withdrawal? = nil,
    complaint: ComplaintSubject? = nil
  ) {
    self.address = address
    self.title = title
    self.summary = summary
    self.date = date
    self.trail = trail
    self.body = body
    self.content = content
    self.withdrawn = withdrawn
    self.complaint = complaint
  }
}

/// What a complaint is about, and who is to have it.
package struct ComplaintSubject: Sendable {
  /// `commitments/grid-repair`, `workers/w001`: what the form carries.
  package let id: String
  /// Nobody decides a complaint about himself: one about the committee's members is the street's.
  package let isForStreet: Bool
}

/// A stretch of Markdown in a content file.
package struct MarkdownBody: Sendable {
  package let source: SourceFile
  package let range: Range<Int>
}

/// One step of the way from the home page. Steps the program makes itself are named by a key of
/// the strings, the others by the title of their page.
package struct Crumb: Sendable {
  package enum Key: String, Sendable {
    case home, find, search, party, residency, finance, duties, commitments, workers, supervision
    case catalogue, coverage, accounts, sheets
  }

  package let key: Key?
  package let title: String?
  /// Nil for the page itself.
  package let address: Address?

  static let home = Crumb(key: .home, title: nil, address: .home)
}

/// What a page shows, by kind. In a box of its own: pages are handed on from stage to stage, and
/// copying the largest of these with each costs more than opening the box.
package indirect enum PageContent: Sendable {
  case home(HomePage)
  case find(FindPage)
  case search(SearchPage)
  case notices(NoticeList)
  case notice(NoticePage)
  case duties([DutyCard])
  case duty(DutyPage)
  case workers(WorkersPage)
  case worker(WorkerPage)
  case commitments([CommitmentRow])
  case commitment(CommitmentPage)
  case catalogue([CatalogueSection])
  case coverage(CoveragePage)
  case accounts([AccountSeries])
  case sheets(SheetPage)
  case supervision(CommitteeCard, [LinkCard])
  case free(FreePageContent)
  case notFound
  /// Stands at an address of old.
  case moved(LinkCard)
  /// Had to be forgotten; says only that.
  case erased
}

/// A link with its words.
package struct LinkCard: Sendable {
  package let title: String
  package let address: Address
  package let summary: String?
}

package struct HomePage: Sendable {
  /// What may be objected to now, what closes first on top.
  package let open: [NoticeCard]
  /// For each section: its name's key and the newest of it.
  package let sections: [(section: Notice.Section, newest: [NoticeCard])]
  package let duties: [DutyCard]
  package let commitments: [CommitmentCard]
  package let workers: [WorkerCard]
  package let supervision: [LinkCard]
  package let committee: CommitteeCard
  /// What the catalogue made due and is not there, oldest first.
  package let missing: [CoverageGap]
}

package struct CommitteeCard: Sendable {
  package let phone: String
  package let email: String?
  package let address: String?
  package let hours: String?
  package let members: [(name: String, role: String, worker: Address?)]
}
