#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How a file looked at one moment. A file that looks the same twice, some time apart, and is not
/// being written to any more, is taken for whole.
package struct FileLook: Sendable, Hashable {
  let size: Int
  private let seconds: Int
  private let nanoseconds: Int
  private let inode: UInt64

  /// Nil where no regular file stands there.
  package init?(_ entry: InboxEntry) {
    var status = stat()
    guard lstat(cString(entry.path), &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    size = Int(status.st_size)
    seconds = modificationSeconds(status)
    #if canImport(Darwin)
      nanoseconds = Int(status.st_mtimespec.tv_nsec)
    #else
      nanoseconds = Int(status.st_mtim.tv_nsec)
    #endif
    inode = UInt64(status.st_ino)
  }

  /// Whether the file has rested: looks as it did then, and was last written at least `rest` seconds
  /// before `now`. An empty file may just have been made, and waits for its first bytes for a minute.
  package func hasRested(since earlier: FileLook, now: Int, rest: Int = 2) -> Bool {
    self == earlier && now - seconds >= (size == 0 ? 60 : rest)
  }
}
