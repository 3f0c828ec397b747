/// What a ledger comes to: its income, its expense, and both by account.
package struct LedgerTotals: Sendable {
  package private(set) var income = Money.zero
  package private(set) var expense = Money.zero
  package private(set) var rows = 0
  /// Accounts with income first, each side by its amount, the largest first.
  package private(set) var accounts: [AccountTotal] = []

  package init(_ rows: [LedgerRow]) {
    var places: [String: Int] = [:]
    for row in rows {
      income += row.income ?? .zero
      expense += row.expense ?? .zero
      let place = places[row.account] ?? accounts.count
      if place == accounts.count {
        places[row.account] = place
        accounts.append(AccountTotal(row.account))
      }
      accounts[place].add(row)
    }
    self.rows = rows.count
    accounts = accounts.enumerated().sorted { one, other in
      let (first, second) = (one.element, other.element)
      if first.income.total != second.income.total {
        return first.income.total > second.income.total
      }
      if first.expense.total != second.expense.total {
        return first.expense.total > second.expense.total
      }
      return one.offset < other.offset
    }.map(\.element)
  }
}

/// The income and the expense of one account (科目).
package struct AccountTotal: Sendable {
  package let account: String
  package private(set) var income = Side()
  package private(set) var expense = Side()
  package private(set) var rows = 0

  init(_ account: String) { self.account = account }

  mutating func add(_ row: LedgerRow) {
    rows += 1
    if let amount = row.income { income.add(amount, row.voucher) }
    if let amount = row.expense { expense.add(amount, row.voucher) }
  }

  /// A total, and what it is the sum of.
  package struct Side: Sendable {
    /// A sum of more amounts is no line that anybody reads.
    private static let limit = 8

    package private(set) var total = Money.zero
    /// How many amounts it is the sum of.
    package private(set) var count = 0
    /// Those amounts in the order of the ledger, where they are at most eight; otherwise none.
    package private(set) var amounts: [Money] = []
    /// The vouchers they stand in, each once.
    package private(set) var vouchers: [String] = []

    mutating func add(_ amount: Money, _ voucher: String?) {
      guard amount != .zero else { return }
      total += amount
      count += 1
      guard count <= Self.limit else {
        (amounts, vouchers) = ([], [])
        return
      }
      amounts.append(amount)
      if let voucher, !vouchers.contains(voucher) { vouchers.append(voucher) }
    }
  }
}
