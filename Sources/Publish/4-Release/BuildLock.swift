import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps two builds from publishing to one place at once. The file goes when the build ends; after
/// a kill it stays, and locks nothing (flock(2) ends with the process).
final class BuildLock: Sendable {
  private let descriptor: Int32
  private let place: OutputPlace
  private let path: SitePath

  /// Refuses at once where another build has it, saying who and since when.
  init(_ place: OutputPlace) throws(ReleaseError) {
    path = SiblingName.lock(place.name)
    self.place = place
    while true {
      let opened = try Self.opened(path, in: place.parent)
      if flock(opened, LOCK_EX | LOCK_NB) != 0 {
        let code = errno
        defer { close(opened) }
        guard code == EWOULDBLOCK else {
          throw ReleaseError(FileError(code: code, path: place.parent.shown(path)))
        }
        throw .refused(
          .outputLocked,
          ["output": .quoted(place.shown), "owner": .quoted(Self.owner(opened))])
      }
      if Self.isStill(opened, path, in: place.parent) {
        descriptor = opened
        Self.sign(opened)
        return
      }
      close(opened)  // Its owner removed it between our opening and our locking it.
    }
  }

  deinit {
    try? place.parent.remove(path, isFolder: false)
    close(descriptor)
  }

  private static func opened(
    _ path: SitePath, in parent: Folder
  ) throws(ReleaseError) -> Int32 {
    try explained { () throws(FileError) in
      var opened: Int32 = -1
      try parent.system.perform(.create, parent.shown(path)) {
        opened = path.withCString {
          openat(parent.descriptor, $0, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
        }
        return opened
      }
      return opened
    }
  }

  private static func isStill(_ opened: Int32, _ path: SitePath, in parent: Folder) -> Bool {
    var status = stat()
    guard fstat(opened, &status) == 0, let named = try? parent.status(path) else { return false }
    return named.st_ino == status.st_ino && named.st_dev == status.st_dev
  }

  /// What a second build will be told.
  private static func sign(_ descriptor: Int32) {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    var text = [CChar](repeating: 0, count: 64)
    strftime(&text, text.count, "%Y-%m-%d %H:%M:%S %z", &parts)
    let since = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let line = Array("PID \(getpid()), ".utf8) + since
    ftruncate(descriptor, 0)
    // A lock without a signature locks as well.
    _ = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }

  private static func owner(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
