import Diagnostics
import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The record of what was ever public, `history/published.jsonl` beside `content/`: one JSON object
/// a line, only ever appended to, never public. By it a check notices that a page vanished or that a
/// publicity period was shortened.
package struct PublishedHistory: Sendable {
  private let root: String
  private let system: FileSystem
  private var path: String { root + "/history/published.jsonl" }

  /// - Parameters:
  ///   - root: the community's folder, which holds `content/`.
  ///   - system: the disk.
  package init(root: String, system: FileSystem = .real) {
    self.root = root
    self.system = system
  }

  /// Every line, oldest first; empty where nothing was published yet. A last line without its line
  /// feed was cut short by a kill and is passed over.
  package func read() throws(ReleaseError) -> [PublishedNotice] {
    let bytes = try explained { () throws(FileError) -> [UInt8] in
      do throws(FileError) {
        let file = try OpenedFile(reading: path, system: system)
        guard try file.status().st_mode & S_IFMT == S_IFREG else {
          throw FileError(code: EINVAL, path: path)
        }
        return try file.readToEnd()
      } catch  where error.code == ENOENT {
        return []
      }
    }
    return try decoded(bytes)
  }

  /// Makes sure, before anything becomes public, that there is a sound record to append to.
  package func prepare() throws(ReleaseError) {
    _ = try explained { () throws(FileError) in try folder() }
    _ = try read()
  }

  /// Appends those of the entries that are new or say something else than the last line of the same
  /// id, and returns once they are on the disk. Call it after the swap: what is on record was
  /// public. A build killed between the two is made good by the next. Returns how many it appended.
  @discardableResult
  package func append(_ entries: [PublishedNotice]) throws(ReleaseError) -> Int {
    var last: [String: PublishedNotice] = [:]
    for notice in try read() { last[notice.id] = notice }
    var lines: [UInt8] = []
    var count = 0
    for entry in entries where last[entry.id]?.saysTheSame(as: entry) != true {
      lines += entry.line
      count += 1
      last[entry.id] = entry
    }
    if count > 0 {
      let bytes = lines
      try explained { () throws(FileError) in try write(bytes) }
    }
    return count
  }

  /// The folder of the record, made where there is none, and the one above it.
  private func folder() throws(FileError) -> (Folder, Folder) {
    let parent = try Folder(path: resolved(root) ?? root, system: system)
    let name = SitePath(name: Array("history".utf8), in: nil)
    try parent.makeFolder(name)
    return (try parent.folder(name), parent)
  }

  private func write(_ lines: [UInt8]) throws(FileError) {
    let (folder, parent) = try folder()
    let file = try OpenedFile(
      appending: SitePath(name: Array("published.jsonl".utf8), in: nil), in: folder)
    try file.removeUnfinishedLine()
    try file.write(lines)
    try file.sync()
    try folder.sync()
    try parent.sync()
  }

  private func decoded(_ bytes: [UInt8]) throws(ReleaseError) -> [PublishedNotice] {
    let file = SourceFile(path: "history/published.jsonl", bytes: bytes)
    var notices: [PublishedNotice] = []
    var start = 0
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let line = readJSON(file, in: start..<end)
      guard let value = line.value, line.diagnostics.isEmpty, let notice = PublishedNotice(value)
      else {
        let place = Place(file, start..<end)
        throw ReleaseError(.refused, Diagnostic(.historyDamaged, at: place))
      }
      notices.append(notice)
      start = end + 1
    }
    return notices
  }
}
