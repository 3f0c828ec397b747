import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Folder {
  /// Removes the folder of that name and all in it; follows no link and enters no other file
  /// system.
  func removeTree(_ path: SitePath) throws(FileError) {
    guard let status = try status(path) else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else { return try remove(path, isFolder: false) }
    let inner = try folder(path)
    if try inner.status().st_dev != self.status().st_dev {
      throw FileError(code: EBUSY, path: inner.path)
    }
    for name in try inner.names() {
      let child = SitePath(name: name, in: nil)
      // Most of what there is are files: try that first, and ask only where it was none.
      do throws(FileError) {
        try inner.remove(child, isFolder: false)
      } catch  where error.code == EISDIR || error.code == EPERM {
        try inner.removeTree(child)
      }
    }
    try remove(path, isFolder: true)
  }
}
