import Disclosure

/// The ledgers of all disclosures as CSV: public columns only, as they are shown.
func ledgers(of site: SiteModel) -> [MachineFile] {
  site.pages.compactMap { page in
    guard case .notice(let notice) = page.content, let address = notice.ledger,
      let table = notice.tables.first
    else { return nil }
    return MachineFile(path: address.path) { table.csv }
  }
}

extension PublicTable {
  /// RFC 4180 in UTF-8, with the byte order mark without which Excel takes it for GBK. Amounts are
  /// plain (`31200.00`).
  var csv: [UInt8] {
    var csv: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(columns.map(\.title), to: &csv)
    for row in rows { append(row, to: &csv) }
    return csv
  }

  private func append(_ cells: [String], to csv: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { csv.append(UInt8(ascii: ",")) }
      appendCSVField(
        Money(cell)?.isWritten(cell) == true ? cell.filter { $0 != "," } : cell, to: &csv)
    }
    csv += "\r\n".utf8
  }
}

extension Money {
  /// Whether a text is this amount as pages write it, and no number of another kind.
  fileprivate func isWritten(_ text: String) -> Bool { description == text }
}

/// A field of a CSV file. One that a spreadsheet would take for a formula gets an apostrophe in front
/// (OWASP, CSV injection); a number keeps its sign.
func appendCSVField(_ text: String, to csv: inout [UInt8]) {
  let begins = text.unicodeScalars.first.map("=+-@\t\r\n＝＋－＠".unicodeScalars.contains) ?? false
  let isFormula = begins && Money(text) == nil
  let field = isFormula ? "'" + text : text
  guard field.utf8.contains(where: { "\",\r\n".utf8.contains($0) }) else {
    csv += field.utf8
    return
  }
  csv.append(UInt8(ascii: "\""))
  for byte in field.utf8 {
    if byte == UInt8(ascii: "\"") { csv.append(byte) }
    csv.append(byte)
  }
  csv.append(UInt8(ascii: "\""))
}
