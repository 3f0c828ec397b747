import Diagnostics
import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension QueueStore {
  /// Copies the database as it is at one moment, while others go on writing. The copy is compact,
  /// holds nothing that was erased, and is synced before this returns.
  ///
  /// - Returns: the head of the copy, to be written down.
  package func backup(to path: String) throws(QueueError) -> QueueHead {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      let code = errno
      throw code == EEXIST
        ? QueueError(.backupExists, ["path": .quoted(path)])
        : QueueError(FileError(code: code, path: path))
    }
    defer { close(descriptor) }
    do {
      return try copied(to: path, descriptor)
    } catch {
      unlink(path)
      throw error
    }
  }

  private func copied(to path: String, _ descriptor: Int32) throws(QueueError) -> QueueHead {
    try explained {
      try pool.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [path])
      }
      guard fsync(descriptor) == 0 else { throw FileError(code: errno, path: path) }
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/")
      try QueueFolder.sync(folder: folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder)
      var configuration = Configuration()
      configuration.readonly = true
      let copy = try DatabaseQueue(path: path, configuration: configuration)
      return try copy.read { try lastEvent($0).head }
    }
  }
}
