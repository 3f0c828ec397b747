import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a new file, and never over an old one.
/// - Returns: false where something stands at that path already.
/// - Throws: what the disk says.
package func writeNewFile(_ bytes: [UInt8], to path: String) throws(FileError) -> Bool {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else {
    if errno == EEXIST { return false }
    throw FileError(code: errno, path: path)
  }
  var start = 0
  while start < bytes.count {
    let count = bytes[start...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      start += count
    } else if errno != EINTR {
      let code = errno
      close(descriptor)
      unlink(path)
      throw FileError(code: code, path: path)
    }
  }
  guard close(descriptor) == 0 else { throw FileError(code: errno, path: path) }
  return true
}

/// Makes a folder and those above it where they are missing.
func makeFolder(_ path: String) throws(FileError) {
  guard !path.isEmpty, mkdir(path, 0o755) != 0, errno != EEXIST else { return }
  let code = errno
  guard code == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
    throw FileError(code: code, path: path)
  }
  try makeFolder(String(path[..<slash]))
  guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
    throw FileError(code: errno, path: path)
  }
}
