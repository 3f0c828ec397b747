extension CalendarDate {
  /// Days since 1970-01-01, negative before; proleptic Gregorian (Hinnant, "chrono-compatible
  /// low-level date algorithms", days_from_civil).
  package var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day with that number, kept within the years 1 to 9999.
  package init(dayNumber: Int) {
    let number = min(max(dayNumber, Self.first.dayNumber), Self.last.dayNumber) + 719_468
    let era = (number >= 0 ? number : number - 146_096) / 146_097
    let dayOfEra = number - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The day so many days later, or earlier where the number is negative; kept within the years 1
  /// to 9999.
  package func adding(days: Int) -> CalendarDate {
    let (sum, isTooMuch) = dayNumber.addingReportingOverflow(days)
    return CalendarDate(dayNumber: isTooMuch ? (days > 0 ? .max : .min) / 2 : sum)
  }

  /// Days from this one to the other; negative where that is earlier.
  package func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// So many years later; 29 February becomes the 28th where there is none.
  package func adding(years: Int) -> CalendarDate {
    let year = min(max(self.year + years, 1), 9999)
    return CalendarDate(unchecked: year, month, min(day, Self.length(ofMonth: month, in: year)))
  }

  /// 1 for Monday to 7 for Sunday (ISO 8601).
  package var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

  private static let first = CalendarDate(unchecked: 1, 1, 1)
  private static let last = CalendarDate(unchecked: 9999, 12, 31)
}
