import Crypto
import Diagnostics
import Disclosure

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A regular file of an inbox, open; closed when it goes out of scope.
struct ArrivingFile: ~Copyable {
  private let descriptor: Int32
  private let path: [UInt8]
  let size: Int
  let modified: Instant

  /// Follows no link in the last part, opens nothing but regular files, and waits for no pipe.
  init(path: [UInt8]) throws(FileError) {
    self.path = path
    descriptor = open(cString(path), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Self.error(errno, path) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw Self.error(code, path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw Self.error(EINVAL, path)
    }
    size = Int(status.st_size)
    modified = Instant(seconds: modificationSeconds(status))
  }

  deinit { close(descriptor) }

  /// The first bytes.
  borrowing func head(_ count: Int) throws(FileError) -> [UInt8] {
    let block = try read(count)
    lseek(descriptor, 0, SEEK_SET)
    return block
  }

  /// All of it, or the first `limit` bytes; as it is now, should it have grown.
  mutating func readAll(upTo limit: Int) throws(FileError) -> [UInt8] {
    var all = try read(min(size, limit))
    while all.count < limit {
      let more = try read(min(64 << 10, limit - all.count))
      if more.isEmpty { break }
      all += more
    }
    return all
  }

  /// Block by block, never more than one in memory; how many bytes, and their digest.
  mutating func readBlocks(
    _ body: ([UInt8]) throws(FileError) -> Void
  ) throws(FileError) -> (size: Int, digest: Digest) {
    var hash = SHA256()
    var count = 0
    while true {
      let block = try read(1 << 20)
      if block.isEmpty { return (count, Digest(hash.finalize())) }
      hash.update(data: block)
      count += block.count
      try body(block)
    }
  }

  private borrowing func read(_ wanted: Int) throws(FileError) -> [UInt8] {
    let descriptor = descriptor
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      while count < wanted {
        let got = systemRead(descriptor, buffer.baseAddress?.advanced(by: count), wanted - count)
        if got == 0 { break }
        if got > 0 {
          count += got
        } else if errno != EINTR {
          failure = errno
          break
        }
      }
    }
    if failure != 0 { throw Self.error(failure, path) }
    return bytes
  }

  private static func error(_ code: Int32, _ path: [UInt8]) -> FileError {
    FileError(code: code, path: String(decoding: path, as: UTF8.self))
  }
}

/// `read(2)`, under a name that a method called `read` does not hide.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int
{
  read(descriptor, bytes, count)
}

func modificationSeconds(_ status: stat) -> Int {
  #if canImport(Darwin)
    Int(status.st_mtimespec.tv_sec)
  #else
    Int(status.st_mtim.tv_sec)
  #endif
}

/// The names in a folder but `.` and `..`, sorted by their bytes.
func folderNames(_ path: [UInt8]) throws(FileError) -> [[UInt8]] {
  guard let handle = opendir(cString(path)) else {
    throw FileError(code: errno, path: String(decoding: path, as: UTF8.self))
  }
  defer { closedir(handle) }
  var names: [[UInt8]] = []
  while let entry = readdir(handle) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
  }
  return names.sorted { $0.lexicographicallyPrecedes($1) }
}

/// A path as the system's calls take it.
func cString(_ path: [UInt8]) -> [CChar] { path.map { CChar(bitPattern: $0) } + [0] }
