import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder of the queue: its owner's alone (0700), and so is every file in it (0600).
struct QueueFolder: Sendable {
  let path: String

  /// Made where it is missing; refused where others can open it.
  init(_ path: String) throws(QueueError) {
    self.path = path
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw Self.failed(path) }
    var status = stat()
    guard lstat(path, &status) == 0 else { throw Self.failed(path) }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw QueueError(FileError(code: ENOTDIR, path: path))
    }
    guard status.st_mode & 0o077 == 0 else {
      throw QueueError(.queueOpenToOthers, ["path": .quoted(path)])
    }
    // SQLite gives its other files the mode of the database, so that one must be there first.
    close(try Self.opened(database, O_RDWR | O_CREAT))
  }

  var database: String { path + "/queue.sqlite" }
  var head: String { path + "/head" }

  /// Opens a file of the queue, new ones with mode 0600; links are not followed.
  static func opened(_ path: String, _ flags: Int32) throws(QueueError) -> Int32 {
    let descriptor = open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failed(path) }
    return descriptor
  }

  private static func failed(_ path: String) -> QueueError {
    QueueError(FileError(code: errno, path: path))
  }

  /// Writes a file whole or not at all: beside it, synced, then renamed over it, and the folder
  /// synced, so that the name survives a power cut too.
  func replace(
    _ file: String, with text: String, step: (CommitStep) throws -> Void
  ) throws {
    let new = file + ".new"
    let descriptor = try Self.opened(new, O_WRONLY | O_CREAT | O_TRUNC)
    do {
      defer { close(descriptor) }
      var bytes = Array(text.utf8)[...]
      while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw FileError(code: errno, path: new) }
        bytes = bytes.dropFirst(count)
      }
      try step(.headWritten)
      guard fsync(descriptor) == 0 else { throw FileError(code: errno, path: new) }
    }
    try step(.headSynced)
    guard rename(new, file) == 0 else { throw FileError(code: errno, path: file) }
    try step(.headRenamed)
    try Self.sync(folder: path)
  }

  static func sync(folder: String) throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(code: errno, path: folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileError(code: errno, path: folder) }
  }

  /// The text of a small file; nil where there is none.
  static func text(of path: String) throws -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw FileError(code: errno, path: path)
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw FileError(code: errno, path: path) }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}

/// The steps of a commit, so that a test can end the work at each as a kill would.
enum CommitStep: Sendable, CaseIterable {
  case locked, appended, beforeCommit, committed, headWritten, headSynced, headRenamed
}

/// Keeps two programs from writing the queue at once. It ends with the process (flock(2)).
final class QueueLock: Sendable {
  private let descriptor: Int32

  /// Waits for another as many seconds as `patience`.
  init(_ folder: QueueFolder, patience: Double) throws(QueueError) {
    descriptor = try QueueFolder.opened(folder.path + "/lock", O_RDWR | O_CREAT)
    var waited = 0.0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR, waited < patience else {
        close(descriptor)
        throw QueueError(.queueBusy)
      }
      usleep(2_000)
      waited += 0.002
    }
  }

  deinit { close(descriptor) }
}
