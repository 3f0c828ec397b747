import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Takes files that are safely in the queue out of the inbox (`--move`).
///
/// A file keeps its name, with a number where that is taken: nothing is ever overwritten. One that
/// is not the file any more that was read stays, and is received with the next run.
struct MoveAway: Sendable {
  let folder: String

  /// Makes the folder (mode 0700) where there is none; the one above it must be there.
  init(_ folder: String) throws(FileError) {
    self.folder = folder
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw FileError(code: errno, path: folder) }
    var status = stat()
    guard stat(folder, &status) == 0 else { throw FileError(code: errno, path: folder) }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw FileError(code: ENOTDIR, path: folder)
    }
  }

  /// Nil where it was moved, or is not there any more; a diagnostic where it had to stay.
  func take(_ entry: InboxEntry, lookedLike look: FileLook) -> Diagnostic? {
    guard let now = FileLook(entry) else { return nil }
    guard now == look else { return stayed(entry, Self.changed) }
    do throws(FileError) {
      try move(entry)
      return nil
    } catch {
      return stayed(entry, error.reason)
    }
  }

  private static let changed = Bilingual(zh: "读取以后又有改动", en: "it changed after it was read")

  private func stayed(_ entry: InboxEntry, _ reason: Bilingual) -> Diagnostic {
    Diagnostic(
      .fileNotMoved, at: nil, ["file": .quoted(entry.shown), "reason": .bilingual(reason)])
  }

  private func move(_ entry: InboxEntry) throws(FileError) {
    let name = entry.path.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
    for number in 1...10_000 {
      let target = Array(folder.utf8) + [UInt8(ascii: "/")] + numbered(name, number)
      // A second name first, then the old one goes: link(2) overwrites nothing.
      if link(cString(entry.path), cString(target)) == 0 { break }
      if errno == EEXIST { continue }
      guard errno == EXDEV || errno == EPERM else { throw error(entry) }
      if try copy(entry, to: target) { break }
    }
    guard unlink(cString(entry.path)) == 0 else { throw error(entry) }
  }

  /// False where the name is taken. For folders on another disk.
  private func copy(_ entry: InboxEntry, to target: [UInt8]) throws(FileError) -> Bool {
    var source = try ArrivingFile(path: entry.path)
    let descriptor = open(cString(target), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw error(entry)
    }
    defer { close(descriptor) }
    do throws(FileError) {
      _ = try source.readBlocks { block throws(FileError) in
        var rest = block[...]
        while !rest.isEmpty {
          let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
          if count < 0, errno == EINTR { continue }
          guard count > 0 else { throw self.error(entry) }
          rest = rest.dropFirst(count)
        }
      }
      guard fsync(descriptor) == 0 else { throw error(entry) }
    } catch {
      unlink(cString(target))
      throw error
    }
    return true
  }

  private func error(_ entry: InboxEntry) -> FileError {
    FileError(code: errno, path: entry.shown)
  }

  /// `信-2.eml` for the second of that name.
  private func numbered(_ name: [UInt8], _ number: Int) -> [UInt8] {
    guard number > 1 else { return name }
    let dot = name.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 > 0 ? $0 : nil } ?? name.endIndex
    return name[..<dot] + Array("-\(number)".utf8) + name[dot...]
  }
}
