import CSystem
import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Originals on their way into the store. Not for two threads at once.
///
/// `commit` syncs what was put, then gives each file its name, then syncs the names: after it returns,
/// no loss of power takes anything away, and until then nothing has a name. When any step fails, the
/// batch may be thrown away; what has a name already is whole and is found by the next run.
package final class OriginalBatch {
  private let store: OriginalStore
  private var waiting: [(aside: String, digest: Digest)] = []
  private var digests: Set<Digest> = []
  /// The store's folder, opened before the first write: syncing by it tells of every fault since.
  private var folder: Int32 = -1
  private let token = String(UInt64.random(in: .min ... .max), radix: 16)

  init(_ store: OriginalStore) { self.store = store }

  deinit {
    for file in waiting { unlink(file.aside) }
    if folder >= 0 { close(folder) }
  }

  /// How many files wait for `commit`.
  package var count: Int { waiting.count }

  /// Writes a file aside; nothing where the store has it already.
  package func put(_ file: ReceivedFile) throws(FileError) {
    try put(file.digest) { descriptor, path throws(FileError) in
      try self.write(file.bytes, to: descriptor, path)
    }
  }

  /// The same for a file over the limit of memory, straight from the disk. Fails where it is not
  /// what was received any more.
  package func put(_ digest: Digest, copying source: [UInt8]) throws(FileError) {
    try put(digest) { descriptor, path throws(FileError) in
      var file = try ArrivingFile(path: source)
      let written = try file.readBlocks { block throws(FileError) in
        try self.write(block, to: descriptor, path)
      }
      guard written.digest == digest else {
        throw FileError(code: EAGAIN, path: String(decoding: source, as: UTF8.self))
      }
    }
  }

  /// Makes all that was put durable, and gives it its name.
  package func commit() throws(FileError) {
    guard folder >= 0 else { return }
    if !waiting.isEmpty { try sync() }
    for file in waiting { try name(file.aside, file.digest) }
    waiting = []
    digests = []
    try sync()
  }

  /// Syncs the file system that the store lies on, at once: with a hundred files that is several times
  /// faster than one after the other, each with its folder.
  private func sync() throws(FileError) {
    try store.disk.perform(.sync, store.path) { nb_sync_file_system(folder) }
  }

  private func name(_ aside: String, _ digest: Digest) throws(FileError) {
    let place = store.place(of: digest)
    func rename() throws(FileError) {
      try store.disk.perform(.rename, place) { systemRename(aside, place) }
    }
    do throws(FileError) {
      try rename()
    } catch  where error.code == ENOENT {
      try OriginalStore.makeFolder(store.folder(of: digest), store.disk)
      try rename()
    }
  }

  private func put(
    _ digest: Digest, _ fill: (Int32, String) throws(FileError) -> Void
  ) throws(FileError) {
    if folder < 0 {
      folder = open(store.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard folder >= 0 else { throw FileError(code: errno, path: store.path) }
    }
    // One that is there may lack the last sync: a run was killed between naming and syncing.
    guard !store.contains(digest), digests.insert(digest).inserted else { return }
    let aside = store.path + "/" + OriginalStore.asideMark + token + "-" + String(digests.count)
    let descriptor = try store.disk.perform(.create, aside) {
      open(aside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    }
    defer { close(descriptor) }
    do throws(FileError) {
      try fill(descriptor, aside)
    } catch {
      digests.remove(digest)
      unlink(aside)
      throw error
    }
    waiting.append((aside, digest))
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileError) {
    var done = 0
    while done < bytes.count {
      done += Int(
        try store.disk.perform(.write, path) {
          bytes.withUnsafeBytes { buffer in
            // At most a gibibyte, so that the count fits.
            let count = min(buffer.count - done, 1 << 30)
            return Int32(systemWrite(descriptor, buffer.baseAddress?.advanced(by: done), count))
          }
        })
    }
  }
}

private func systemRename(_ old: String, _ new: String) -> Int32 { rename(old, new) }

/// `write(2)`, under a name that a method called `write` does not hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
