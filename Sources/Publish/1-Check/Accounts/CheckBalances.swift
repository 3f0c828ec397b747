import Content
import Diagnostics
import Disclosure

/// The figures of one disclosure among themselves, and against its ledger.
func checkBalances(_ entry: AccountEntry) -> [Diagnostic] {
  ledgerSums(entry) + closing(entry)
}

/// The ledger is the truth: what the disclosure states must be its sums.
private func ledgerSums(_ entry: AccountEntry) -> [Diagnostic] {
  guard let totals = entry.ledger?.totals else { return [] }
  return AccountSide.allCases.compactMap { side in
    let sum = side == .income ? totals.income : totals.expense
    guard let stated = entry.stated(side), stated != sum else { return nil }
    return Diagnostic(
      .sumOfLedger, at: entry.notice.place(side.rawValue),
      ["side": .bilingual(side.name), "sum": sum.argument, "stated": stated.argument],
      related: [.init(entry.notice.place("ledger"), Bilingual(zh: "明细账", en: "the ledger"))])
  }
}

/// Opening + income − expense = closing, wherever all four are known.
private func closing(_ entry: AccountEntry) -> [Diagnostic] {
  guard let opening = entry.opening, let closing = entry.closing,
    let income = entry.figure(.income), let expense = entry.figure(.expense)
  else { return [] }
  let sum = opening + income - expense
  guard sum != closing else { return [] }
  var related = [
    Diagnostic.Related(
      entry.notice.place("opening_balance"), Bilingual(zh: "期初余额", en: "the opening balance"))
  ]
  if AccountSide.allCases.contains(where: { entry.stated($0) == nil }) {
    related.append(
      .init(
        entry.notice.place("ledger"),
        Bilingual(zh: "收入、支出由这份明细账加成", en: "income and expense are sums of this ledger")))
  }
  return [
    Diagnostic(
      .closingBalance, at: entry.notice.place("closing_balance"),
      [
        "opening": opening.argument, "income": income.argument, "expense": expense.argument,
        "sum": sum.argument, "closing": closing.argument,
      ],
      related: related)
  ]
}

extension DiagnosticKind {
  package static let closingBalance = DiagnosticKind(
    "NB2301",
    message: Bilingual(
      zh: "{opening} + {income} − {expense} = {sum}，与期末余额 {closing} 不符",
      en: "{opening} + {income} − {expense} = {sum}, and the closing balance is {closing}"),
    hint: Bilingual(
      zh: "请核对期初余额、收入、支出和期末余额，哪一个写错了就改哪一个",
      en: "check opening balance, income, expense and closing balance, and correct the wrong one"),
    explanation: Bilingual(
      zh: """
        期初余额 + 本期收入 − 本期支出 = 期末余额，一分不差才能公布。没有写收入或支出而附了明细账的，按明细账的合计算。\
        依据：《上海市居民委员会工作条例》第十七条要求公开办公经费使用情况；《村民委员会组织法》第三十条要求保证公布内容真实并接受查询，许多地方的社区参照执行。
        """,
      en: """
        Opening balance + income − expense = closing balance, to the cent, or it is not published. \
        Where income or expense is not stated and there is a ledger, its sums are taken. Source: the \
        Shanghai regulations on residents' committees, art. 17 (use of the office budget); the organic \
        law of villagers' committees, art. 30 (what is published must be true and open to enquiry), \
        which many places apply to communities.
        """))

  package static let sumOfLedger = DiagnosticKind(
    "NB2302",
    message: Bilingual(
      zh: "明细账的{side}合计是 {sum}，这里写的是 {stated}",
      en: "the ledger's {side} is {sum} in all, and here it is {stated}"),
    hint: Bilingual(
      zh: "请以明细账为准改正合计；明细账漏记或错记的，先改明细账",
      en: "the ledger decides: correct the total, or first the ledger where it is wrong"),
    explanation: Bilingual(
      zh: """
        公布的本期收入、本期支出必须等于明细账逐笔相加，负数（冲销）照减。居民会拿计算器加。\
        依据：《上海市居民委员会工作条例》第十七条要求公开办公经费使用情况；2024年中央《关于加强社区工作者队伍建设的意见》第11点，实行财务公开。
        """,
      en: """
        The income and the expense stated are the sums of the ledger's rows, negative amounts \
        (reversals) taken away. Residents will add them up. Source: the Shanghai regulations on \
        residents' committees, art. 17 (use of the office budget); the 2024 central opinion on \
        community workers, point 11 (financial affairs are disclosed).
        """))
}
