/// The list of files that a build wrote, which lies in the site itself and is swapped with it: what
/// it does not name is somebody else's and is never deleted.
///
/// One path a line, sorted; a backslash is written `\\` and a line feed `\n`.
enum Manifest {
  static let name = ".noticeboard-manifest"

  static func encoded(_ paths: [SitePath]) -> [UInt8] {
    var bytes: [UInt8] = []
    for path in paths.sorted() {
      for byte in path.bytes {
        switch byte {
        case UInt8(ascii: "\\"): bytes += "\\\\".utf8
        case UInt8(ascii: "\n"): bytes += "\\n".utf8
        default: bytes.append(byte)
        }
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// A line that is no path names nothing.
  static func decoded(_ bytes: [UInt8]) -> Set<SitePath> {
    var paths: Set<SitePath> = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      var path: [UInt8] = []
      var isEscaped = false
      for byte in line {
        if isEscaped {
          path.append(byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else {
          path.append(byte)
        }
      }
      if let path = SitePath(bytes: path) { paths.insert(path) }
    }
    return paths
  }
}
