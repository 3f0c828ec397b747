/// The sheet as UTF-8 CSV (RFC 4180), line N being row N of the sheet: line breaks inside cells
/// become blanks. Rows are as long as the header at least, so that an empty cell at the end of a row
/// is not a missing one.
package func csv(of table: SheetTable) -> [UInt8] {
  let width = table.rows.first?.count ?? 0
  var bytes: [UInt8] = []
  for row in table.rows {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell, to: &bytes)
    }
    if !row.isEmpty, row.count < width {
      bytes += Array(repeating: UInt8(ascii: ","), count: width - row.count)
    }
    bytes.append(UInt8(ascii: "\n"))
  }
  return bytes
}

private func append(_ cell: String, to bytes: inout [UInt8]) {
  let needsQuotes = cell.utf8.contains { byte in
    // A semicolon or a tab in the header could be taken for the separator.
    [UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: ";"), 0x09].contains(byte)
  }
  let quote = UInt8(ascii: "\"")
  if needsQuotes { bytes.append(quote) }
  var afterReturn = false
  for byte in cell.utf8 {
    switch byte {
    case 0x0D: bytes.append(0x20)
    case 0x0A: if !afterReturn { bytes.append(0x20) }
    case quote: bytes += [quote, quote]
    case 0: bytes.append(0x20)
    default: bytes.append(byte)
    }
    afterReturn = byte == 0x0D
  }
  if needsQuotes { bytes.append(quote) }
}
