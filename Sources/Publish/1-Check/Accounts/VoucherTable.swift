import Disclosure

/// The vouchers of a ledger, each with the rows it spans.
///
/// A series may begin anew within a ledger, as where vouchers are numbered month by month: a number
/// 1 in a later month than that of the run so far begins another run, in which the numbers stand
/// for other vouchers.
struct VoucherTable {
  struct Voucher {
    let number: VoucherNumber
    /// From 0.
    let run: Int
    let date: CalendarDate
    /// Place of its first row among the ledger's rows.
    let firstRow: Int
    /// Amounts above nought; what takes back is not counted.
    fileprivate(set) var income = Money.zero
    fileprivate(set) var expense = Money.zero

    func amount(_ side: AccountSide) -> Money { side == .income ? income : expense }
  }

  /// By date, then as in the file.
  private(set) var vouchers: [Voucher] = []
  /// For each row its voucher's place; -1 where it has none.
  private var voucherOfRow: [Int32] = []

  private struct Key: Hashable {
    let number: VoucherNumber
    let run: Int
  }

  private struct Run {
    var index: Int
    var start: CalendarDate
  }

  init(_ rows: [LedgerRow]) {
    voucherOfRow = Array(repeating: -1, count: rows.count)
    var known: [Key: Int] = [:]
    var runs: [String: Run] = [:]
    for place in Self.order(rows) {
      let row = rows[place]
      guard let text = row.voucher else { continue }
      let number = VoucherNumber(text)
      let key = Key(number: number, run: Self.run(of: number, on: row.date, &runs))
      let voucher = known[key] ?? vouchers.count
      if voucher == vouchers.count {
        known[key] = voucher
        vouchers.append(
          Voucher(number: number, run: key.run, date: row.date, firstRow: place))
      }
      if let income = row.income, !income.isNegative { vouchers[voucher].income += income }
      if let expense = row.expense, !expense.isNegative { vouchers[voucher].expense += expense }
      voucherOfRow[place] = Int32(clamping: voucher)
    }
  }

  /// The voucher of the row at that place among the ledger's rows.
  func voucher(ofRowAt place: Int) -> Voucher? {
    let index = Int(voucherOfRow[place])
    return index < 0 ? nil : vouchers[index]
  }

  private static func order(_ rows: [LedgerRow]) -> [Int] {
    let isSorted = zip(rows, rows.dropFirst()).allSatisfy { $0.date <= $1.date }
    guard !isSorted else { return Array(rows.indices) }
    return rows.indices.sorted { (rows[$0].date, $0) < (rows[$1].date, $1) }
  }

  private static func run(
    of number: VoucherNumber, on date: CalendarDate, _ runs: inout [String: Run]
  ) -> Int {
    guard let value = number.number else { return 0 }
    guard let run = runs[number.series] else {
      runs[number.series] = Run(index: 0, start: date)
      return 0
    }
    let isLaterMonth = (run.start.year, run.start.month) < (date.year, date.month)
    guard value == 1, isLaterMonth else { return run.index }
    runs[number.series] = Run(index: run.index + 1, start: date)
    return run.index + 1
  }
}
