/// When the office is open on a working day; limits in working hours are counted in it.
package struct WorkHours: Sendable, Hashable {
  /// A stretch of the day, in minutes after midnight, half open.
  package let slots: [Range<Int>]

  /// Nil where there is no time in it at all. Slots are taken in order; one that overlaps the one
  /// before it counts only from its end.
  package init?(slots: [Range<Int>]) {
    var kept: [Range<Int>] = []
    for slot in slots.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let start = max(slot.lowerBound, kept.last?.upperBound ?? 0)
      if start < slot.upperBound { kept.append(start..<slot.upperBound) }
    }
    guard !kept.isEmpty else { return nil }
    self.slots = kept
  }

  /// What is usual where a community says nothing: 9:00–11:30 and 13:30–17:00.
  package static let usual = WorkHours(unchecked: [540..<690, 810..<1020])

  private init(unchecked slots: [Range<Int>]) { self.slots = slots }

  /// Minutes of work on one working day.
  package var minutesPerDay: Int { slots.reduce(0) { $0 + $1.count } }

  /// A minute of a day.
  package struct Moment: Sendable, Hashable, Comparable {
    package var day: CalendarDate
    /// Minutes after midnight.
    package var minute: Int

    package init(day: CalendarDate, minute: Int) {
      self.day = day
      self.minute = minute
    }

    package static func < (one: Self, other: Self) -> Bool {
      (one.day, one.minute) < (other.day, other.minute)
    }
  }

  /// The moment at which so many working hours have passed since `start`; what falls outside the
  /// hours of a working day does not count.
  package func adding(
    workingHours hours: Int, to start: Moment, by calendar: WorkCalendar
  ) -> (moment: Moment, isProvisional: Bool) {
    var (left, day, from, isProvisional) = (hours * 60, start.day, start.minute, false)
    guard left > 0 else { return (start, false) }
    while true {
      if !calendar.isAnnounced(day) { isProvisional = true }
      if calendar.isWorkingDay(day) {
        for slot in slots where slot.upperBound > from {
          let begin = max(slot.lowerBound, from)
          if begin + left <= slot.upperBound {
            return (Moment(day: day, minute: begin + left), isProvisional)
          }
          left -= slot.upperBound - begin
        }
      }
      (day, from) = (day.adding(days: 1), 0)
    }
  }

  /// Minutes of work between two moments; 0 where the second is earlier.
  package func minutes(from start: Moment, to end: Moment, by calendar: WorkCalendar) -> Int {
    var total = 0
    var day = start.day
    while day <= end.day {
      if calendar.isWorkingDay(day) {
        let from = day == start.day ? start.minute : 0
        let until = day == end.day ? end.minute : 24 * 60
        for slot in slots {
          total += max(0, min(slot.upperBound, until) - max(slot.lowerBound, from))
        }
      }
      day = day.adding(days: 1)
    }
    return total
  }
}
