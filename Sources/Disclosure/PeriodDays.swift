extension Period {
  /// From its first day to its last.
  package var days: ClosedRange<CalendarDate> {
    switch self {
    case .year(let year): return Self.months(1...12, of: year)
    case .half(let year, let half): return Self.months((half * 6 - 5)...(half * 6), of: year)
    case .quarter(let year, let quarter):
      return Self.months((quarter * 3 - 2)...(quarter * 3), of: year)
    case .month(let year, let month): return Self.months(month...month, of: year)
    case .day(let day): return day...day
    }
  }

  /// The next smaller periods that fill it: a year's halves, a half's quarters, a quarter's months.
  /// None for a month or a day.
  package var parts: [Period] {
    switch self {
    case .year(let year): return [.half(year, 1), .half(year, 2)]
    case .half(let year, let half):
      return [.quarter(year, half * 2 - 1), .quarter(year, half * 2)]
    case .quarter(let year, let quarter):
      return ((quarter * 3 - 2)...(quarter * 3)).map { .month(year, $0) }
    case .month, .day: return []
    }
  }

  /// Whether the other is as long a stretch of the calendar: both quarters, both months.
  package func isAsLong(as other: Period) -> Bool {
    switch (self, other) {
    case (.year, .year), (.half, .half), (.quarter, .quarter), (.month, .month), (.day, .day):
      return true
    default: return false
    }
  }

  private static func months(_ months: ClosedRange<Int>, of year: Int)
    -> ClosedRange<CalendarDate>
  {
    let last = CalendarDate.length(ofMonth: months.upperBound, in: year)
    return CalendarDate(
      unchecked: year, months.lowerBound, 1)...CalendarDate(
        unchecked: year, months.upperBound, last)
  }
}
