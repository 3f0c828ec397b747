import Disclosure

/// The figures of a disclosure and how each was reached.
extension PageData {
  func balances(_ sheet: AccountSheet?) -> TemplateValue {
    guard let sheet else { return .absent }
    let balances = sheet.balances
    var worked: String?
    if balances.isReached, let opening = balances.opening, let income = balances.income,
      let expense = balances.expense, let closing = balances.closing
    {
      worked = "\(strings.sum([opening, income, -expense])) = \(closing)"
    }
    return .object(
      TemplateObject(
        CardShapes.balances,
        [
          "opening": figure(balances.opening, sheet.corrected?.opening),
          "income": figure(balances.income, sheet.corrected?.income),
          "expense": figure(balances.expense, sheet.corrected?.expense),
          "closing": figure(balances.closing, sheet.corrected?.closing),
          "worked": .text(worked),
          "carried_from": sheet.carriedFrom.map { .object(card($0)) } ?? .absent,
        ]))
  }

  /// A figure, and what it was put right to where that is another.
  private func figure(_ amount: Money?, _ corrected: Money?) -> TemplateValue {
    guard let amount else { return .absent }
    return .object(
      TemplateObject(
        CardShapes.figure,
        [
          "amount": .text(amount.description),
          "corrected": amount == corrected ? .absent : .text(corrected?.description),
        ]))
  }

  func accounts(_ totals: LedgerTotals?) -> TemplateValue {
    guard let totals, !totals.accounts.isEmpty else { return .absent }
    return .object(
      TemplateObject(
        CardShapes.accounts,
        [
          "items": .objects(totals.accounts.map(account)), "chart": chart(of: totals),
          "income": .text(totals.income.description),
          "expense": .text(totals.expense.description), "rows": .text(String(totals.rows)),
        ]))
  }

  private func account(_ total: AccountTotal) -> TemplateObject {
    let sides = [total.income, total.expense].filter { $0.count > 0 }
    return TemplateObject(
      CardShapes.account,
      [
        "account": .text(total.account),
        "income": .text(total.income.count > 0 ? total.income.total.description : nil),
        "expense": .text(total.expense.count > 0 ? total.expense.total.description : nil),
        "worked": .text(strings.joined(sides.compactMap(strings.worked))),
        "table_link": sides.contains { $0.amounts.isEmpty }
          ? .address("#" + idPrefix + TableAnchor.first) : .absent,
        "rows": .text(String(total.rows)),
      ])
  }
}

extension SiteStrings {
  /// `1,200.00 + 2,450.00 − 490.00`
  func sum(_ amounts: [Money]) -> String {
    var text = ""
    for (index, amount) in amounts.enumerated() {
      if index > 0 { text += amount.isNegative ? " − " : " + " }
      text += (index == 0 ? amount : amount.magnitude).description
    }
    return text
  }

  /// The amounts a total is the sum of, with their vouchers; of one amount, which is the total
  /// itself, the voucher alone. Nil where they are too many.
  func worked(_ side: AccountTotal.Side) -> String? {
    guard !side.amounts.isEmpty else { return nil }
    let vouchers = joined(side.vouchers)
    guard side.amounts.count > 1 else { return vouchers }
    guard let vouchers else { return sum(side.amounts) }
    return self(.workedWithVouchers, ["sum": sum(side.amounts), "vouchers": vouchers])
  }
}

/// Ids of tables. They hold a capital, so they never meet the id of a heading.
enum TableAnchor {
  static let first = of(0)
  static func of(_ index: Int) -> String { "Table-\(index + 1)" }
}
