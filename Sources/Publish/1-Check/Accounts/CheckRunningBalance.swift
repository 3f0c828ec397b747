import Content
import Diagnostics
import Disclosure

extension LedgerUnderCheck {
  /// Each balance that is filled in is the one before it, plus income, less expense. A balance that
  /// is wrong by itself is told once, and so is an amount after which all balances are shifted.
  mutating func checkRunningBalance() {
    guard var computed = entry.opening else { return }
    var shift = Money.zero
    var doubt: Money?
    for row in ledger.rows {
      computed += row.change
      guard let stated = row.balance else { continue }
      let wanted = computed + shift
      if stated == wanted {
        doubt = nil
      } else if let doubtful = doubt, stated == computed + doubtful {
        shift = doubtful
        doubt = nil
      } else {
        doubt = stated - computed
        note(
          .balanceOfRow, at: .balance, of: row,
          ["wanted": wanted.argument, "balance": stated.argument],
          related: [
            .init(
              ledger.place(row.expense == nil ? .income : .expense, of: row),
              Bilingual(zh: "这一行的金额", en: "the amount of this row"))
          ])
      }
    }
  }
}

extension DiagnosticKind {
  package static let balanceOfRow = DiagnosticKind(
    "NB2307",
    message: Bilingual(
      zh: "余额 {balance} 不对，按前一行算应为 {wanted}",
      en: "the balance {balance} is wrong: the row before and this one make {wanted}"),
    hint: Bilingual(
      zh: "请核对这一行的金额和余额；中间少了一行也会这样",
      en: "check amount and balance of this row, and whether a row is missing before it"),
    explanation: Bilingual(
      zh: """
        余额 = 上一行的余额 + 收入 − 支出，第一行从期初余额算起。余额一列可以不填；填了就一行一行核对。\
        一处写错只报一处，不会把后面各行都报出来。\
        依据：《上海市居民委员会工作条例》第十七条要求公开办公经费使用情况；《村民委员会组织法》第三十条要求村民委员会保证公布内容真实，许多地方的社区参照执行。
        """,
      en: """
        A balance is that of the row before, plus income, less expense; the first row starts from the \
        opening balance. The column may stay empty; where it is filled, every row is checked, and one \
        mistake is told once. Source: the Shanghai regulations on residents' committees, art. 17 (use \
        of the office budget); the organic law of villagers' committees, art. 30 (what is published \
        must be true), which many places apply to communities.
        """))
}
