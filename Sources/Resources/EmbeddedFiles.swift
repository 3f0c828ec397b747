import CResources

/// The files the program carries with it, so that an installed binary needs no source tree: the
/// built-in `site/`, the schemas (`schemas/duty.json`) and the starter (`starter/content/…`).
package enum EmbeddedFiles {
  /// Paths of all files, sorted by bytes.
  package static var paths: [String] {
    (0..<embedded_file_count()).map { String(cString: embedded_file($0).pointee.path) }
  }

  /// The bytes of one file, nil where there is none of that path.
  package static func bytes(of path: String) -> [UInt8]? {
    var low = 0
    var high = embedded_file_count()
    while low < high {
      let middle = (low + high) / 2
      let file = embedded_file(middle).pointee
      let name = String(cString: file.path)
      if name == path {
        return Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
      }
      if name.utf8.lexicographicallyPrecedes(path.utf8) { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
