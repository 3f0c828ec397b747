import Content
import Disclosure

/// What the accounts of a disclosure come to, as the public sees it.
package struct AccountSheet: Sendable {
  package let balances: Balances
  /// The account book it belongs to, where it has a name.
  package let book: String?
  /// The disclosure whose closing balance it opens with.
  package let carriedFrom: LinkCard?
  /// What its ledger comes to; nil where it has none.
  package let totals: LedgerTotals?
  /// What its figures were put right to, where another disclosure did that.
  package let corrected: Balances?
  /// The periods of the book up to this one.
  package let series: AccountSeries?
}

/// The four figures a ledger opens and closes with.
package struct Balances: Sendable {
  package let opening: Money?
  package let income: Money?
  package let expense: Money?
  package let closing: Money?

  /// Whether all four are known and make a sum; a figure that was corrected or withdrawn since may
  /// not.
  package var isReached: Bool {
    guard let opening, let income, let expense, let closing else { return false }
    return opening + income - expense == closing
  }
}

extension Assembler {
  /// Nil where the disclosure has no figures.
  func accounts(of notice: Document<Notice>) -> AccountSheet? {
    let value = notice.value
    guard value.hasAccounts else { return nil }
    let totals = totals(of: notice)
    return AccountSheet(
      balances: Balances(value, totals), book: value.book,
      carriedFrom: accounts.carriedFrom[notice.id].flatMap { linkOfNotice[$0] }, totals: totals,
      corrected: correctedFigures[notice.id], series: books.series(of: notice.id))
  }

  func totals(of notice: Document<Notice>) -> LedgerTotals? {
    notice.value.ledger.flatMap { ContentPath.resolve($0, from: notice.source.path) }
      .flatMap { accounts.totals[$0] }
  }
}

extension Balances {
  /// As stated; where nothing is stated, as the ledger says.
  init(_ notice: Notice, _ totals: LedgerTotals?) {
    self.init(
      opening: notice.openingBalance, income: notice.income ?? totals?.income,
      expense: notice.expense ?? totals?.expense, closing: notice.closingBalance)
  }
}
