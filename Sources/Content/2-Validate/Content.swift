import Diagnostics
import Disclosure
import SourceText

/// A community's content: every file that keeps to its schema as a typed value that still knows
/// its place, and what was wrong with the others.
package struct Content: Sendable {
  /// Nil when `community.yaml` is missing or faulty.
  package var community: Document<Community>?
  package var workers: [Document<Worker>] = []
  package var service: [Document<Service>] = []
  package var posts: [Document<Post>] = []
  package var catalogue: [Document<CatalogueItem>] = []
  package var duties: [Document<Duty>] = []
  package var commitments: [Document<Commitment>] = []
  package var notices: [Document<Notice>] = []
  package var pages: [Document<FreePage>] = []
  /// Files with `erase: true`: nothing of them is ever shown.
  package var erased: [SourceFile] = []
  /// Nil where there is no sound `calendar.yaml`; then every year is one not announced yet.
  package var calendar: Document<WorkCalendar>?
  /// Nil where there is no sound `rules.yaml`; then the defaults hold.
  package var rules: Document<LocalRules>?
  /// Nil where there is no sound `triage.yaml`; then nothing is sorted.
  package var triage: Document<Triage>?
  /// Tables (CSV, xlsx) named in front matter, by path: ledgers with columns named as their schema
  /// does, other tables as they are.
  package var tables: [String: ContentTable] = [:]
  package var attachments: [AttachedFile] = []
  /// What authors have looked at and found fit to be public, of all files.
  package var reviews: [Document<Review>] = []
  /// What the schemas say may stand where.
  package var allowances = Allowances([:])
  /// Paths of every source file that is there, faulty or not: what a link may point at.
  package var paths: Set<String> = []
  /// Paths of files with an error: rules that lean on such a file keep silent.
  package var faulty: Set<String> = []
  package var diagnostics: [Diagnostic] = []

  package init() {}
}

/// One validated file, or one row or item of it, with its typed value.
package struct Document<Value: Sendable>: Sendable {
  package let source: SourceFile
  /// Front matter, row or item: keys in English, as the schema names them.
  package let fields: LocatedValue
  /// The Markdown after the front matter; empty where there is none.
  package let body: Range<Int>
  package let value: Value

  /// `finance/2026-q1` for `content/finance/2026-q1.md`.
  package var id: String { ContentPath.id(of: source.path) }

  /// An id that this file names, bare where it lies in the same folder, made whole.
  package func fullID(_ reference: String) -> String {
    ContentPath.fullID(reference, in: ContentPath.folder(of: id))
  }

  /// Where a property's value stands; the whole value's place where the property is absent.
  package func place(_ path: String...) -> Place {
    var value = fields
    for key in path {
      guard let next = value[key] else { break }
      value = next
    }
    return Place(source, value.range)
  }
}

/// A CSV or xlsx file as a table.
package struct ContentTable: Sendable {
  package let table: CSVTable
  /// The title of each column, in the words of its schema or as written.
  package let columns: [Column]

  package struct Column: Sendable {
    /// The schema's key, or the header as written.
    package let key: String
    package let title: String
    /// Whether residents may see it; private columns of a ledger are read and never shown.
    package let isPublic: Bool
  }
}

/// Paths of content files and what they stand for.
package enum ContentPath {
  /// Without `content/` and the extension.
  package static func id(of path: String) -> String {
    var id = Substring(path)
    if id.hasPrefix("content/") { id = id.dropFirst("content/".utf8.count) }
    if id.hasSuffix(".md") { id = id.dropLast(3) }
    return String(id)
  }

  /// An id as an author writes it, bare where it lies in `folder`, made whole: both `repairs` and
  /// `commitments/repairs` in the folder `commitments` are the latter.
  package static func fullID(_ reference: String, in folder: String) -> String {
    reference.contains("/") ? reference : folder + "/" + reference
  }

  /// `content/finance` for `content/finance/2026-q1.md`.
  package static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// Whether it is the roster or the record of service, in whatever format it was saved: they hold
  /// columns that are never public, so neither is shown as a table nor offered as a file.
  package static func isPersonnel(_ path: String) -> Bool {
    ["content/roster.", "content/service."].contains { path.lowercased().hasPrefix($0) }
  }

  /// Whether browsers show it as a picture, to go by its name; that a file is what its name says is
  /// checked elsewhere.
  package static func isPicture(_ path: String) -> Bool {
    let path = path.lowercased()
    return [".png", ".jpg", ".jpeg", ".gif", ".webp"].contains { path.hasSuffix($0) }
  }

  /// The roster and the record of service where they are kept in Excel.
  package static let personnelWorkbooks: Set = ["content/roster.xlsx", "content/service.xlsx"]

  /// A path as written in the file at `base`, made whole: `../duties/a.md` in
  /// `content/finance/b.md` is `content/duties/a.md`. Nil where it leaves `content/`.
  package static func resolve(_ reference: String, from base: String) -> String? {
    var parts = folder(of: base).split(separator: "/").map(String.init)
    for part in reference.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        guard parts.count > 1 else { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
