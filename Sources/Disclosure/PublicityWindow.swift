/// A publicity period (公示期) with its last day worked out: both days belong to it.
package struct PublicityWindow: Sendable, Hashable {
  package let first: CalendarDate
  package let last: CalendarDate
  /// Whether the last day may move once the holidays of its year are announced (暂定).
  package let isProvisional: Bool

  package init(first: CalendarDate, last: CalendarDate, isProvisional: Bool) {
    self.first = first
    self.last = last
    self.isProvisional = isProvisional
  }

  /// Where a day stands in it.
  package enum State: Sendable, Hashable {
    case upcoming
    /// Objections are taken; so many days are left, this one counted.
    case open(daysLeft: Int)
    /// The same with three days left or fewer.
    case closing(daysLeft: Int)
    case closed
  }

  package func state(on day: CalendarDate) -> State {
    if day < first { return .upcoming }
    let left = day.days(to: last) + 1
    switch left {
    case ..<1: return .closed
    case ...3: return .closing(daysLeft: left)
    default: return .open(daysLeft: left)
    }
  }

  /// Whether objections are taken on that day.
  package func isOpen(on day: CalendarDate) -> Bool { first <= day && day <= last }

  /// How much of `limit`'s unit lies in it from `day` on; of working hours, working days.
  package func length(in unit: TimeLimit.Unit, from day: CalendarDate, by calendar: WorkCalendar)
    -> Int
  {
    let start = max(first, day)
    switch unit {
    case .days: return max(0, start.days(to: last) + 1)
    case .workingDays, .workingHours: return calendar.workingDays(from: start, through: last)
    }
  }
}

extension PublicityPeriod {
  /// The period with its end: as written, or counted from its first day on, which counts; where
  /// neither is written, as long as the catalogue asks at least. Nil where nobody says how long.
  package func window(atLeast minimum: TimeLimit?, by calendar: WorkCalendar) -> PublicityWindow? {
    if let until { return PublicityWindow(first: from, last: until, isProvisional: false) }
    let limit =
      days.map { TimeLimit($0, .days) } ?? workingDays.map { TimeLimit($0, .workingDays) }
      ?? minimum
    guard let limit else { return nil }
    let end = calendar.end(of: limit, from: from.adding(days: -1))
    return PublicityWindow(first: from, last: end.day, isProvisional: end.isProvisional)
  }
}
