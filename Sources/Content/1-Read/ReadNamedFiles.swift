import Diagnostics
import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads these files of `content/` and no other, for commands that need little and must be quick.
/// Files that are not there are left out; what cannot be read is a diagnostic. Names are without
/// `content/`, as `rules.yaml`.
package func readContent(_ names: [String], root: String) -> ContentTree {
  var sources: [SourceFile] = []
  var diagnostics: [Diagnostic] = []
  for path in names.map({ "content/" + $0 }).sorted() where isThere(root + "/" + path) {
    let isTable = path.hasSuffix(".csv") || ContentPath.personnelWorkbooks.contains(path)
    switch readSource(
      path, at: root + "/" + path, upTo: isTable ? tableSizeLimit : textSizeLimit)
    {
    case .success(let source): sources.append(source)
    case .failure(let refusal): diagnostics.append(refusal.diagnostic)
    }
  }
  return ContentTree(sources: sources, attachments: [], diagnostics: diagnostics)
}

private func isThere(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0 || errno != ENOENT
}
