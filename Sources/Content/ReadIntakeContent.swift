import Diagnostics
import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files of `content/` that the intake of complaints needs, and no others: whatever is wrong
/// with a notice, complaints are taken in. A file that is not there is left out; one that cannot be
/// read is a diagnostic.
package func readIntakeTree(root: String) -> ContentTree {
  var paths = IntakeFiles.essential + IntakeFiles.settings
  paths += ContentPath.personnelWorkbooks.sorted()
  var diagnostics: [Diagnostic] = []
  for folder in ["content/duties", "content/commitments"] where isFolder(root + "/" + folder) {
    var walk = FolderWalk(root: root)
    walk.visit(folder)
    paths += walk.files.filter { $0.hasSuffix(".md") }
    diagnostics += walk.diagnostics
  }
  var sources: [SourceFile] = []
  for path in paths.sorted() where exists(root + "/" + path) {
    switch readSource(path, at: root + "/" + path, upTo: tableSizeLimit) {
    case .success(let source): sources.append(source)
    case .failure(let refusal): diagnostics.append(refusal.diagnostic)
    }
  }
  return ContentTree(sources: sources, attachments: [], diagnostics: diagnostics)
}

/// What of a community the intake cannot do without, and what it reads besides.
package enum IntakeFiles {
  /// Who is who: without these nobody can be kept from a complaint about himself. Roster and
  /// service may be `.xlsx`.
  package static let essential = [
    "content/community.yaml", "content/posts.yaml", "content/roster.csv", "content/service.csv",
  ]
  package static let settings = [
    "content/calendar.yaml", "content/rules.yaml", "content/triage.yaml",
  ]
}

private func exists(_ path: String) -> Bool { kind(of: path) != nil }

private func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

private func kind(of path: String) -> mode_t? {
  var status = stat()
  return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
}

/// The ids of all pages of `content/`, by their names alone: what a complaint may say it is about.
package func contentIDs(root: String) -> Set<String> {
  var walk = FolderWalk(root: root)
  walk.visit("content")
  return Set(walk.files.filter { $0.hasSuffix(".md") }.map(ContentPath.id))
}
