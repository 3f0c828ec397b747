import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A regular file opened for reading; closed when it goes out of scope.
package struct OpenFile: ~Copyable {
  private let descriptor: Int32
  private let path: String
  /// Bytes, when it was opened.
  package let size: Int

  /// Never follows a link in the last part of the path, and opens nothing but regular files.
  package init(_ path: String) throws(FileError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError(code: errno, path: path) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw FileError(code: code, path: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw FileError(code: EINVAL, path: path)
    }
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// The first bytes of the file, at most `limit`.
  package borrowing func read(upTo limit: Int) throws(FileError) -> [UInt8] {
    var failure: Int32?
    let wanted = min(size, limit)
    let descriptor = descriptor
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      while count < wanted, let start = buffer.baseAddress {
        let got = sysRead(descriptor, start + count, wanted - count)
        if got > 0 {
          count += got
        } else if got == 0 {
          break
        } else if errno != EINTR {
          failure = errno
          break
        }
      }
    }
    if let failure { throw FileError(code: failure, path: path) }
    return bytes
  }
}

/// `read(2)`, under a name that a method called `read` does not hide.
private func sysRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int)
  -> Int
{
  read(descriptor, buffer, count)
}
