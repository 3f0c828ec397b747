import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import CSystem

/// A regular file, open; closed when it goes out of scope.
struct OpenedFile: ~Copyable {
  let descriptor: Int32
  private let path: String
  private let system: FileSystem

  /// How much is read or compared at a time, bytes.
  static let blockSize = 64 << 10

  /// For reading; follows no link in the last part, and waits for no pipe.
  init(reading path: SitePath, in folder: Folder) throws(FileError) {
    let opened = path.withCString {
      openat(folder.descriptor, $0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    }
    if opened < 0 { throw FileError(code: errno, path: folder.shown(path)) }
    self.init(opened, folder.shown(path), folder.system)
  }

  /// An attachment, by its absolute path.
  init(reading path: String, system: FileSystem) throws(FileError) {
    let opened = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if opened < 0 { throw FileError(code: errno, path: path) }
    self.init(opened, path, system)
  }

  /// A new file of mode 0644 less the umask; fails where something of that name stands.
  init(creating path: SitePath, in folder: Folder) throws(FileError) {
    var opened: Int32 = -1
    try folder.system.perform(.create, folder.shown(path)) {
      opened = path.withCString {
        openat(folder.descriptor, $0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      }
      return opened
    }
    self.init(opened, folder.shown(path), folder.system)
  }

  /// For appending, made where there is none, and locked until it is closed.
  init(appending path: SitePath, in folder: Folder) throws(FileError) {
    var opened: Int32 = -1
    try folder.system.perform(.create, folder.shown(path)) {
      opened = path.withCString {
        openat(
          folder.descriptor, $0,
          O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o644)
      }
      return opened
    }
    // A pipe would keep us waiting for ever.
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      throw FileError(code: EINVAL, path: folder.shown(path))
    }
    self.init(opened, folder.shown(path), folder.system)
    while flock(opened, LOCK_EX) < 0 && errno == EINTR {}
  }

  private init(_ descriptor: Int32, _ path: String, _ system: FileSystem) {
    self.descriptor = descriptor
    self.path = path
    self.system = system
  }

  deinit { close(descriptor) }

  borrowing func status() throws(FileError) -> stat {
    var status = stat()
    if fstat(descriptor, &status) < 0 { throw FileError(code: errno, path: path) }
    return status
  }

  borrowing func write(_ bytes: [UInt8]) throws(FileError) {
    try system.perform(.write, path) {
      bytes.withUnsafeBytes { writeAll(descriptor, $0) }
    }
  }

  /// All that is left of the file.
  borrowing func readToEnd() throws(FileError) -> [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(Int(try status().st_size))
    let failure = withUnsafeTemporaryAllocation(byteCount: Self.blockSize, alignment: 8) { block in
      while true {
        let count = readBlock(descriptor, block)
        if count <= 0 { return count < 0 ? errno : 0 }
        all.append(contentsOf: block[..<count])
      }
    }
    if failure != 0 { throw FileError(code: failure, path: path) }
    return all
  }

  /// Copies all of `source`, inside the kernel where it can.
  borrowing func copy(_ source: borrowing OpenedFile) throws(FileError) {
    let from = source.descriptor
    let to = descriptor
    try system.perform(.write, path) {
      while true {
        let count = nb_copy_range(from, to, 1 << 30)
        if count == 0 { return 0 }
        if count < 0 {
          let cannot = [EXDEV, EINVAL, ENOSYS, EOPNOTSUPP, EPERM, EBADF].contains(errno)
          return cannot ? Self.copyThroughMemory(from, to) : -1
        }
      }
    }
  }

  private static func copyThroughMemory(_ from: Int32, _ to: Int32) -> Int32 {
    withUnsafeTemporaryAllocation(byteCount: blockSize, alignment: 8) { block in
      while true {
        let count = readBlock(from, block)
        if count <= 0 { return count < 0 ? -1 : 0 }
        if writeAll(to, UnsafeRawBufferPointer(rebasing: block[..<count])) < 0 { return -1 }
      }
    }
  }

  /// Takes off what follows the last line feed.
  borrowing func removeUnfinishedLine() throws(FileError) {
    let bytes = try readToEnd()
    let whole = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    if whole == bytes.count { return }
    try system.perform(.write, path) { ftruncate(descriptor, off_t(whole)) }
  }

  /// What was written reaches the disk.
  borrowing func sync() throws(FileError) {
    try system.perform(.sync, path) { fsync(descriptor) }
  }

  /// Sets modification and access time.
  borrowing func setTimes(_ status: stat) throws(FileError) {
    try system.perform(.setAttributes, path) {
      futimens(descriptor, [status.st_atim, status.st_mtim])
    }
  }
}

/// As many bytes as there are, up to the size of `block`; -1 with errno set.
func readBlock(_ descriptor: Int32, _ block: UnsafeMutableRawBufferPointer) -> Int {
  var filled = 0
  while filled < block.count {
    let count = read(descriptor, block.baseAddress?.advanced(by: filled), block.count - filled)
    if count == 0 { break }
    if count > 0 {
      filled += count
    } else if errno != EINTR {
      return -1
    }
  }
  return filled
}

/// 0, or -1 with errno set.
private func writeAll(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int32 {
  var done = 0
  while done < bytes.count {
    let count = write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
    if count >= 0 {
      done += count
    } else if errno != EINTR {
      return -1
    }
  }
  return 0
}
