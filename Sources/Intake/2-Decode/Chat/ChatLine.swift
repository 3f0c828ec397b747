import Disclosure

/// One line of an exported chat, by its shape.
enum ChatLine: Equatable {
  /// `—————  2026-04-06  —————`
  case day(CalendarDate)
  /// A line that names a speaker and the time; the time is known to the minute at least.
  case speaker(name: String, Clock, Form)
  /// `A 和 B 在微信上的聊天记录如下，请查收。`
  case title
  case other

  /// A time with its day, or one whose day a line above names.
  enum Clock: Equatable {
    case whole(Instant)
    case ofDay(hour: Int, minute: Int, second: Int)
  }

  /// How the export writes its speakers; one file has one way.
  enum Form: Hashable {
    /// `昵称  16:21`
    case clockBehind
    /// `昵称 2024-01-01 12:00:00`
    case timeBehind
    /// `昵称(2024-01-01 12:00)`
    case timeInBrackets
    /// `2024-01-01 14:30:00 张三`
    case timeBefore
  }

  init(_ line: Substring) {
    // No speaker's line is longer, and a message may be a megabyte.
    guard line.utf8.count <= 300, Self.maySpeak(line) else {
      self = .other
      return
    }
    let text = line.trimmed { $0.isWhitespace || $0 == "\u{FEFF}" }
    self = Self.day(text) ?? Self.title(text) ?? Self.speaker(text) ?? .other
  }

  /// A quick look, for a chat has a hundred lines of talk for each of these.
  private static func maySpeak(_ line: Substring) -> Bool {
    var (hasDigit, hasColon) = (false, false)
    for byte in line.utf8 {
      if isDigit(byte) { hasDigit = true }
      if byte == UInt8(ascii: ":") || byte == 0xEF { hasColon = true }
    }
    if hasDigit { return hasColon || line.holds("—") || line.holds("-") || line.holds("–") }
    return line.holds("聊天记录")
  }

  private static func day(_ text: String) -> ChatLine? {
    guard let first = text.first, "—-–―".contains(first) else { return nil }
    let inner = text.trimmed { "—-–― ".contains($0) }
    guard inner.count < text.count - 3 else { return nil }
    var scan = TimeScan(inner)
    guard let day = readDay(&scan) else { return nil }
    scan.skipBlanks()
    scan.skipWeekday()
    return scan.isAtEnd ? .day(day) : nil
  }

  private static func title(_ text: String) -> ChatLine? {
    let hasWords = text.contains("的聊天记录如下") || text.contains("在微信上的聊天记录")
    return hasWords && text.count < 120 ? .title : nil
  }

  private static func speaker(_ text: String) -> ChatLine? {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ":") }) || text.contains("：") else {
      return nil
    }
    return inBrackets(text) ?? before(text) ?? behind(text)
  }

  private static func inBrackets(_ text: String) -> ChatLine? {
    guard let last = text.last, last == ")" || last == "）",
      let open = text.lastIndex(where: { $0 == "(" || $0 == "（" }), open != text.startIndex,
      let time = wholeTime(text[text.index(after: open)...].dropLast())
    else { return nil }
    return .speaker(name: text[..<open].trimmed(), .whole(time), .timeInBrackets)
  }

  private static func before(_ text: String) -> ChatLine? {
    guard text.first?.isNumber == true else { return nil }
    let words = text.split(separator: " ", maxSplits: 2)
    guard words.count == 3, let time = wholeTime("\(words[0]) \(words[1])") else { return nil }
    var name = words[2].trimmed()
    while let last = name.last, last == ":" || last == "：" { name.removeLast() }
    return name.isEmpty ? nil : .speaker(name: name, .whole(time), .timeBefore)
  }

  private static func behind(_ text: String) -> ChatLine? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count >= 2, let last = words.last, let clock = clock(last) else { return nil }
    let dayWord = words[words.count - 2]
    if words.count >= 3, let time = wholeTime("\(dayWord) \(last)") {
      return .speaker(
        name: text[..<dayWord.startIndex].trimmed(), .whole(time), .timeBehind)
    }
    // A sentence may end in a clock; only the export puts two blanks before it.
    let gap = text[..<last.startIndex].reversed().prefix(while: \.isWhitespace).count
    guard gap >= 2 else { return nil }
    return .speaker(name: text[..<last.startIndex].trimmed(), clock, .clockBehind)
  }

  private static func wholeTime(_ text: some StringProtocol) -> Instant? {
    guard let read = readTime(String(text)), !read.flags.contains(.dayOnly) else { return nil }
    return read.instant
  }

  private static func clock(_ word: Substring) -> Clock? {
    var scan = TimeScan(word)
    guard let clock = scan.clock(), scan.isAtEnd, clock.hour < 24, clock.minute < 60 else {
      return nil
    }
    return .ofDay(hour: clock.hour, minute: clock.minute, second: clock.second)
  }
}
