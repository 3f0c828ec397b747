import Content
import Diagnostics
import Disclosure

extension LedgerUnderCheck {
  /// A row is income or expense, not both and not neither. Noughts in both are what spreadsheets fill
  /// empty cells with; a nought in one alone was written by somebody, as for a void voucher.
  mutating func checkAmounts() {
    for row in ledger.rows {
      switch (row.income, row.expense) {
      case (nil, nil): note(.rowWithoutAmount, at: .expense, of: row)
      case (let income?, let expense?):
        if income == .zero, expense == .zero {
          note(.rowWithoutAmount, at: .expense, of: row)
        } else if income != .zero, expense != .zero {
          noteBoth(income, expense, row)
        }
      case (_?, nil), (nil, _?): continue
      }
    }
  }

  private mutating func noteBoth(_ income: Money, _ expense: Money, _ row: LedgerRow) {
    note(
      .incomeAndExpense, at: .expense, of: row,
      ["income": income.argument, "expense": expense.argument],
      related: [
        .init(ledger.place(.income, of: row), Bilingual(zh: "同一行的收入", en: "income of this row"))
      ])
  }
}

extension DiagnosticKind {
  package static let incomeAndExpense = DiagnosticKind(
    "NB2309",
    message: Bilingual(
      zh: "一行里既有收入 {income}，又有支出 {expense}",
      en: "one row has both income {income} and expense {expense}"),
    hint: Bilingual(
      zh: "请拆成两行，各写各的摘要和凭证", en: "make two rows of it, each with its own summary and voucher"),
    explanation: Bilingual(
      zh: """
        一行只记一笔：收进的写收入，付出的写支出。写在一行，居民看不出是一笔还是两笔，也容易把支出抵掉一部分不让人看见。\
        表格软件自动填的 0.00 不算。依据：2024年中央《关于加强社区工作者队伍建设的意见》第11点，实行财务公开。
        """,
      en: """
        A row is one entry: money that came in, or money that went out. With both in one row residents \
        cannot tell whether it was one payment or two, and part of an expense is easily hidden. A 0.00 \
        that a spreadsheet filled in does not count. Source: the 2024 central opinion on community \
        workers, point 11 (financial affairs are disclosed).
        """))

  package static let rowWithoutAmount = DiagnosticKind(
    "NB2310",
    message: Bilingual(zh: "这一行没有金额", en: "this row has no amount"),
    hint: Bilingual(
      zh: "请填收入或支出；不是一笔收支的，请删去这一行",
      en: "fill in income or expense, or take the row out"),
    explanation: Bilingual(
      zh: """
        明细账的每一行都是一笔收支。没有金额的行多半是漏填，或者是表格里的小计、说明；小计由程序算，说明请写在正文里。\
        作废的凭证要占一个号的，收入或支出只写一个 0.00。\
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第11点，实行财务公开。
        """,
      en: """
        Every row of a ledger is money that came in or went out. A row without an amount was forgotten, \
        or is a subtotal or a remark: subtotals are made by the program, and remarks belong in the \
        text. A void voucher that takes up a number has 0.00 in one of the two columns. Source: the 2024 central opinion on community workers, point 11 (financial affairs are \
        disclosed).
        """))
}
