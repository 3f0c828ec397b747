/// By when a worker must be trained again, and whether that day has passed. The 2024 central
/// opinion (point 8) has secretaries and directors trained at least once a year, other community
/// workers once in three; it is counted from day to day.
package struct TrainingDue: Sendable, Hashable {
  /// The last day of the latest training; nil for who never had one.
  package let last: CalendarDate?
  /// The last day on which the next training is still in time.
  package let due: CalendarDate
  /// The stretch that ends on it, in years.
  package let years: Int

  /// Nil for whom no training is asked: part-time members who do not lead the community.
  /// `leadsSince` is the day from which the worker has been secretary or director without a break,
  /// nil for others. Newcomers, and new leaders, have the whole stretch from their first day.
  package init?(_ worker: Worker, leadsSince: CalendarDate?, rules: LocalRules.Training) {
    guard leadsSince != nil || worker.kind != Worker.Kind.partTime else { return nil }
    last = worker.trained
    let start = worker.trained ?? worker.since
    let asOther = start.adding(years: rules.otherYears)
    let asLeader = leadsSince.map { max(start, $0).adding(years: rules.leaderYears) }
    if let asLeader, asLeader < asOther {
      (due, years) = (asLeader, rules.leaderYears)
    } else {
      (due, years) = (asOther, rules.otherYears)
    }
  }

  package func isOverdue(on day: CalendarDate) -> Bool { due < day }
}

extension Sequence<Service> {
  /// The first day of the unbroken stretch, rows that follow each other taken together, that covers
  /// `day`; nil where none does.
  package func unbrokenStart(on day: CalendarDate) -> CalendarDate? {
    var (start, end): (CalendarDate?, CalendarDate?) = (nil, nil)
    for service in sorted(by: { $0.from < $1.from }) where service.from <= day {
      if let reached = end, start != nil, reached.adding(days: 1) < service.from { start = nil }
      if start == nil { (start, end) = (service.from, service.until ?? day) }
      end = Swift.max(end ?? service.from, service.until ?? day)
    }
    return end.map { day <= $0 } ?? false ? start : nil
  }
}
