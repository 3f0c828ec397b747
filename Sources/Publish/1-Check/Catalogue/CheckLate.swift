import Content
import Diagnostics
import Disclosure

/// What was disclosed after the day it was due.
func checkLate(
  _ coverage: Coverage, _ files: [AnsweringFile], _ catalogue: [Document<CatalogueItem>]
) -> [Diagnostic] {
  let places = Dictionary(
    files.map { ($0.answer.id, $0) }, uniquingKeysWith: { first, _ in first })
  return coverage.items.flatMap { item in
    item.late.compactMap { obligation -> Diagnostic? in
      guard case .late(let days) = obligation.status, let answer = obligation.answer,
        let file = places[answer.id]
      else { return nil }
      let rule = catalogue[obligation.rule]
      return Diagnostic(
        .disclosureLate, at: file.place("date"),
        obligation.arguments(rule.value).merging(["days": .number(days)]) { $1 },
        related: [
          .init(
            rule.place("cadence"), Bilingual(zh: "目录规定的公开时限", en: "what the catalogue says"))
        ])
    }
  }
}

extension DiagnosticKind {
  package static let disclosureLate = DiagnosticKind(
    "NB2202", .warning,
    message: Bilingual(
      zh: "“{title}”（{item}）公开晚了 {days} 天（日历日）：{what} {subject}，最迟 {due}",
      en: "“{title}” ({item}) came {days} calendar days late: {what} {subject}, due by {due}"),
    hint: Bilingual(
      zh: "日期写错的请改正；确实晚了的不必改，公开情况页会如实写明",
      en: "correct the date if it is wrong; if it did come late, leave it, and the site says so"),
    explanation: Bilingual(
      zh: """
        这次公开的日期晚于公开目录规定的最后一天。同一期公开了几次的，以最早的一次为准；更正沿用被更正的那次的日期，\
        因为更正一处数字不等于公开迟了。时限写“N个工作日”的，从期末或事项发生的次日起算（《民法典》第二百零一条），\
        按 calendar.yaml 的放假和调休计算；晚了几天按日历日数。
        这是社区欠居民的，所以是警告，加 --strict 时按错误处理。不要为了消除警告改写日期。
        """,
      en: """
        The disclosure is dated after the last day that the catalogue allows. Of several for one period \
        the earliest counts; a correction keeps the day of what it corrects. Limits in working days run \
        from the day after the period or the event (Civil Code, art. 201), by the holidays of \
        calendar.yaml; lateness is told in calendar days.
        It is a warning, an error with --strict. Do not change a true date to be rid of it.
        """))
}

package let lateKinds: [DiagnosticKind] = [.disclosureLate]
