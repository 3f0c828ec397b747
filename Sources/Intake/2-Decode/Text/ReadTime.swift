import Disclosure

/// Reads a time as tables, chats, forms and JSON write it: `2026/09/03 12:00:00`, `2026-9-3`,
/// `2026年9月22日 10:13`, `2026.9.3 下午4:21`, `20260903120000`, `2026-09-03T12:00:00+08:00`.
///
/// Without a zone it is China's, which is no doubt in a table of a Chinese office and is not flagged;
/// without a clock it is midnight, flagged. Anything left over makes it no time.
func readTime(_ text: String) -> ReadTime? {
  var scan = TimeScan(text)
  guard let day = readDay(&scan) else { return compactTime(text) }
  _ = scan.take("T") || scan.take(",") || scan.take("，")
  scan.skipWeekday()
  if scan.isAtEnd { return dayOnly(day) }
  guard let clock = scan.clock() else { return nil }
  let zone = scan.take("Z") ? 0 : scan.offset()
  guard scan.isAtEnd else { return nil }
  return Instant(
    day: day, hour: clock.hour, minute: clock.minute, second: clock.second,
    offset: zone ?? Instant.china
  ).map { ReadTime(instant: $0, flags: []) }
}

private func dayOnly(_ day: CalendarDate) -> ReadTime? {
  Instant(day: day, hour: 0, minute: 0).map { ReadTime(instant: $0, flags: [.dayOnly]) }
}

/// Year, month and day with one of the usual signs between them.
func readDay(_ scan: inout TimeScan) -> CalendarDate? {
  let start = scan
  guard let year = scan.number(4...4) else { return nil }
  let isChinese = scan.take("年")
  guard isChinese || scan.take("-") || scan.take("/") || scan.take("."),
    let month = scan.number(1...2), isChinese ? scan.take("月") : separator(&scan),
    let day = scan.number(1...2), !isChinese || scan.take("日") || scan.take("号"),
    let date = CalendarDate(year: year, month: month, day: day)
  else {
    scan = start
    return nil
  }
  return date
}

private func separator(_ scan: inout TimeScan) -> Bool {
  scan.take("-") || scan.take("/") || scan.take(".")
}

/// `20260903`, and with a clock of four or six digits behind.
private func compactTime(_ text: String) -> ReadTime? {
  let digits = text.trimmed().utf8.map { Int($0) - 0x30 }
  guard [8, 12, 14].contains(digits.count), digits.allSatisfy({ (0...9).contains($0) }) else {
    return nil
  }
  func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
  guard (1990...2100).contains(number(0..<4)),
    let day = CalendarDate(year: number(0..<4), month: number(4..<6), day: number(6..<8))
  else { return nil }
  guard digits.count > 8 else { return dayOnly(day) }
  return Instant(
    day: day, hour: number(8..<10), minute: number(10..<12),
    second: digits.count == 14 ? number(12..<14) : 0
  ).map { ReadTime(instant: $0, flags: []) }
}
