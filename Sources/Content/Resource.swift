import Resources

/// A file that should have been built into the program is not there: our own mistake.
package struct ResourceError: Error, CustomStringConvertible {
  package let path: String

  package var description: String { "the program was built without \(path)" }
}

/// - Throws: `ResourceError` where there is no file of that name.
func embedded(_ path: String) throws(ResourceError) -> [UInt8] {
  guard let bytes = EmbeddedFiles.bytes(of: path) else { throw ResourceError(path: path) }
  return bytes
}
