import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tells an intake whether others run on the same queue. They may: only what killed runs left is
/// cleared by one that is alone. It ends with the process (flock(2)).
final class IntakeLock: Sendable {
  private let descriptor: Int32
  private let path: String
  /// No other intake ran when this one began.
  let isAlone: Bool

  init(_ queue: String) throws(FileError) {
    path = queue + "/intake.lock"
    descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(code: errno, path: path) }
    isAlone = flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }

  /// Lets others in beside this one. Waits for one that is clearing up.
  func share() throws(FileError) {
    while flock(descriptor, LOCK_SH) != 0 {
      guard errno == EINTR else { throw FileError(code: errno, path: path) }
    }
  }

  deinit { close(descriptor) }
}
