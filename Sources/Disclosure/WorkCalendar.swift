/// Which days are working days: Monday to Friday, but for the public holidays and the weekend days
/// made up for them that the State Council announces for each year (`calendar.yaml`).
package struct WorkCalendar: Sendable, Hashable {
  /// What was announced for one year.
  package struct Year: Sendable, Hashable {
    package var holidays: Set<CalendarDate>
    /// Days of a weekend on which work is done (调休上班).
    package var workdays: Set<CalendarDate>

    package init(holidays: Set<CalendarDate>, workdays: Set<CalendarDate>) {
      self.holidays = holidays
      self.workdays = workdays
    }
  }

  /// A day that was counted to. It is provisional (暂定) where the way led through a day of a year
  /// that is not announced yet: counted again once it is, it may be another.
  package struct Counted: Sendable, Hashable {
    package let day: CalendarDate
    package let isProvisional: Bool

    package init(day: CalendarDate, isProvisional: Bool) {
      self.day = day
      self.isProvisional = isProvisional
    }
  }

  private let years: [Int: Year]

  package init(years: [Int: Year] = [:]) { self.years = years }

  /// All that was announced, in order: the same for the same calendars.
  package var canonicalText: String {
    years.sorted { $0.key < $1.key }.map { year, days in
      let lists = [days.holidays, days.workdays].map { list in
        list.sorted().map(\.description).joined(separator: " ")
      }
      return "\(year): \(lists[0]) / \(lists[1])"
    }.joined(separator: "\n")
  }

  /// Whether the holidays of that day's year are known.
  package func isAnnounced(_ day: CalendarDate) -> Bool { years[day.year] != nil }

  /// Of a year that is not announced, Monday to Friday.
  package func isWorkingDay(_ day: CalendarDate) -> Bool {
    guard let year = years[day.year] else { return day.weekday <= 5 }
    if year.workdays.contains(day) { return true }
    return day.weekday <= 5 && !year.holidays.contains(day)
  }

  /// The last day of a limit of so many working days that begins to run the day after `day`
  /// (民法典 art. 201: the day of the event is not counted). Of 0 it is `day` itself. Days are gone
  /// through one by one, so the count is at most some thousands.
  package func adding(workingDays count: Int, to day: CalendarDate) -> Counted {
    var (left, at, isProvisional) = (count, day, false)
    while left > 0 {
      at = at.adding(days: 1)
      if !isAnnounced(at) { isProvisional = true }
      if isWorkingDay(at) { left -= 1 }
    }
    return Counted(day: at, isProvisional: isProvisional)
  }

  /// The last day of a stretch of so many working days whose first may be `first` itself, as
  /// publicity periods are counted.
  package func last(ofWorkingDays count: Int, from first: CalendarDate) -> Counted {
    adding(workingDays: count, to: first.adding(days: -1))
  }

  /// Working days from one day to another, both ends included; 0 where the other is earlier.
  package func workingDays(from first: CalendarDate, through last: CalendarDate) -> Int {
    guard first <= last else { return 0 }
    return (first.dayNumber...last.dayNumber).count { isWorkingDay(CalendarDate(dayNumber: $0)) }
  }

  /// The last day of a limit that begins to run the day after `day`. Days are counted as they are,
  /// holidays too; working hours as the working days that hold them.
  package func end(
    of limit: TimeLimit, from day: CalendarDate, hours: WorkHours = .usual
  ) -> Counted {
    switch limit.unit {
    case .days: return Counted(day: day.adding(days: limit.count), isProvisional: false)
    case .workingDays: return adding(workingDays: limit.count, to: day)
    case .workingHours:
      let perDay = hours.minutesPerDay
      return adding(workingDays: (limit.count * 60 + perDay - 1) / perDay, to: day)
    }
  }
}
