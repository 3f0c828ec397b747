import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Every file received, byte for byte, as `originals/ab/cdef…` by its SHA-256.
///
/// A file is written aside first, and has its name only when it is on the disk: whatever stands under
/// a digest is whole. Files are put in one after another and synced together:
///
///     let batch = store.batch()
///     for file in files { try batch.put(file) }
///     try batch.commit()   // now, and not before, may anything be acknowledged
///
/// A run that is killed leaves files aside (`.new-…`) that nobody refers to; `removeLeftovers` clears
/// them.
package struct OriginalStore: Sendable {
  /// For people and for opening.
  package let path: String
  let disk: ReceiveDisk

  /// Makes the folder (mode 0700) where there is none; the folder above it must be there.
  package init(path: String, disk: ReceiveDisk = .real) throws(FileError) {
    self.path = path
    self.disk = disk
    try Self.makeFolder(path, disk)
  }

  package func batch() -> OriginalBatch { OriginalBatch(self) }

  /// Where the file of that digest is or would be.
  package func place(of digest: Digest) -> String {
    folder(of: digest) + "/" + digest.hex.dropFirst(2)
  }

  package func contains(_ digest: Digest) -> Bool {
    var status = stat()
    return lstat(place(of: digest), &status) == 0
  }

  /// The bytes that were received.
  package func read(_ digest: Digest) throws(FileError) -> [UInt8] {
    var file = try ArrivingFile(path: Array(place(of: digest).utf8))
    return try file.readAll(upTo: .max)
  }

  func folder(of digest: Digest) -> String { path + "/" + digest.hex.prefix(2) }

  static func makeFolder(_ path: String, _ disk: ReceiveDisk) throws(FileError) {
    do throws(FileError) {
      try disk.perform(.makeFolder, path) { mkdir(path, 0o700) }
    } catch  where error.code == EEXIST {
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw FileError(code: ENOTDIR, path: path)
      }
    }
  }

  /// Removes what killed runs left aside. Only for a process that holds the queue's lock.
  package func removeLeftovers() throws(FileError) {
    for name in try folderNames(Array(path.utf8)) where name.starts(with: Self.asideMark.utf8) {
      let leftover = path + "/" + String(decoding: name, as: UTF8.self)
      try disk.perform(.remove, leftover) { unlink(leftover) }
    }
  }

  static let asideMark = ".new-"
}
