import Content
import Diagnostics
import Disclosure

extension LedgerUnderCheck {
  /// A voucher may span rows, all of one date.
  mutating func checkVoucherDates() {
    for (place, row) in ledger.rows.enumerated() {
      guard let voucher = vouchers.voucher(ofRowAt: place), voucher.date != row.date,
        let text = row.voucher
      else { continue }
      let first = ledger.rows[voucher.firstRow]
      note(
        .voucherOnTwoDates, at: .voucher, of: row,
        [
          "voucher": .quoted(text), "date": .plain(row.date.description),
          "other": .plain(voucher.date.description),
        ],
        related: [
          .init(
            ledger.place(.voucher, of: first), Bilingual(zh: "这张凭证的第一行", en: "its first row"))
        ])
    }
  }
}

extension DiagnosticKind {
  package static let voucherOnTwoDates = DiagnosticKind(
    "NB2311",
    message: Bilingual(
      zh: "凭证 {voucher} 用在两天：{other} 和 {date}",
      en: "the voucher {voucher} stands on two days: {other} and {date}"),
    hint: Bilingual(
      zh: "是另一张凭证的，给它自己的号；是同一张的，日期写成一天",
      en: "give another voucher a number of its own, or one voucher one date"),
    explanation: Bilingual(
      zh: """
        一张凭证可以分几行（米和油各一行），但只有一个日期。同一个号出现在另一天，不是重号就是日期写错。\
        按月编号的账，到下个月从1号重新编起，不算重号；每期重新编也可以。记-15 和 记-015 是同一个号。\
        依据：《村民委员会组织法》第三十条要求公布的账目接受查询，许多地方的社区参照执行；凭证号就是查询的线索。
        """,
      en: """
        A voucher may have several rows (rice and oil, a row each) but has one date. The same number on \
        another day is a number given twice or a wrong date. A series that begins again at 1 in a later \
        month, or with each period, is no such case. “记-15” and “记-015” are one number. Source: the organic \
        law of villagers' committees, art. 30 (accounts are open to enquiry), which many places apply \
        to communities; voucher numbers are how one asks.
        """))
}
