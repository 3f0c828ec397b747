/// A row of a table that nobody promised to be one.
package struct ScannedRow: Sendable {
  package let cells: [String]
  /// As a spreadsheet counts: blank lines count, line breaks inside quotes do not. From 1.
  package let number: Int
  /// Its last cell opened a quote that nothing closes, and holds the rest of the text.
  package let hasOpenQuote: Bool
}

/// Cuts text into rows as RFC 4180 does, one after the other, so that a table of any size needs the
/// memory of one row. What is wrong with a cell is forgiven, and its text kept as it stands. `bytes`
/// are UTF-8; `body` says whether to go on.
package func scanRows(
  _ bytes: ArraySlice<UInt8>, separator: UInt8, _ body: (ScannedRow) -> Bool
) {
  bytes.withUnsafeBufferPointer { bytes in
    var scanner = CSVScanner(bytes, from: 0, separator: separator)
    var (number, end) = (1, 0)
    while let row = scanner.next() {
      number += lineEnds(bytes, end..<row.range.lowerBound)
      let hasOpenQuote = scanner.takeFaults().contains { fault in
        if case .openQuote = fault { true } else { false }
      }
      let scanned = ScannedRow(
        cells: row.cells.map(\.text), number: number, hasOpenQuote: hasOpenQuote)
      guard body(scanned) else { return }
      end = row.range.upperBound
    }
  }
}

/// CRLF is one.
private func lineEnds(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
  var count = 0
  for index in range {
    let isSecondOfPair =
      bytes[index] == 0x0A && index > range.lowerBound && bytes[index - 1] == 0x0D
    if isLineEnd(bytes[index]), !isSecondOfPair { count += 1 }
  }
  return count
}
