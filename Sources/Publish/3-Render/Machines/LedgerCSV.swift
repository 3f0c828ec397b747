import Disclosure
import SourceText

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
  /// plain (`31200.00`), days whole (`2026-03-01`).
  var csv: [UInt8] {
    var csv: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(columns.map(\.title), to: &csv)
    for row in rows { append(row, to: &csv) }
    return csv
  }

  private func append(_ cells: [String], to csv: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { csv.append(UInt8(ascii: ",")) }
      appendCSVField(Self.dataText(cell), to: &csv)
    }
    csv += "\r\n".utf8
  }

  /// A cell as programs want it: an amount without commas, a day as `2026-03-01`.
  static func dataText(_ cell: String) -> String {
    if let date = CalendarDate(cell) { return date.description }
    return Money(cell)?.isWritten(cell) == true ? cell.filter { $0 != "," } : cell
  }
}

extension Money {
  /// Whether a text is this amount as pages write it, and no number of another kind.
  fileprivate func isWritten(_ text: String) -> Bool { description == text }
}
