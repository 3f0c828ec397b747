import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import CSystem

/// What a release does to the disk, one system call each.
extension Folder {
  /// A folder of mode 0755 less the umask; false where something of that name stands already.
  @discardableResult
  func makeFolder(_ path: SitePath) throws(FileError) -> Bool {
    do throws(FileError) {
      try system.perform(.makeFolder, shown(path)) {
        path.withCString { mkdirat(descriptor, $0, 0o755) }
      }
      return true
    } catch  where error.code == EEXIST {
      return false
    }
  }

  /// Gives the file of another folder the same path here, as a second name of the same bytes.
  func link(_ path: SitePath, from other: Folder) throws(FileError) {
    try system.perform(.link, shown(path)) {
      path.withCString { linkat(other.descriptor, $0, descriptor, $0, 0) }
    }
  }

  func symbolicLink(_ path: SitePath, to target: SitePath) throws(FileError) {
    try system.perform(.symbolicLink, shown(path)) {
      path.withCString { name in target.withCString { symlinkat($0, descriptor, name) } }
    }
  }

  /// Where the symbolic link of that name points; nil where it is none.
  func target(_ path: SitePath) -> [UInt8]? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
      let count = path.withCString { path -> Int in
        guard let start = buffer.baseAddress else { return -1 }
        return readlinkat(descriptor, path, start, buffer.count)
      }
      return count < 0 ? nil : buffer.prefix(count).map { UInt8(bitPattern: $0) }
    }
  }

  func rename(_ path: SitePath, to other: SitePath) throws(FileError) {
    try system.perform(.rename, shown(other)) {
      path.withCString { from in
        other.withCString { renameat(descriptor, from, descriptor, $0) }
      }
    }
  }

  /// Swaps two names at once.
  func exchange(_ path: SitePath, _ other: SitePath) throws(FileError) {
    try system.perform(.exchange, shown(other)) {
      path.withCString { from in
        other.withCString { nb_exchange(descriptor, from, descriptor, $0) }
      }
    }
  }

  func remove(_ path: SitePath, isFolder: Bool) throws(FileError) {
    try system.perform(.remove, shown(path)) {
      path.withCString { unlinkat(descriptor, $0, isFolder ? AT_REMOVEDIR : 0) }
    }
  }

  /// Owner where we may, and mode, as `status` has them.
  func setAttributes(_ path: SitePath, as status: stat) throws(FileError) {
    _ = path.withCString {
      fchownat(descriptor, $0, status.st_uid, status.st_gid, AT_SYMLINK_NOFOLLOW)
    }
    try system.perform(.setAttributes, shown(path)) {
      path.withCString { fchmodat(descriptor, $0, status.st_mode & 0o7777, 0) }
    }
  }

  /// Everything on this file system reaches the disk.
  func syncFileSystem() throws(FileError) {
    try system.perform(.sync, path) { nb_sync_file_system(descriptor) }
  }

  /// The names in this folder reach the disk.
  func sync() throws(FileError) {
    try system.perform(.sync, path) { fsync(descriptor) }
  }
}
