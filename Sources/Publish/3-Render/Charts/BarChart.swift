import Disclosure

/// Income and expense as bars on one scale that holds zero; nothing drawn yet.
struct BarChart: Sendable {
  /// An amount: from zero to it, in hundredths of a percent of the scale.
  struct Bar: Sendable, Equatable {
    let isIncome: Bool
    let start: Int
    let length: Int
  }

  struct Row: Sendable, Equatable {
    let label: String
    let bars: [Bar]
  }

  let rows: [Row]
  /// The ends of the scale.
  let least: Money
  let most: Money
  /// Where zero stands.
  let zero: Int

  static let whole = 10_000
  /// What is not nothing is seen.
  private static let thinnest = 30

  /// An amount that is nil or zero has no bar. Nil where no row has one.
  init?(_ rows: [(label: String, income: Money?, expense: Money?)]) {
    let amounts = rows.flatMap { [$0.income, $0.expense].compactMap { $0 } }
    let scale = Scale(
      least: min(.zero, amounts.min() ?? .zero), most: max(.zero, amounts.max() ?? .zero))
    guard scale.least < scale.most else { return nil }
    (least, most, zero) = (scale.least, scale.most, scale.place(of: .zero))
    self.rows = rows.map { row in
      Row(
        label: row.label,
        bars: [(row.income, true), (row.expense, false)].compactMap { amount, isIncome in
          amount.flatMap { scale.bar($0, isIncome: isIncome) }
        })
    }
  }

  private struct Scale {
    let least: Money
    let most: Money

    /// Whole numbers from end to end: no amount is too large to be placed.
    func place(of amount: Money) -> Int {
      let span = UInt(bitPattern: most.cents &- least.cents)
      let distance = UInt(bitPattern: amount.cents &- least.cents)
      let product = distance.multipliedFullWidth(by: UInt(whole))
      return Int(span.dividingFullWidth(product).quotient)
    }

    func bar(_ amount: Money, isIncome: Bool) -> Bar? {
      guard amount != .zero else { return nil }
      let (zero, end) = (place(of: .zero), place(of: amount))
      let length = max(abs(end - zero), thinnest)
      let start = amount.isNegative ? max(0, zero - length) : min(zero, whole - length)
      return Bar(isIncome: isIncome, start: start, length: length)
    }
  }
}
