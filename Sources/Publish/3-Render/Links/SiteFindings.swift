import Content
import Diagnostics

/// What is kept of a page that was rendered and handed on.
struct PageFindings: Sendable {
  let address: Address
  /// Ids of its headings, for links from other pages.
  let ids: [String]
  let fragments: [FragmentUse]
  /// Files its body links to or shows.
  let attachments: [Address]
  let diagnostics: [Diagnostic]
  /// What the search is to find it by.
  var searchText: [UInt16] = []
}

/// Links to headings that other pages do not have.
func brokenFragments(_ pages: [PageFindings]) -> [Diagnostic] {
  let uses = pages.flatMap(\.fragments)
  guard !uses.isEmpty else { return [] }
  let wanted = Set(uses.map(\.address))
  var ids: [Address: Set<String>] = [:]
  for page in pages where wanted.contains(page.address) { ids[page.address] = Set(page.ids) }
  return uses.filter { !(ids[$0.address]?.contains($0.fragment) ?? false) }.map {
    Diagnostic(.fragmentNowhere, at: $0.place, ["fragment": .quoted($0.fragment)])
  }
}

/// Which of the files beside the pages are public: those that a page names. The others stay where
/// they are, and their authors are told; a folder may hold drafts and originals.
struct AttachmentUse {
  private(set) var named: [PublicAttachment] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ site: SiteModel, _ findings: [PageFindings]) {
    var used = Set(findings.flatMap(\.attachments))
    for page in site.pages { used.formUnion(Self.named(by: page.content)) }
    var unused: Set<Address> = []
    for file in site.attachments {
      if used.contains(file.address) {
        named.append(file)
      } else {
        unused.insert(file.address)
      }
    }
    guard !unused.isEmpty, !site.hasHeld else { return }
    for (path, address) in site.addresses.sorted(by: { $0.key < $1.key })
    where unused.contains(address) {
      diagnostics.append(Diagnostic(.fileUnused, at: Place(path: path)))
    }
  }

  /// Files named in the front matter or the roster.
  private static func named(by content: PageContent) -> [Address] {
    switch content {
    case .notice(let page): page.attachments.map(\.address)
    case .commitment(let page): page.attachments.map(\.address)
    case .duty(let page): page.attachments.map(\.address)
    case .free(let page): page.attachments.map(\.address)
    case .worker(let page): page.photo.map { [$0] } ?? []
    default: []
    }
  }
}
