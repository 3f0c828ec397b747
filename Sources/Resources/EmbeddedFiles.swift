import CResources

/// The files the program carries with it, so that an installed binary needs no source tree: the
/// built-in `site/`, the schemas (`schemas/duty.json`), the starter (`starter/content/…`) and the
/// documents of JSON Schema (`metaschemas/core.json`).
package enum EmbeddedFiles {
  /// Paths of all files, sorted by bytes.
  package static var paths: [String] {
    (0..<embedded_file_count()).map { String(cString: embedded_file($0).pointee.path) }
  }

  /// The files of one folder and all below it, sorted by bytes; `folder` ends in a slash, which
  /// paths still begin with.
  package static func files(in folder: String) -> [(path: String, bytes: [UInt8])] {
    (0..<embedded_file_count()).map { embedded_file($0).pointee }.compactMap { file in
      let path = String(cString: file.path)
      return path.hasPrefix(folder) ? (path, bytes(of: file)) : nil
    }
  }

  /// The bytes of one file, nil where there is none of that path.
  package static func bytes(of path: String) -> [UInt8]? {
    var low = 0
    var high = embedded_file_count()
    while low < high {
      let middle = (low + high) / 2
      let file = embedded_file(middle).pointee
      let name = String(cString: file.path)
      if name == path { return bytes(of: file) }
      if name.utf8.lexicographicallyPrecedes(path.utf8) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private static func bytes(of file: embedded_file) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
  }
}
