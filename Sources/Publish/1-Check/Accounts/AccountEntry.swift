import Content
import Diagnostics
import Disclosure

/// One disclosure's accounts: the figures it states, and what its ledger comes to.
struct AccountEntry: Sendable {
  let notice: Document<Notice>
  /// Its own, or that of the disclosure it corrects.
  let period: Period?
  /// Disclosures of one book follow each other; see `AccountBook.key`.
  let book: String
  var ledger: LedgerFacts?

  var opening: Money? { notice.value.openingBalance }
  var closing: Money? { notice.value.closingBalance }

  /// As stated; where nothing is stated, as the ledger says.
  func figure(_ side: AccountSide) -> Money? {
    switch side {
    case .income: notice.value.income ?? ledger?.totals.income
    case .expense: notice.value.expense ?? ledger?.totals.expense
    }
  }

  /// As stated only.
  func stated(_ side: AccountSide) -> Money? {
    side == .income ? notice.value.income : notice.value.expense
  }
}

enum AccountSide: String, CaseIterable {
  case income, expense

  var name: Bilingual {
    switch self {
    case .income: Bilingual(zh: "收入", en: "income")
    case .expense: Bilingual(zh: "支出", en: "expense")
    }
  }
}

/// What is kept of a ledger once its rows were judged.
struct LedgerFacts: Sendable {
  let totals: LedgerTotals
  /// The highest number of each series, and where it stands; of a series that began anew within the
  /// ledger the last run's.
  var lastNumbers: [String: (number: Int, place: Place)] = [:]
}

extension Notice {
  /// Whether it says anything of money that the accounts could be held against.
  var hasAccounts: Bool {
    ledger != nil || openingBalance != nil || closingBalance != nil || income != nil
      || expense != nil
  }
}
