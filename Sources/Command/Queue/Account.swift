import Foundation

/// Whoever runs the program, as the operating system knows him: no environment variable can change
/// it.
enum Account {
  static var name: String {
    var size = 1 << 14
    while size <= 1 << 20 {
      var entry = passwd()
      var found: UnsafeMutablePointer<passwd>?
      var buffer = [CChar](repeating: 0, count: size)
      let code = getpwuid_r(getuid(), &entry, &buffer, size, &found)
      if code == ERANGE {
        size *= 2
        continue
      }
      if code == 0, found != nil, let name = entry.pw_name { return String(cString: name) }
      break
    }
    return String(getuid())
  }

  /// Whether a folder belongs to him.
  static func owns(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_uid == getuid()
  }
}
