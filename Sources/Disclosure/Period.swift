/// The stretch of time a disclosure reports on: a year, half-year, quarter, month or day.
package enum Period: Sendable, Hashable {
  case year(Int)
  case half(Int, Int)
  case quarter(Int, Int)
  case month(Int, Int)
  case day(CalendarDate)

  /// Reads `2026`, `2026-H1`, `2026-Q3`, `2026-03` or `2026-03-01`.
  package init?(_ text: String) {
    if let date = CalendarDate(text) {
      self = .day(date)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, let year = Int(first), year > 0,
      parts.count <= 2
    else { return nil }
    guard parts.count == 2 else {
      self = .year(year)
      return
    }
    let rest = parts[1]
    switch (rest.first, Int(rest.dropFirst()), Int(rest)) {
    case ("H", .some(let half), _) where (1...2).contains(half): self = .half(year, half)
    case ("Q", .some(let quarter), _) where (1...4).contains(quarter):
      self = .quarter(year, quarter)
    case (_, _, .some(let month)) where (1...12).contains(month) && rest.utf8.count == 2:
      self = .month(year, month)
    default: return nil
    }
  }

  /// The year it lies in.
  package var year: Int {
    switch self {
    case .year(let year), .half(let year, _), .quarter(let year, _), .month(let year, _):
      return year
    case .day(let date): return date.year
    }
  }
}
