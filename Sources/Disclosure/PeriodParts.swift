extension Period {
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
}
