import Content
import Diagnostics
import Disclosure

/// Months sum to the quarter, quarters to the half and the year, wherever all parts are published;
/// and a longer period opens and closes with its first and its last part.
func checkParts(_ entries: [AccountEntry]) -> [Diagnostic] {
  let byPeriod = Dictionary(grouping: entries.filter { $0.period != nil }, by: \.period)
  // Of two for one period, such as two donations of one year, nobody can say which is the part.
  var sole: [Period: AccountEntry] = [:]
  for (period, entries) in byPeriod where entries.count == 1 {
    if let period { sole[period] = entries[0] }
  }
  let published = PublishedParts(byPeriod: sole)
  return entries.flatMap { entry -> [Diagnostic] in
    guard let period = entry.period, !period.parts.isEmpty else { return [] }
    return published.sums(entry, period) + published.ends(entry, period)
  }
}

private struct PublishedParts {
  let byPeriod: [Period: AccountEntry]

  /// The longest published periods that fill it; nil where one is missing.
  private func parts(of period: Period, _ side: AccountSide) -> [AccountEntry]? {
    guard !period.parts.isEmpty else { return nil }
    var found: [AccountEntry] = []
    for part in period.parts {
      if let entry = byPeriod[part], entry.figure(side) != nil {
        found.append(entry)
      } else if let smaller = parts(of: part, side) {
        found += smaller
      } else {
        return nil
      }
    }
    return found
  }

  func sums(_ entry: AccountEntry, _ period: Period) -> [Diagnostic] {
    AccountSide.allCases.compactMap { side in
      guard let figure = entry.figure(side), let parts = parts(of: period, side) else {
        return nil
      }
      let figures = parts.compactMap { $0.figure(side) }
      let sum = figures.reduce(.zero, +)
      guard sum != figure else { return nil }
      let key = side.rawValue
      return Diagnostic(
        .sumOfParts,
        at: entry.notice.place(entry.stated(side) == nil ? "ledger" : key),
        [
          "side": .bilingual(side.name), "figure": figure.argument, "sum": sum.argument,
          "parts": .plain(figures.map(\.description).joined(separator: " + ")),
        ],
        related: parts.map { part in
          let period = part.notice.value.period ?? part.notice.id
          return .init(
            part.notice.place(part.stated(side) == nil ? "ledger" : key),
            Bilingual(zh: "其中 \(period)", en: "the part \(period)"))
        })
    }
  }

  func ends(_ entry: AccountEntry, _ period: Period) -> [Diagnostic] {
    [true, false].compactMap { isOpening in
      let balance = isOpening ? entry.opening : entry.closing
      guard let balance, let part = end(of: period, isOpening),
        let other = isOpening ? part.opening : part.closing, other != balance
      else { return nil }
      let key = isOpening ? "opening_balance" : "closing_balance"
      let opens = Bilingual(zh: "期初余额", en: "opening balance")
      let name = isOpening ? opens : Bilingual(zh: "期末余额", en: "closing balance")
      return Diagnostic(
        .endOfParts, at: entry.notice.place(key),
        [
          "name": .bilingual(name), "balance": balance.argument, "other": other.argument,
          "period": .plain(part.notice.value.period ?? part.notice.id),
        ],
        related: [.init(part.notice.place(key), name)])
    }
  }

  /// The longest published part that begins, or ends, with a period and says what it opened, or
  /// closed, with.
  private func end(of period: Period, _ isOpening: Bool) -> AccountEntry? {
    guard let part = isOpening ? period.parts.first : period.parts.last else { return nil }
    if let entry = byPeriod[part], (isOpening ? entry.opening : entry.closing) != nil {
      return entry
    }
    return end(of: part, isOpening)
  }
}

extension DiagnosticKind {
  package static let sumOfParts = DiagnosticKind(
    "NB2304",
    message: Bilingual(
      zh: "{side} {figure} 与各期合计不符：{parts} = {sum}",
      en: "the {side} {figure} is not the sum of its parts: {parts} = {sum}"),
    hint: Bilingual(
      zh: "请核对各期；已公布的一期有误时另发更正公开（corrects）",
      en: "check each part; where a published one is wrong, publish a correction (corrects)"),
    explanation: Bilingual(
      zh: """
        各部分都公布了的，月份相加等于季度，季度相加等于半年和全年，收入、支出分别核对；缺一部分没有公布的不核对。\
        更正过的以更正后的数为准。依据：《上海市居民委员会工作条例》第十七条要求公开办公经费使用情况；\
        《村民委员会组织法》第三十条要求财务收支至少每季度公布一次、往来多的每月公布一次，许多地方的社区参照执行。
        """,
      en: """
        Where all parts are published, months sum to the quarter and quarters to the half-year and the \
        year, income and expense each; with a part missing nothing is said. Corrected figures count. \
        Source: the Shanghai regulations on residents' committees, art. 17 (use of the office budget); \
        the organic law of villagers' committees, art. 30 (accounts at least quarterly, monthly where \
        they are busy), which many places apply to communities.
        """))

  package static let endOfParts = DiagnosticKind(
    "NB2305",
    message: Bilingual(
      zh: "{name} {balance} 与 {period} 的 {other} 不符",
      en: "the {name} {balance} is not that of {period}, {other}"),
    hint: Bilingual(
      zh: "同一天的余额只有一个，请核对两份账目",
      en: "there is one balance on one day: check both accounts"),
    explanation: Bilingual(
      zh: """
        全年的期初余额就是第一季度的期初余额，全年的期末余额就是第四季度的期末余额；半年、季度对其中的季度、月份也一样。\
        依据：《上海市居民委员会工作条例》第十七条要求公开办公经费使用情况；《村民委员会组织法》第三十条要求保证公布内容真实，许多地方的社区参照执行。
        """,
      en: """
        A year opens with the opening balance of its first quarter and closes with the closing balance \
        of its last; likewise a half-year with its quarters and a quarter with its months. Source: the \
        Shanghai regulations on residents' committees, art. 17 (use of the office budget); the organic \
        law of villagers' committees, art. 30 (what is published must be true), which many places \
        apply to communities.
        """))
}
