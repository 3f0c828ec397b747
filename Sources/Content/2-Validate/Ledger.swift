import Diagnostics
import Disclosure
import SourceText

/// A ledger with its rows typed, and the place of every cell. Rows are made straight from the
/// table's cells, for a ledger may have a hundred thousand.
package struct Ledger: Sendable {
  /// The columns that have a place of their own; each is called as its schema calls it.
  package enum Column: String, CaseIterable, Sendable {
    case date, voucher, summary, account, income, expense, handler, approver, witness, decision
    case reverses, balance
  }

  package let table: ContentTable
  /// In the order of the file. A row without a day of the calendar is left out: it was told.
  package let rows: [LedgerRow]
  private let positions: [Int?]

  package init(_ table: ContentTable) {
    let positions = Column.allCases.map { column in
      table.columns.firstIndex { $0.key == column.rawValue }
    }
    self.table = table
    self.positions = positions
    rows = table.table.rows.enumerated().compactMap { index, row in
      var texts = positions.map { position -> String? in
        guard let position, position < row.cells.count else { return nil }
        let text = row.cells[position].text
        return text.isEmpty ? nil : text
      }[...]
      guard let date = texts.removeFirst().flatMap({ CalendarDate($0) }) else { return nil }
      return LedgerRow(index, date, texts)
    }
  }

  package var file: SourceFile { table.table.file }

  /// Where a cell stands. A cell that is not there, since the table has no such column, is shown at
  /// the row's amount.
  package func place(_ column: Column, of row: LedgerRow) -> Place {
    if let range = range(column, of: row) { return Place(file, range) }
    let amount = row.expense == nil ? Column.income : .expense
    return Place(file, range(amount, of: row) ?? table.table.rows[row.index].range)
  }

  private func range(_ column: Column, of row: LedgerRow) -> Range<Int>? {
    let cells = table.table.rows[row.index].cells
    guard let index = Column.allCases.firstIndex(of: column), let position = positions[index],
      position < cells.count
    else { return nil }
    return cells[position].range
  }
}

extension LedgerRow {
  /// `texts` has a text or nil for every column but the first, in their order.
  fileprivate init(_ index: Int, _ date: CalendarDate, _ texts: ArraySlice<String?>) {
    var rest = texts
    let voucher = rest.removeFirst()
    self.init(
      index: index, date: date, summary: rest.removeFirst() ?? "",
      account: rest.removeFirst() ?? "")
    self.voucher = voucher
    income = rest.removeFirst().flatMap { Money($0) }
    expense = rest.removeFirst().flatMap { Money($0) }
    handler = rest.removeFirst()
    approver = rest.removeFirst()
    witness = rest.removeFirst()
    decision = rest.removeFirst()
    reverses = rest.removeFirst()
    balance = rest.removeFirst().flatMap { Money($0) }
  }
}
