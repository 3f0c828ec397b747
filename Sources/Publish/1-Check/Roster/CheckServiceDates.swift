import Content
import Diagnostics
import Disclosure

/// What begins does not end before, and nobody holds a post while not on the roster.
func checkServiceDates(_ staff: Staff) -> [Diagnostic] {
  let content = staff.content
  var found: [Diagnostic] = []
  for row in content.workers {
    let worker = row.value
    found += reversal(from: worker.since, until: worker.until, at: row.place("until"))
    guard let secondment = worker.secondment, let from = secondment.from else { continue }
    found += reversal(
      from: from, until: secondment.until, at: row.place("secondment_until"))
  }
  for row in content.service {
    let service = row.value
    let reversed = reversal(from: service.from, until: service.until, at: row.place("until"))
    found += reversed
    guard reversed.isEmpty, let worker = staff.workers[service.worker] else { continue }
    found += outside(worker, row)
  }
  return found
}

private func reversal(from: CalendarDate, until: CalendarDate?, at place: Place) -> [Diagnostic] {
  guard let until, until < from else { return [] }
  return [
    Diagnostic(
      .serviceEndsBeforeItBegins, at: place,
      ["until": .plain("\(until)"), "from": .plain("\(from)")])
  ]
}

private func outside(_ worker: Worker, _ row: Document<Service>) -> [Diagnostic] {
  let service = row.value
  if service.from < worker.since {
    return [
      Diagnostic(
        .serviceBeforeRoster, at: row.place("from"),
        ["from": .plain("\(service.from)"), "since": .plain("\(worker.since)")])
    ]
  }
  guard let left = worker.until, service.until.map({ left < $0 }) ?? true else { return [] }
  return [Diagnostic(.serviceAfterRoster, at: row.place("until"), ["left": .plain("\(left)")])]
}

extension DiagnosticKind {
  package static let serviceEndsBeforeItBegins = DiagnosticKind(
    "NB2401",
    message: Bilingual(
      zh: "结束日期 {until} 早于开始日期 {from}", en: "it ends on {until}, before it begins on {from}"),
    hint: Bilingual(zh: "请核对两个日期，多半是年份写错", en: "look at both dates; often the year is wrong"),
    explanation: Bilingual(
      zh: "名册的入职与离职、借调的开始与结束、任职记录的开始与结束，后一个日期都不能早于前一个。同一天可以。",
      en: """
        On the roster, in a secondment and in the record of service the second date cannot be \
        earlier than the first. The same day is fine.
        """))

  package static let serviceBeforeRoster = DiagnosticKind(
    "NB2403",
    message: Bilingual(
      zh: "任职从 {from} 起，名册上 {since} 才入职",
      en: "the post is held from {from}, the roster has the worker only since {since}"),
    hint: Bilingual(
      zh: "请改任职开始日期，或把名册的入职日期改为最早到社区工作的那天",
      en: "correct the first day in service.csv, or the worker's first day on the roster"),
    explanation: Bilingual(
      zh: """
        任职记录不能早于本人到社区工作的日期。名册的入职日期写最早到社区工作的那天，以前在别的社区\
        工作的也算。历次公开的责任人按任职记录核对，日期要准。
        """,
      en: """
        Nobody holds a post before he came to work for a community. The roster's first day is the \
        day of first work in any community. Persons responsible for disclosures are held against \
        these dates.
        """))

  package static let serviceAfterRoster = DiagnosticKind(
    "NB2404",
    message: Bilingual(
      zh: "本人已于 {left} 离职，这段任职还没有结束",
      en: "the worker left on {left}, and this service goes on after it"),
    hint: Bilingual(
      zh: "请在 service.csv 这一行写上任职结束日期，不晚于离职日期",
      en: "write the last day of this row in service.csv, no later than the worker's"),
    explanation: Bilingual(
      zh: "人走了，岗位就空出来了。任职记录不结束，网站会继续告诉居民去找一个已经离开的人。",
      en: """
        Who leaves gives up the post. While the service goes on in the record, the site sends \
        residents to somebody who is no longer there.
        """))
}

package let serviceDateKinds: [DiagnosticKind] = [
  .serviceEndsBeforeItBegins, .serviceBeforeRoster, .serviceAfterRoster,
]
