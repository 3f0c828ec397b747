import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import CSystem

/// An open folder; everything below it is named relative to it, so that nobody who renames a folder
/// above it can send our writes elsewhere. Closed when the last owner lets go.
final class Folder: Sendable {
  let descriptor: Int32
  /// For people.
  let path: String
  let system: FileSystem

  /// Follows no link in the last part.
  init(path: String, system: FileSystem) throws(FileError) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if descriptor < 0 { throw FileError(code: errno, path: path) }
    self.path = path
    self.system = system
  }

  private init(descriptor: Int32, path: String, system: FileSystem) {
    self.descriptor = descriptor
    self.path = path
    self.system = system
  }

  deinit { close(descriptor) }

  func shown(_ path: SitePath) -> String { self.path + "/" + path.text }

  /// The folder of that name in this one; follows no link in the last part.
  func folder(_ path: SitePath) throws(FileError) -> Folder {
    let opened = path.withCString {
      openat(descriptor, $0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    if opened < 0 { throw FileError(code: errno, path: shown(path)) }
    return Folder(descriptor: opened, path: shown(path), system: system)
  }

  /// What stands there, links not followed; nil where nothing does.
  func status(_ path: SitePath) throws(FileError) -> stat? {
    var status = stat()
    if path.withCString({ fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 {
      return status
    }
    let code = errno
    if code == ENOENT { return nil }
    throw FileError(code: code, path: shown(path))
  }

  func status() throws(FileError) -> stat {
    var status = stat()
    if fstat(descriptor, &status) < 0 { throw FileError(code: errno, path: path) }
    return status
  }

  /// The names in it but `.` and `..`, in no order.
  func names() throws(FileError) -> [[UInt8]] {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let handle = fdopendir(copy) else {
      let code = errno
      if copy >= 0 { close(copy) }
      throw FileError(code: code, path: path)
    }
    defer { closedir(handle) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if !name.elementsEqual(".".utf8) && !name.elementsEqual("..".utf8) { names.append(name) }
      errno = 0
    }
    let code = errno
    if code != 0 { throw FileError(code: code, path: path) }
    return names
  }
}
