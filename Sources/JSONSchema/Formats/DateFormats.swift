// Dates and times of RFC 3339, durations of its appendix A.
extension FormatScan {
  /// `full-date`: a day that the calendar has.
  mutating func date() -> Bool {
    guard let year = digits(4), take("-"), let month = digits(2), take("-"), let day = digits(2),
      (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  /// `full-time`. The sixtieth second is allowed only where it is 23:59 UTC, when leap seconds fall.
  mutating func time() -> Bool {
    guard let hour = digits(2), hour < 24, take(":"), let minute = digits(2), minute < 60,
      take(":"), let second = digits(2), second <= 60
    else { return false }
    if take("."), take(while: isDigit) == 0 { return false }
    guard let offset = zoneOffset() else { return false }
    if second < 60 { return true }
    let inUTC = (hour * 60 + minute - offset + 2 * 1440) % 1440
    return inUTC == 23 * 60 + 59
  }

  /// `time-offset` in minutes.
  private mutating func zoneOffset() -> Int? {
    if take(anyOf: "Zz") { return 0 }
    let isNegative = peek == UInt8(ascii: "-")
    guard take(anyOf: "+-"), let hour = digits(2), hour < 24, take(":"), let minute = digits(2),
      minute < 60
    else { return nil }
    return (isNegative ? -1 : 1) * (hour * 60 + minute)
  }

  /// `P`, then weeks alone, or years to seconds in their order with none left out between.
  mutating func duration() -> Bool {
    guard take("P") else { return false }
    let start = position
    if take(while: isDigit) > 0, take("W") { return isAtEnd }
    position = start
    guard let dates = units("YMD") else { return false }
    if take("T") {
      guard let times = units("HMS"), times > 0 else { return false }
      return isAtEnd
    }
    return dates > 0 && isAtEnd
  }

  /// Numbers with these units, in order and adjacent; how many, or nil.
  private mutating func units(_ letters: String) -> Int? {
    let letters = Array(letters.utf8)
    var last: Int?
    var count = 0
    while let byte = peek, isDigit(byte) {
      _ = take(while: isDigit)
      guard let unit = peek, let index = letters.firstIndex(of: unit) else { return nil }
      if let last, index != last + 1 { return nil }
      position += 1
      last = index
      count += 1
    }
    return count
  }
}
