/// What reading one document may cost. Everything packed into it counts together with it.
///
/// Memory stays under about the file, what is unpacked, and three times the text together (some
/// 350 MiB by the standard limits) and the memory of the program for PDF files beside it. Time is
/// in proportion to the bytes of the file and what is unpacked; that program's is limited by itself.
package struct DocumentLimits: Sendable {
  /// Bytes of the file itself.
  package var fileSize = 64 << 20
  /// Bytes that all archives together unpack to.
  package var unpackedSize = 64 << 20
  /// How many times its own size an archive may unpack to, beyond the first mebibyte. Text packs
  /// to a tenth, a sheet of the same number in every cell to a hundredth.
  package var ratio = 200
  /// Files and folders in all archives together.
  package var entries = 10_000
  /// Archives within each other, the outermost not counted: a document in a zip is one, a table
  /// embedded in it two.
  package var nesting = 2
  /// Elements of XML or HTML within each other.
  package var elementDepth = 200
  /// Bytes of an HTML file; its parser looks at all open elements for each tag.
  package var markupSize = 16 << 20
  /// UTF-8 bytes of all texts found.
  package var textSize = 64 << 20
  /// Pieces of text, which are cells mostly.
  package var texts = 2_000_000
  /// The last row of a table that holds something, as the CSV reader has it.
  package var rows = 200_000
  /// Cells of a table, empty ones before the last of their row included.
  package var cells = 4_000_000
  /// Seconds that one run of the program for PDF files may take.
  package var programSeconds = 10
  /// Bytes of address space of that program.
  package var programMemory = 1 << 30

  package init() {}

  package static let standard = DocumentLimits()
}
