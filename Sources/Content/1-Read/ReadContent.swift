import Diagnostics
import Parallelism
import SourceText

/// Reads the folder `content/` of a community. Links are not followed, hidden files are passed
/// over, and what cannot be read is a diagnostic, not an end.
package func readContent(root: String) async throws -> ContentTree {
  var walk = FolderWalk(root: root)
  walk.visit("content")
  let read = try await orderedMap(walk.files, chunk: 32) { readFile($0, root: root) }
  var sources: [SourceFile] = []
  var attachments: [AttachedFile] = []
  var diagnostics = walk.diagnostics
  for outcome in read {
    switch outcome {
    case .source(let file): sources.append(file)
    case .attachment(let file): attachments.append(file)
    case .refused(let diagnostic): diagnostics.append(diagnostic)
    }
  }
  return ContentTree(sources: sources, attachments: attachments, diagnostics: diagnostics)
}

/// What became of one file.
private enum ReadOutcome: Sendable {
  case source(SourceFile)
  case attachment(AttachedFile)
  case refused(Diagnostic)
}

/// A ledger of 100,000 rows has about ten million bytes; other text has its own, smaller limit.
private let tableSizeLimit = 64 << 20

private func readFile(_ path: String, root: String) -> ReadOutcome {
  let location = root + "/" + path
  let isSource = [".md", ".yaml", ".yml", ".csv"].contains { path.hasSuffix($0) }
  do throws(FileError) {
    let file = try OpenFile(location)
    guard isSource else {
      let head = try file.read(upTo: 8192)
      return .attachment(
        AttachedFile(path: path, location: location, size: file.size, head: head))
    }
    let sourceLimit = path.hasSuffix(".csv") ? tableSizeLimit : textSizeLimit
    // The roster may hold private columns; nothing of it is ever shown.
    let isPrivate = path == "content/roster.csv"
    guard file.size <= sourceLimit else {
      return .refused(
        Diagnostic(
          .fileTooLarge, at: Place(path: path),
          ["size": .number(file.size >> 20), "limit": .number(sourceLimit >> 20)]))
    }
    return .source(
      SourceFile(
        path: path, bytes: try file.read(upTo: sourceLimit),
        privacy: isPrivate ? .confidential : .shown))
  } catch {
    return .refused(
      Diagnostic(
        .fileUnreadable, at: Place(path: path),
        ["reason": .bilingual(error.reason)]))
  }
}
