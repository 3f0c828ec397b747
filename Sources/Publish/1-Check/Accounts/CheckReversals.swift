import Content
import Diagnostics
import Disclosure

/// The vouchers of a book's earlier ledgers that a later one may take back, with what is left of
/// them.
struct EarlierVouchers {
  struct Held {
    let end: CalendarDate
    let date: CalendarDate
    var income: Money
    var expense: Money
    let place: Place

    func left(_ side: AccountSide) -> Money { side == .income ? income : expense }

    mutating func take(_ amount: Money, _ side: AccountSide) {
      if side == .income { income = income - amount } else { expense = expense - amount }
    }
  }

  /// Numbers come again with each period; so many of the same are looked at, the latest first.
  private static let reach = 24
  private var held: [VoucherNumber: [Held]] = [:]

  mutating func add(_ number: VoucherNumber, _ voucher: Held) {
    held[number, default: []].append(voucher)
  }

  /// Takes an amount from the nearest voucher of that number, before the day, that has so much
  /// left.
  /// - Returns: where none has so much left, the nearest of them.
  mutating func take(
    _ amount: Money, _ side: AccountSide, from number: VoucherNumber, on day: CalendarDate,
    before start: CalendarDate?
  ) -> Outcome {
    guard let place = held.index(forKey: number) else { return .unknown }
    var nearest: Held?
    var looked = 0
    for index in held.values[place].indices.reversed() where looked < Self.reach {
      let voucher = held.values[place][index]
      guard voucher.date <= day, start.map({ voucher.end < $0 }) ?? false else { continue }
      looked += 1
      if voucher.left(side) >= amount {
        held.values[place][index].take(amount, side)
        return .taken
      }
      nearest = nearest ?? voucher
    }
    return nearest.map(Outcome.tooMuch) ?? .unknown
  }

  enum Outcome {
    case taken
    case tooMuch(Held)
    case unknown
  }
}

extension LedgerUnderCheck {
  /// A negative amount says which voucher it takes back; that one exists, here or in an earlier
  /// ledger of the book, and held as much.
  mutating func checkReversals(_ earlier: inout EarlierVouchers) {
    var own = EarlierVouchers()
    let end = entry.period?.last ?? .placeholder
    for voucher in vouchers.vouchers {
      let row = ledger.rows[voucher.firstRow]
      own.add(
        voucher.number,
        .init(
          end: .placeholder, date: voucher.date, income: voucher.income, expense: voucher.expense,
          place: ledger.place(.voucher, of: row)))
    }
    for row in ledger.rows { checkReversal(row, &own, &earlier) }
    guard entry.period != nil else { return }
    for held in own.everything(endingOn: end) { earlier.add(held.number, held.voucher) }
  }

  private mutating func checkReversal(
    _ row: LedgerRow, _ own: inout EarlierVouchers, _ earlier: inout EarlierVouchers
  ) {
    let side = row.expense?.isNegative == true ? AccountSide.expense : .income
    let amount = (side == .expense ? row.expense : row.income) ?? .zero
    let column = side == .expense ? Ledger.Column.expense : .income
    guard let reversed = row.reverses else {
      if amount.isNegative {
        note(.negativeAmount, at: column, of: row, ["amount": amount.argument])
      }
      return
    }
    let taken = amount.isNegative ? amount.magnitude : .zero
    let number = VoucherNumber(reversed)
    let here = own.take(taken, side, from: number, on: row.date, before: row.date)
    if case .taken = here { return }
    let start = entry.period?.first
    let there = earlier.take(taken, side, from: number, on: row.date, before: start)
    switch (here, there) {
    case (.taken, _), (_, .taken): return
    case (.tooMuch(let held), _), (.unknown, .tooMuch(let held)):
      let (left, place) = (held.left(side).argument, held.place)
      note(
        .reversesTooMuch, at: column, of: row,
        ["voucher": .quoted(reversed), "amount": taken.argument, "left": left],
        related: [.init(place, Bilingual(zh: "被冲销的凭证", en: "the voucher taken back"))])
    case (.unknown, .unknown):
      note(
        .unknownVoucher, at: .reverses, of: row, ["voucher": .quoted(reversed)],
        hint: likelyVoucher(reversed))
    }
  }

  /// Not looked for in very long ledgers, where it would take long.
  private func likelyVoucher(_ text: String) -> Bilingual? {
    guard vouchers.vouchers.count <= 2000, !findings.isFull(of: .unknownVoucher) else {
      return nil
    }
    let known = vouchers.vouchers.compactMap { ledger.rows[$0.firstRow].voucher }
    return suggestion(for: text, among: known)
  }
}

extension EarlierVouchers {
  /// All of them, as held by a ledger whose period ends on that day.
  fileprivate func everything(endingOn end: CalendarDate)
    -> [(number: VoucherNumber, voucher: Held)]
  {
    held.flatMap { number, vouchers in
      vouchers.map {
        (
          number,
          Held(end: end, date: $0.date, income: $0.income, expense: $0.expense, place: $0.place)
        )
      }
    }
  }
}
