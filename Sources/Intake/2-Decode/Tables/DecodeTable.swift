import Documents
import SourceText

/// Reads CSV and its kin: any of the usual separators and character sets. Each row is a complaint.
func decodeTable(_ bytes: [UInt8], in context: DecodeContext, into decoded: inout Decoded) {
  let read = decodeText(bytes, label: nil)
  let text = Array(read.text.utf8)
  let body = withoutSeparatorLine(text)
  guard let mapping = TableLayout.find(in: body, by: context.options.mapping) else {
    return decoded.refuse(.tableNotUnderstood, in: context)
  }
  decoded.mapping = mapping
  let reader = RowReader(mapping, context)
  // A first line `sep=;` counts as a row of the file.
  let offset = body.startIndex > 0 ? 1 : 0
  let last = mapping.headerRow + mapping.headerRows - 1
  let separator = mapping.separator?.asciiValue ?? UInt8(ascii: ",")
  scanRows(body, separator: separator) { row in
    guard row.number > last else { return true }
    let number = row.number + offset
    if decoded.isFull(context, at: .row(number)) { return false }
    if row.hasOpenQuote {
      decoded.refuse(.tableOpenQuote, at: .row(number), in: context)
      return false
    }
    if var complaint = reader.complaint(row.cells, row: number) {
      complaint.note(read.notes)
      decoded.complaints.append(complaint)
    }
    return true
  }
}

/// Excel's own first line `sep=;` is no row.
private func withoutSeparatorLine(_ text: [UInt8]) -> ArraySlice<UInt8> {
  guard text.starts(with: "sep=".utf8) else { return text[...] }
  return text[min(endOfLine(text, 0) + 1, text.count)...]
}

/// Reads the first shown sheet of an xlsx workbook. Each row is a complaint.
func decodeWorkbook(_ bytes: [UInt8], in context: DecodeContext, into decoded: inout Decoded) {
  let reading = readWorkbook(bytes, limits: context.documentLimits(for: bytes))
  guard let table = reading.table else {
    return decoded.refuse(reading.outcome, in: context)
  }
  let rows = table.rows.enumerated().map { (number: $0.offset + 1, cells: $0.element) }
  let filled = rows.filter { row in row.cells.contains { !$0.isEmpty } }
  guard !filled.isEmpty else { return decoded.refuse(.emptyFile, in: context) }
  let found = TableLayout.find(in: filled, separator: nil, by: context.options.mapping)
  guard let mapping = found?.mapping else {
    return decoded.refuse(.tableNotUnderstood, in: context)
  }
  decoded.mapping = mapping
  let reader = RowReader(mapping, context)
  let others = reading.sheets.count - 1
  for row in filled where row.number >= mapping.headerRow + mapping.headerRows {
    if decoded.isFull(context, at: .row(row.number)) { return }
    let padded =
      row.cells + Array(repeating: "", count: max(0, mapping.columns.count - row.cells.count))
    if var complaint = reader.complaint(padded, row: row.number) {
      if others > 0 { complaint.note([.otherSheets(others)]) }
      decoded.complaints.append(complaint)
    }
  }
}
