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
/// `commit` syncs every file, then gives each its name, then syncs the folders: after it returns, no
/// loss of power takes anything away, and until then nothing has a name. When any step fails, the
/// batch may be thrown away; what has a name already is whole and is found by the next run.
package final class OriginalBatch {
  private let store: OriginalStore
  private var waiting: [(aside: String, digest: Digest, descriptor: Int32)] = []
  private var digests: Set<Digest> = []
  /// Folders whose new names have to reach the disk.
  private var folders: Set<String> = []
  private let token = String(UInt64.random(in: .min ... .max), radix: 16)

  init(_ store: OriginalStore) { self.store = store }

  deinit {
    for file in waiting {
      close(file.descriptor)
      unlink(file.aside)
    }
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
    for file in waiting { nb_start_writing(file.descriptor) }
    for file in waiting {
      try store.disk.perform(.sync, file.aside) { fsync(file.descriptor) }
    }
    for file in waiting {
      let place = store.place(of: file.digest)
      try store.disk.perform(.rename, place) { rename(file.aside, place) }
      folders.insert(store.folder(of: file.digest))
    }
    // A folder made just now has its own name in the store's folder.
    if !folders.isEmpty {
      for folder in folders.sorted() + [store.path] { try syncFolder(folder) }
    }
    for file in waiting { close(file.descriptor) }
    waiting = []
    digests = []
    folders = []
  }

  private func put(
    _ digest: Digest, _ fill: (Int32, String) throws(FileError) -> Void
  ) throws(FileError) {
    if store.contains(digest) {
      // A run that was killed between naming and syncing may have left it so.
      folders.insert(store.folder(of: digest))
      return
    }
    guard digests.insert(digest).inserted else { return }
    try OriginalStore.makeFolder(store.folder(of: digest), store.disk)
    let aside = store.path + "/" + OriginalStore.asideMark + token + "-" + String(digests.count)
    let descriptor = try store.disk.perform(.create, aside) {
      open(aside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    }
    do throws(FileError) {
      try fill(descriptor, aside)
    } catch {
      digests.remove(digest)
      close(descriptor)
      unlink(aside)
      throw error
    }
    waiting.append((aside, digest, descriptor))
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

  private func syncFolder(_ path: String) throws(FileError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(code: errno, path: path) }
    defer { close(descriptor) }
    try store.disk.perform(.sync, path) { fsync(descriptor) }
  }
}

/// `write(2)`, under a name that a method called `write` does not hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
