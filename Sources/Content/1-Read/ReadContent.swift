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
let tableSizeLimit = 64 << 20

/// Why a file was not read, as it is told.
struct ReadingRefused: Error {
  let diagnostic: Diagnostic
}

/// Reads a file that is content, in whole.
func readSource(_ path: String, at location: String, upTo limit: Int)
  -> Result<SourceFile, ReadingRefused>
{
  do throws(FileError) {
    let file = try OpenFile(location)
    guard file.size <= limit else {
      let arguments: [String: Argument] = [
        "size": .number(file.size >> 20), "limit": .number(limit >> 20),
      ]
      return .failure(
        ReadingRefused(diagnostic: Diagnostic(.fileTooLarge, at: Place(path: path), arguments)))
    }
    // The roster may hold private columns; nothing of it is ever shown.
    let isPrivate = path.hasPrefix("content/roster.")
    return .success(
      SourceFile(
        path: path, bytes: try file.read(upTo: limit),
        privacy: isPrivate ? .confidential : .shown))
  } catch {
    return .failure(ReadingRefused(diagnostic: unreadable(path, error)))
  }
}

private func unreadable(_ path: String, _ error: FileError) -> Diagnostic {
  Diagnostic(.fileUnreadable, at: Place(path: path), ["reason": .bilingual(error.reason)])
}

private func readFile(_ path: String, root: String) -> ReadOutcome {
  let location = root + "/" + path
  let isTable = path.hasSuffix(".csv") || ContentPath.personnelWorkbooks.contains(path)
  if isTable || [".md", ".yaml", ".yml"].contains(where: path.hasSuffix) {
    switch readSource(path, at: location, upTo: isTable ? tableSizeLimit : textSizeLimit) {
    case .success(let source): return .source(source)
    case .failure(let refusal): return .refused(refusal.diagnostic)
    }
  }
  do throws(FileError) {
    let file = try OpenFile(location)
    let head = try file.read(upTo: 8192)
    return .attachment(AttachedFile(path: path, location: location, size: file.size, head: head))
  } catch {
    return .refused(unreadable(path, error))
  }
}
