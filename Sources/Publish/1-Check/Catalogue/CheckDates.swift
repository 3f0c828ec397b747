import Content
import Diagnostics
import Disclosure

/// No disclosure is dated after the day it is published, and no event is over before it began.
func checkDates(_ files: [AnsweringFile], today: CalendarDate) -> [Diagnostic] {
  files.flatMap { file -> [Diagnostic] in
    var found: [Diagnostic] = []
    // A commitment may well begin to hold later.
    if let date = file.answer.date, date > today, file.section != "commitment" {
      let key = file.answer.isKeptUpToDate ? "updated" : "date"
      found.append(
        Diagnostic(
          .futureDate, at: file.place(key),
          ["date": .plain("\(date)"), "today": .plain("\(today)")]))
    }
    if let event = file.answer.event, let until = event.until, until < event.date {
      found.append(
        Diagnostic(
          .eventEndsBeforeItBegins, at: file.place("event"),
          ["from": .plain("\(event.date)"), "until": .plain("\(until)")]))
    }
    return found
  }
}

extension DiagnosticKind {
  package static let eventEndsBeforeItBegins = DiagnosticKind(
    "NB2214",
    message: Bilingual(
      zh: "事项的结束日期 {until} 早于发生日期 {from}", en: "the event ends on {until}, before {from}"),
    hint: Bilingual(zh: "请核对 event 的 date 和 until", en: "look at the date and until of event"),
    explanation: Bilingual(
      zh: "事后公开的时限从事项结束那天（until）起算，事前公开以事项发生那天（date）为限，先后颠倒就算不出到期日。",
      en: """
        Limits after an event run from its until, and what is disclosed before it is due by its date. \
        With the two the wrong way round no day can be counted.
        """))

  package static let futureDate = DiagnosticKind(
    "NB2215",
    message: Bilingual(
      zh: "公开日期 {date} 还没有到（今天是 {today}）", en: "the date {date} is still to come (today is {today})"
    ),
    hint: Bilingual(
      zh: "请核对年份和月份；31天以内要公开的可以先放进 content，到那天自动公开",
      en:
        "look at year and month; what is due within 31 days may lie in content and waits for its day"
    ),
    explanation: Bilingual(
      zh: """
        公开日期是居民第一次能看到的那天。31天以内的日期，内容到那天才公开（NB2216）；更晚的，或者不是公开事项的，\
        多半是写错了（如年份）。电脑的日期不对时，可用 --today 指定。
        """,
      en: """
        The date of a disclosure is the day on which residents can first see it. Within 31 days it waits \
        for that day (NB2216); a later date, or one of a page that is no disclosure, is a slip. Where the \
        computer's own date is wrong, --today sets it.
        """))
}

package let disclosureDateKinds: [DiagnosticKind] = [
  .eventEndsBeforeItBegins, .futureDate, .waitsForItsDay,
]
