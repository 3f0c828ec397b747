import Content
import Diagnostics
import Disclosure
import Parallelism

/// The gate: no personal data becomes public unless a schema allows it at that place, or somebody
/// looked at it and put that on record. Searched are bodies, public values of front matter, tables,
/// names of files, and attachments with all that is hidden in them.
func checkPersonalData(_ content: Content, secrets: RosterSecrets) async throws
  -> PersonalDataReport
{
  let open = OpenValues(content)
  var searched = try await searchPages(content, open)
  searched += [
    content.community.map { searchItems([$0], as: .community, item: nil, content, open) },
    searchItems(content.workers, as: .roster, item: nil, content, open),
    searchItems(content.service, as: .service, item: nil, content, open),
    searchItems(content.posts, as: .posts, item: "posts", content, open),
    searchItems(content.catalogue, as: .catalogue, item: "items", content, open),
  ].compactMap { $0 ?? nil }
  let tables = content.tables.sorted { $0.key < $1.key }
  searched += try await orderedMap(tables, chunk: 8) { searchTable($0.value, at: $0.key, open) }
  let search = AttachmentSearch(
    open: open, net: SecretNet(secrets), offered: content.offeredFiles)
  let attachments = content.attachments.filter { !ContentPath.isPersonnel($0.path) }
  return ReviewedFiles(content.reviews).report(
    on: searched, attachments: try await orderedMap(attachments, chunk: 1) { search.search($0) })
}

/// What the gate found.
struct PersonalDataReport: Sendable {
  var diagnostics: [Diagnostic] = []
  /// By the attachment's path; told of those that a page names, since the others are not published.
  var ofAttachments: [String: [Diagnostic]] = [:]
}

private func searchPages(_ content: Content, _ open: OpenValues) async throws -> [SearchedFile] {
  try await orderedMap(content.notices, chunk: 32) { notice in
    searchPage(
      notice, as: ContentKind(rawValue: notice.value.section.rawValue) ?? .residency, content, open)
  }
    + content.duties.map { searchPage($0, as: .duty, content, open) }
    + content.commitments.map { searchPage($0, as: .commitment, content, open) }
    + content.pages.map { page in
      let isSupervision = page.source.path.hasPrefix("content/supervision/")
      return searchPage(page, as: isSupervision ? .supervision : .page, content, open)
    }
}

extension Content {
  /// Files that the front matter of a page offers.
  fileprivate var offeredFiles: Set<String> {
    func named<Value>(
      _ documents: [Document<Value>], _ attachments: (Value) -> [Attachment]
    ) -> [String] {
      documents.flatMap { document in
        attachments(document.value).compactMap {
          ContentPath.resolve($0.file, from: document.source.path)
        }
      }
    }
    return Set(
      named(notices, \.attachments) + named(duties, \.attachments)
        + named(commitments, \.attachments) + named(pages, \.attachments))
  }
}
