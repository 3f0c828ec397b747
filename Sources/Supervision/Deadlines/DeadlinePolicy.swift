import Disclosure

/// All that due days depend on besides the case.
package struct DeadlinePolicy: Sendable, Hashable {
  package var deadlines: ComplaintDeadlines
  package var calendar: WorkCalendar
  package var hours: WorkHours
  /// Tells one policy from another: a digest of the files it was read from. Where it differs from
  /// the one the queue was computed with, due days are computed again.
  package var fingerprint: String

  package init(
    deadlines: ComplaintDeadlines = ComplaintDeadlines(), calendar: WorkCalendar = WorkCalendar(),
    hours: WorkHours = .usual, fingerprint: String = ""
  ) {
    self.deadlines = deadlines
    self.calendar = calendar
    self.hours = hours
    self.fingerprint = fingerprint
  }

  /// The moment by which a limit that began at `start` is over: for working hours to the minute,
  /// otherwise the end of the last day.
  func due(_ limit: TimeLimit, from start: CaseTime) -> Due {
    if limit.unit == .workingHours {
      let end = hours.adding(workingHours: limit.count, to: start.moment, by: calendar)
      return Due(at: CaseTime(end.moment), isProvisional: end.isProvisional)
    }
    return Due(endOf: calendar.end(of: limit, from: start.day, hours: hours))
  }

  /// The earliest of several limits that began together; limits in different units only compare
  /// once they are days.
  func due(_ limits: [TimeLimit?], from start: CaseTime) -> Due? {
    limits.compactMap { $0 }.map { due($0, from: start) }.min { $0.at < $1.at }
  }
}

/// A moment by which something must be done.
package struct Due: Sendable, Hashable {
  package var at: CaseTime
  /// 暂定: may move once the holidays of its year are announced.
  package var isProvisional: Bool

  package init(at: CaseTime, isProvisional: Bool) {
    self.at = at
    self.isProvisional = isProvisional
  }

  /// The last second of that day.
  init(endOf counted: WorkCalendar.Counted) {
    let midnight = CaseTime(WorkHours.Moment(day: counted.day, minute: 24 * 60))
    at = CaseTime(seconds: midnight.seconds - 1)
    isProvisional = counted.isProvisional
  }

  package var day: CalendarDate { at.day }
}

extension Due {
  /// The last second of its day.
  var dayEnd: CaseTime {
    Due(endOf: WorkCalendar.Counted(day: day, isProvisional: isProvisional)).at
  }
}
