extension Period {
  package var first: CalendarDate {
    switch self {
    case .year(let year): CalendarDate(unchecked: year, 1, 1)
    case .half(let year, let half): CalendarDate(unchecked: year, half * 6 - 5, 1)
    case .quarter(let year, let quarter): CalendarDate(unchecked: year, quarter * 3 - 2, 1)
    case .month(let year, let month): CalendarDate(unchecked: year, month, 1)
    case .day(let day): day
    }
  }

  package var last: CalendarDate {
    if case .day(let day) = self { return day }
    return Self.lastDay(ofMonth: first.month + months - 1, in: year)
  }

  /// From its first day to its last.
  package var days: ClosedRange<CalendarDate> { first...last }

  /// The one after it, of the same length.
  package var next: Period {
    switch self {
    case .year(let year): .year(year + 1)
    case .half(let year, let half): half < 2 ? .half(year, half + 1) : .half(year + 1, 1)
    case .quarter(let year, let quarter):
      quarter < 4 ? .quarter(year, quarter + 1) : .quarter(year + 1, 1)
    case .month(let year, let month):
      month < 12 ? .month(year, month + 1) : .month(year + 1, 1)
    case .day(let day): .day(day.adding(days: 1))
    }
  }

  /// How often such a period comes; nil for a day.
  package var frequency: CatalogueItem.Frequency? {
    switch self {
    case .year: .year
    case .half: .halfYear
    case .quarter: .quarter
    case .month: .month
    case .day: nil
    }
  }

  /// The period of that frequency in which the day lies; nil where the frequency knows no periods.
  package init?(containing day: CalendarDate, every frequency: CatalogueItem.Frequency) {
    switch frequency {
    case .year: self = .year(day.year)
    case .halfYear: self = .half(day.year, (day.month + 5) / 6)
    case .quarter: self = .quarter(day.year, (day.month + 2) / 3)
    case .month: self = .month(day.year, day.month)
    case .change, .event, .stage: return nil
    }
  }

  /// Its months; 0 for a day.
  var months: Int {
    switch self {
    case .year: 12
    case .half: 6
    case .quarter: 3
    case .month: 1
    case .day: 0
    }
  }

  static func lastDay(ofMonth month: Int, in year: Int) -> CalendarDate {
    CalendarDate(unchecked: year, month, CalendarDate.length(ofMonth: month, in: year))
  }
}

extension Period: CustomStringConvertible {
  /// As it is written in content: `2026`, `2026-H1`, `2026-Q3`, `2026-03`, `2026-03-01`.
  package var description: String {
    switch self {
    case .year: String(first.description.prefix(4))
    case .half(_, let half): first.description.prefix(5) + "H\(half)"
    case .quarter(_, let quarter): first.description.prefix(5) + "Q\(quarter)"
    case .month: String(first.description.prefix(7))
    case .day(let day): day.description
    }
  }
}
