import Diagnostics

/// Reads a table: RFC 4180 with a header, in any encoding that `decodeTable` knows.
///
/// Forgiven, because Excel writes them so: a first line `sep=,` (also `;`, `|` or a tab, which then
/// part the cells), blank lines, rows of nothing but separators at the end, columns at the right
/// that are empty from the header down, and LF, CR or CRLF. Everything else that RFC 4180 does not
/// allow is an error with its place, and the cells are kept as they stand.
///
/// - Returns: nil only where nothing can be read as a table: no text, no header, another separator.
package func readCSV(_ file: SourceFile) -> Parsed<CSVTable> {
  let decoded = decodeTable(file)
  guard let text = decoded.value else { return Parsed(nil, decoded.diagnostics) }
  let (separator, start) = declaredSeparator(text.bytes)
  return text.bytes.withUnsafeBufferPointer { bytes in
    var scanner = CSVScanner(bytes, from: start, separator: separator ?? UInt8(ascii: ","))
    guard let header = scanner.next() else {
      return Parsed(nil, [Diagnostic(.csvEmpty, at: Place(text))])
    }
    if separator == nil, let other = otherSeparator(text, header) { return Parsed(nil, [other]) }
    var rows: [CSVTable.Row] = []
    var surplus: Int?
    while let row = scanner.next() {
      if rows.count == CSVScanner.rowLimit {
        surplus = row.range.lowerBound
        break
      }
      rows.append(row)
    }
    while let last = rows.last, last.cells.allSatisfy(\.isBare) { rows.removeLast() }
    var check = CSVCheck(file: text, header: header.cells)
    check.faults(scanner.faults)
    check.headers()
    check.lengths(rows)
    if let surplus { check.tooManyRows(surplus) }
    return Parsed(
      CSVTable(file: text, header: check.namedHeader, rows: rows), check.diagnostics.all)
  }
}

/// The separator that a first line `sep=…` names, and where the table begins.
private func declaredSeparator(_ bytes: [UInt8]) -> (UInt8?, Int) {
  let end = endOfLine(bytes, from: 0, limit: bytes.count)
  let quote = UInt8(ascii: "\"")
  var line = bytes[0..<end]
  if line.first == quote, line.last == quote, line.count > 1 { line = line.dropFirst().dropLast() }
  guard line.count == 5, line.starts(with: "sep=".utf8), let sign = line.last,
    [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), 0x09].contains(sign)
  else { return (nil, 0) }
  return (sign, nextLine(bytes, after: end, limit: bytes.count))
}

/// A header with full-width commas, or of one cell with semicolons or tabs, is a table of another
/// kind.
private func otherSeparator(_ file: SourceFile, _ header: CSVTable.Row) -> Diagnostic? {
  if let wide = header.cells.first(where: { !$0.isQuoted && $0.text.unicodeScalars.contains("，") })
  {
    let text = wide.text.utf8
    let comma = Array("，".utf8)
    let offset = text.indices.first { text[$0...].starts(with: comma) }
    let start =
      wide.range.lowerBound + text.distance(from: text.startIndex, to: offset ?? text.startIndex)
    return Diagnostic(
      .csvWrongSeparator, at: Place(file, start..<(start + comma.count)),
      ["sign": .bilingual(Bilingual(zh: "全角逗号", en: "full-width commas"))],
      hint: Bilingual(
        zh: "切换到英文输入法，把“，”改成“,”", en: "type ASCII commas in place of the full-width ones"))
  }
  guard header.cells.count == 1, let cell = header.cells.first, !cell.isQuoted else { return nil }
  let names: [(Unicode.Scalar, Bilingual)] = [
    (";", Bilingual(zh: "分号", en: "semicolons")),
    ("\t", Bilingual(zh: "制表符（Tab）", en: "tabs")),
  ]
  for (sign, name) in names {
    guard let found = cell.text.unicodeScalars.firstIndex(of: sign) else { continue }
    let start =
      cell.range.lowerBound + cell.text.utf8.distance(from: cell.text.startIndex, to: found)
    let place = Place(file, start..<(start + String(sign).utf8.count))
    return Diagnostic(.csvWrongSeparator, at: place, ["sign": .bilingual(name)])
  }
  return nil
}
