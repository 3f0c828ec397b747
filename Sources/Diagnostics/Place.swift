/// A stretch of bytes in a file that was read.
package struct Place: Sendable {
  package let file: SourceFile
  /// Byte offsets into `file.bytes`, half open. Empty at the end of a line means "just after".
  package let range: Range<Int>
  /// No line is to blame; told apart from an empty range at the first byte.
  package let isWholeFile: Bool

  package init(_ file: SourceFile, _ range: Range<Int>) {
    self.file = file
    self.range = range
    isWholeFile = false
  }

  /// The file as a whole, where no line of it is to blame (its name, its size, its kind).
  package init(_ file: SourceFile) {
    self.file = file
    range = 0..<0
    isWholeFile = true
  }

  /// A file of which nothing was read, or a folder.
  package init(path: String) { self.init(SourceFile(path: path, bytes: [])) }
}
