/// The stretch of time a disclosure reports on: a year, half-year, quarter, month or day.
package enum Period: Sendable, Hashable {
  case year(Int)
  case half(Int, Int)
  case quarter(Int, Int)
  case month(Int, Int)
  case day(CalendarDate)

  /// Reads `2026`, `2026-H1`, `2026-Q3`, `2026-03` or `2026-03-01`.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let year = CalendarDate.number(bytes.prefix(4)), year > 0 else { return nil }
    if bytes.count == 4 {
      self = .year(year)
    } else if bytes.count == 7, bytes[4] == UInt8(ascii: "-") {
      self.init(year, part: bytes[5], bytes[6])
    } else if let date = CalendarDate(text) {
      self = .day(date)
    } else {
      return nil
    }
  }

  /// The half-year, quarter or month that two letters name.
  private init?(_ year: Int, part first: UInt8, _ second: UInt8) {
    switch (first, CalendarDate.number([second]), CalendarDate.number([first, second])) {
    case (UInt8(ascii: "H"), .some(let half), _) where (1...2).contains(half):
      self = .half(year, half)
    case (UInt8(ascii: "Q"), .some(let quarter), _) where (1...4).contains(quarter):
      self = .quarter(year, quarter)
    case (_, _, .some(let month)) where (1...12).contains(month): self = .month(year, month)
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
