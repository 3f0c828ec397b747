import Content
import Diagnostics
import Disclosure

/// A publicity period has an end after its beginning, is as long as the catalogue asks, and is there
/// where the catalogue asks for one.
func checkPublicity(
  _ content: Content, windows: [String: PublicityWindow], rules: CatalogueRules, today: CalendarDate
) -> [Diagnostic] {
  content.notices.flatMap { notice in
    guard notice.value.withdrawn == nil else { return [Diagnostic]() }
    let minimum = rules.rule(for: notice.value.item, on: notice.value.date)?.publicity
    guard let period = notice.value.publicity else {
      return missing(notice, minimum)
    }
    guard period.ends.count < 2 else {
      return [
        Diagnostic(
          .publicityEndsTwice, at: notice.place("publicity"),
          ["ends": .plain(period.ends.joined(separator: ", "))])
      ]
    }
    guard let window = windows[notice.id] else {
      return [Diagnostic(.publicityWithoutEnd, at: notice.place("publicity"))]
    }
    guard window.first <= window.last else {
      return [
        Diagnostic(
          .publicityEndsBeforeItBegins, at: notice.place("publicity", "until"),
          ["from": .plain("\(window.first)"), "until": .plain("\(window.last)")],
          related: [
            .init(
              notice.place("publicity", "from"), Bilingual(zh: "开始日期", en: "it begins here"))
          ])
      ]
    }
    return tooShort(notice, window, minimum, by: content.workCalendar)
      + early(period, notice, window, today)
  }
}

extension PublicityPeriod {
  /// The keys that say when it ends.
  fileprivate var ends: [String] {
    [
      until.map { _ in "until" }, days.map { _ in "days" }, workingDays.map { _ in "working_days" },
    ].compactMap { $0 }
  }
}

/// A correction tells what changed in a disclosure that had its period.
private func missing(_ notice: Document<Notice>, _ minimum: TimeLimit?) -> [Diagnostic] {
  guard let minimum, notice.value.corrects == nil else { return [] }
  return [
    Diagnostic(
      .publicityMissing, at: notice.place("item"),
      ["item": .quoted(notice.value.item), "limit": .bilingual(minimum.words)])
  ]
}

private func tooShort(
  _ notice: Document<Notice>, _ window: PublicityWindow, _ minimum: TimeLimit?,
  by calendar: WorkCalendar
) -> [Diagnostic] {
  guard let minimum else { return [] }
  // Nobody can object before the disclosure is out.
  let length = window.length(in: minimum.unit, from: notice.value.date, by: calendar)
  guard length < minimum.count else { return [] }
  return [
    Diagnostic(
      .publicityTooShort, at: notice.place("publicity"),
      [
        "from": .plain("\(max(window.first, notice.value.date))"),
        "until": .bilingual(
          WorkCalendar.Counted(day: window.last, isProvisional: window.isProvisional).words),
        "length": .bilingual(TimeLimit(length, minimum.unit).words),
        "limit": .bilingual(minimum.words),
      ])
  ]
}

private func early(
  _ period: PublicityPeriod, _ notice: Document<Notice>, _ window: PublicityWindow,
  _ today: CalendarDate
) -> [Diagnostic] {
  guard period.result != nil, today <= window.last else { return [] }
  return [
    Diagnostic(
      .publicityResultTooEarly, at: notice.place("publicity", "result"),
      ["until": .plain("\(window.last)")])
  ]
}
