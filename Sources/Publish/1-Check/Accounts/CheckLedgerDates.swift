import Diagnostics
import Disclosure

extension LedgerUnderCheck {
  /// Every row lies in the period that the disclosure is for.
  mutating func checkDates() {
    guard let days = entry.period?.days else { return }
    for row in ledger.rows where !days.contains(row.date) {
      note(
        .rowOutsidePeriod, at: .date, of: row,
        [
          "date": .plain(row.date.description), "from": .plain(days.lowerBound.description),
          "until": .plain(days.upperBound.description),
        ],
        related: [
          .init(
            entry.notice.place("period"),
            Bilingual(zh: "所属期间", en: "the period it is for"))
        ])
    }
  }
}

extension DiagnosticKind {
  package static let rowOutsidePeriod = DiagnosticKind(
    "NB2308",
    message: Bilingual(
      zh: "{date} 不在本期之内（{from} 至 {until}）",
      en: "{date} is outside the period ({from} to {until})"),
    hint: Bilingual(
      zh: "请核对日期；上期漏记的，记在发现的那一天，在摘要里写明",
      en: "check the date; what an earlier period forgot is entered on the day it was noticed"),
    explanation: Bilingual(
      zh: """
        一期账只记这一期的收支，各期合计才等于全年，不重不漏。补记以前漏掉的，用发现那天的日期，摘要写明是哪一期的。\
        依据：《上海市居民委员会工作条例》第十七条要求公开办公经费使用情况；《村民委员会组织法》第三十条要求财务收支定期公布，许多地方的社区参照执行。
        """,
      en: """
        A ledger holds its own period and no other, so that the periods sum to the year, nothing \
        twice and nothing left out. What was forgotten is entered on the day it was noticed, with a \
        word on where it belongs. Source: the Shanghai regulations on residents' committees, art. \
        17 (use of the office budget); the organic law of villagers' committees, art. 30 (accounts \
        at fixed times), which many places apply to communities.
        """))
}
