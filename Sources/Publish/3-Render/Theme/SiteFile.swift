import Content
import Diagnostics
import Resources
import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One file of `site/`: the built-in one, or the one that takes its place.
package struct SiteFile: Sendable {
  /// Its path begins with `site/`.
  package let source: SourceFile
  /// Where to read it again, for files of the root; nil for built-in ones.
  package let location: String?

  package init(source: SourceFile, location: String? = nil) {
    self.source = source
    self.location = location
  }

  /// What the program carries with it.
  package static var builtIn: [SiteFile] {
    EmbeddedFiles.files(in: "site/").map {
      SiteFile(source: SourceFile(path: $0.path, bytes: $0.bytes))
    }
  }
}

/// A template or strings file larger than this is refused; pictures and fonts are not read.
private let siteTextLimit = 1 << 20

/// The built-in `site/`, each file replaced by the one of the same path under `root` where there
/// is one, and the files that `root` adds; sorted by path.
package func readSiteFiles(root: String) -> Parsed<[SiteFile]> {
  var files = Dictionary(uniqueKeysWithValues: SiteFile.builtIn.map { ($0.source.path, $0) })
  guard access(root + "/site", F_OK) == 0 else { return sorted(files, []) }
  var walk = FolderWalk(root: root)
  walk.visit("site")
  var diagnostics = walk.diagnostics
  for path in walk.files {
    let location = root + "/" + path
    guard path.hasPrefix("site/templates/") || path.hasPrefix("site/strings/") else {
      files[path] = SiteFile(source: SourceFile(path: path, bytes: []), location: location)
      continue
    }
    do {
      let file = try OpenFile(location)
      let source = SourceFile(path: path, bytes: try file.read(upTo: siteTextLimit))
      if file.size > siteTextLimit {
        diagnostics.append(Diagnostic(.siteFileTooLarge, at: Place(source)))
      } else {
        files[path] = SiteFile(source: source, location: location)
      }
    } catch {
      diagnostics.append(
        Diagnostic(
          .siteFileUnreadable, at: Place(path: path),
          ["reason": .bilingual(error.reason)]))
    }
  }
  return sorted(files, diagnostics)
}

private func sorted(
  _ files: [String: SiteFile], _ diagnostics: [Diagnostic]
) -> Parsed<[SiteFile]> {
  Parsed(files.values.sorted { $0.source.path < $1.source.path }, diagnostics)
}
