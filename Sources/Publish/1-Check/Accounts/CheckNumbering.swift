import Content
import Diagnostics
import Disclosure

extension LedgerUnderCheck {
  /// Where the community numbers its own vouchers no number is missing: within a series, and
  /// between this ledger and the one before. A series begins at 1 or goes on from the ledger before.
  /// Where that is not known (never published, or published without a ledger), a beginning at
  /// another number is believed, but not at the beginning of a year.
  /// - Returns: the last number of each series, for the ledger that follows.
  mutating func checkNumbering(after before: AccountEntry?) -> [String: (
    number: Int, place: Place
  )] {
    noteUnnumbered()
    var last: [String: (number: Int, place: Place)] = [:]
    for (series, run, numbered) in numberedVouchers() {
      var previous: (number: Int, place: Place)?
      if run == 0 { previous = start(of: series, before, first: numbered.first?.number ?? 1) }
      var expected = previous.map { $0.number + 1 } ?? 1
      if run == 0, previous == nil, isStartBelievable(before) {
        expected = numbered.first?.number ?? 1
      }
      for voucher in numbered {
        if voucher.number > expected {
          noteGap(expected..<voucher.number, voucher, previous?.place)
        }
        expected = voucher.number + 1
        previous = (voucher.number, ledger.place(.voucher, of: ledger.rows[voucher.row]))
      }
      if let previous { last[series] = previous }
    }
    return last
  }

  /// A row without a number is none of the numbers that follow one another.
  private mutating func noteUnnumbered() {
    guard entry.notice.value.numbering == .own else { return }
    for row in ledger.rows where row.voucher == nil {
      note(.voucherUnnumbered, at: .voucher, of: row)
    }
  }

  private typealias Numbered = (number: Int, row: Int)

  /// The numbers of each run of each series, sorted, each once.
  private func numberedVouchers() -> [(series: String, run: Int, vouchers: [Numbered])] {
    struct Run: Hashable {
      let series: String
      let run: Int
    }
    var runs: [Run: [Numbered]] = [:]
    for voucher in vouchers.vouchers {
      guard let number = voucher.number.number else { continue }
      runs[Run(series: voucher.number.series, run: voucher.run), default: []]
        .append((number, voucher.firstRow))
    }
    return runs.sorted { ($0.key.series, $0.key.run) < ($1.key.series, $1.key.run) }
      .map { ($0.key.series, $0.key.run, $0.value.sorted { $0.number < $1.number }) }
  }

  /// Where the series stood at the end of the ledger before, unless it begins anew or earlier.
  private func start(
    of series: String, _ before: AccountEntry?, first: Int
  ) -> (number: Int, place: Place)? {
    guard first > 1, let last = before?.ledger?.lastNumbers[series], last.number < first else {
      return nil
    }
    return last
  }

  private func isStartBelievable(_ before: AccountEntry?) -> Bool {
    let start = entry.period?.first
    return before == nil && start.map { ($0.month, $0.day) != (1, 1) } ?? true
  }

  private mutating func noteGap(_ gap: Range<Int>, _ voucher: Numbered, _ previous: Place?) {
    guard entry.notice.value.numbering == .own else { return }
    let row = ledger.rows[voucher.row]
    guard let text = row.voucher else { return }
    let number = VoucherNumber(text)
    let (first, last) = (number.written(gap.lowerBound), number.written(gap.upperBound - 1))
    let missing = gap.count == 1 ? first : "\(first)–\(last)"
    note(
      .voucherMissing, at: .voucher, of: row,
      ["missing": .quoted(missing), "count": .number(gap.count)],
      related: previous.map {
        [.init($0, Bilingual(zh: "前一张凭证", en: "the voucher before"))]
      } ?? [])
  }
}

extension DiagnosticKind {
  package static let voucherUnnumbered = DiagnosticKind(
    "NB2324",
    message: Bilingual(zh: "这一笔没有凭证号", en: "this entry has no voucher number"),
    hint: Bilingual(
      zh: "请填凭证号；社区不给凭证编号的，页面写 numbering: none",
      en: "fill it in; where vouchers are not numbered, the page says numbering: none"),
    explanation: Bilingual(
      zh: "写了 numbering: own 的账，凭证是社区自己连号编的，每一笔都应有号，否则连号就看不出少了哪一笔。",
      en: """
        With numbering: own the community numbers its vouchers one after the other. An entry without a \
        number would hide that one is missing.
        """))

  package static let voucherMissing = DiagnosticKind(
    "NB2312",
    message: Bilingual(
      zh: "凭证号不连续，缺 {missing}（{count} 个）",
      en: "voucher numbers are missing: {missing} ({count})"),
    hint: Bilingual(
      zh: "请补上漏列的凭证；作废的列一行，支出写 0.00；号码由银行编的，写 numbering: bank",
      en: """
        add the vouchers left out, a void one with the expense 0.00; where the bank numbers them, \
        write numbering: bank
        """),
    explanation: Bilingual(
      zh: """
        社区自编凭证号（numbering: own）的账，号码一个接一个，缺号就是有一笔没有公布。每种字号（记-、收-、付-）各自连号；\
        每期可以从1重新编，也可以接着上一期的末号编。上一期没有公布明细账时，不知道从哪个号接，只在年初要求从1编起。\
        号码由银行编或不编号的（numbering: bank、none）不查。\
        依据：《村民委员会组织法》第三十条要求公布的账目真实、接受查询，许多地方的社区参照执行；缺号查不查，由社区按本地规定在 numbering 里写明。
        """,
      en: """
        Where the community numbers its own vouchers (numbering: own), one number follows the other, \
        and a missing one is an entry that was not published. Each series is counted by itself. A \
        series may begin at 1 with each period or go on from the period before; where that has no \
        published ledger nobody can tell, and only a ledger at the beginning of a year must begin at 1. \
        Numbers of the bank, and none (numbering: bank, none), are not checked. Source: the organic law \
        of villagers' committees, art. 30 (accounts are true and open to enquiry), which many places \
        apply to communities; whether numbers must follow is for local rules, and numbering says it.
        """))
}
