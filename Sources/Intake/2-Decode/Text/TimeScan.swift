/// Steps through a text that should be a time. Each question takes what it asks for, and the blanks
/// before it, or nothing.
struct TimeScan {
  private var rest: ArraySlice<UInt8>

  init(_ text: some StringProtocol) {
    // No time is longer.
    rest = Array(text.utf8.prefix(120))[...]
  }

  var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return rest.isEmpty
    }
  }

  mutating func skipBlanks() {
    while let first = rest.first {
      if first == 0x20 || first == 0x09 || first == 0x0A || first == 0x0D {
        rest.removeFirst()
      } else if rest.starts(with: [0xE3, 0x80, 0x80]) {
        rest.removeFirst(3)
      } else if rest.starts(with: [0xC2, 0xA0]) {
        rest.removeFirst(2)
      } else {
        return
      }
    }
  }

  /// A number of so many digits and no more.
  mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    skipBlanks()
    let found = rest.prefix(while: isDigit)
    guard digits.contains(found.count) else { return nil }
    rest.removeFirst(found.count)
    return found.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  mutating func take(_ word: StaticString) -> Bool {
    skipBlanks()
    let isHere = word.withUTF8Buffer { rest.starts(with: $0) }
    if isHere { rest.removeFirst(word.utf8CodeUnitCount) }
    return isHere
  }

  /// Letters.
  mutating func word() -> String {
    skipBlanks()
    let letters = rest.prefix { (0x41...0x5A).contains($0 & 0xDF) }
    rest.removeFirst(letters.count)
    return String(decoding: letters, as: UTF8.self)
  }

  /// Four digits, or two as RFC 5322 reads them (50 to 99 are of the last century).
  mutating func year() -> Int? {
    if let year = number(4...4) { return year }
    return number(2...2).map { $0 < 50 ? 2000 + $0 : 1900 + $0 }
  }

  mutating func monthName() -> Int? {
    let start = rest
    _ = take("-")
    let name = word().lowercased()
    _ = take("-")
    _ = take(".")
    if let index = Self.months.firstIndex(where: { name.hasPrefix($0) }), name.count >= 3 {
      return index + 1
    }
    rest = start
    return nil
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// `Mon,` `Monday` `星期一` `周一`, and a comma behind.
  mutating func skipWeekday() {
    let start = rest
    if take("星期") || take("周") {
      rest = rest.dropFirst(3)
    } else {
      let name = word().lowercased()
      let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
      if !days.contains(where: { name.hasPrefix($0) }) { rest = start }
    }
    while take(",") || take("，") || take(".") {}
  }

  /// `16:21`, `9:05:00 PM`, `下午4:21`, `10时13分`.
  mutating func clock() -> (hour: Int, minute: Int, second: Int)? {
    let start = rest
    var isAfternoon = take("下午") || take("晚上") || take("PM") || take("pm")
    let isMorning = !isAfternoon && (take("上午") || take("凌晨") || take("早上") || take("AM"))
    guard var hour = number(1...2), take(":") || take("：") || take("时") || take("点"),
      let minute = number(1...2)
    else {
      rest = start
      return nil
    }
    var second = 0
    if take(":") || take("：") || take("分") {
      second = number(1...2) ?? 0
      _ = take("秒")
      if take(".") || take(",") { _ = number(1...9) }
    }
    if take("PM") || take("pm") || take("下午") { isAfternoon = true }
    let isNight = !isAfternoon && (take("AM") || take("am") || take("上午"))
    if isAfternoon, hour < 12 { hour += 12 }
    if isMorning || isNight, hour == 12 { hour = 0 }
    return (hour, minute, second)
  }

  /// `+0800`, `-08:00`, `+8`; minutes east.
  mutating func offset() -> Int? {
    let start = rest
    let isWest = take("-")
    guard isWest || take("+") else { return nil }
    var minutes: Int?
    if let four = number(4...4) {
      minutes = four / 100 * 60 + four % 100
    } else if let hours = number(1...2) {
      minutes = hours * 60 + (take(":") ? number(2...2) ?? 0 : 0)
    }
    guard let minutes, minutes <= 16 * 60 else {
      rest = start
      return nil
    }
    return isWest ? -minutes : minutes
  }
}
