import Disclosure

/// Reads a mail's `Date` (RFC 5322, section 3.3, and the older and looser forms that arrive): the
/// day of the week may be missing or in Chinese, the year may have two digits, seconds and zone may
/// be missing. A zone's number counts, not its name in brackets.
///
/// `CST` alone is China's time here, not Chicago's, and flagged.
func readMailDate(_ text: String) -> ReadTime? {
  var scan = TimeScan(text.prefix { $0 != "(" })
  scan.skipWeekday()
  guard let day = mailDay(&scan) else { return readTime(text) }
  guard let clock = scan.clock() else {
    return Instant(day: day, hour: 0, minute: 0).map { ReadTime(instant: $0, flags: [.dayOnly]) }
  }
  let zone = mailZone(&scan)
  return Instant(
    day: day, hour: clock.hour, minute: clock.minute, second: clock.second,
    offset: zone ?? Instant.china
  ).map { ReadTime(instant: $0, flags: zone == nil ? [.zoneAssumed] : []) }
}

private func mailDay(_ scan: inout TimeScan) -> CalendarDate? {
  let start = scan
  if let day = scan.number(1...2), let month = scan.monthName(), let year = scan.year() {
    return CalendarDate(year: year, month: month, day: day)
  }
  scan = start
  // `Mar  1 09:05:00 2026`, as C's asctime writes it.
  if let month = scan.monthName(), let day = scan.number(1...2) {
    let rest = scan
    if scan.clock() != nil {
      _ = mailZone(&scan)
      if let year = scan.year(), year > 1900 {
        scan = rest
        return CalendarDate(year: year, month: month, day: day)
      }
    }
  }
  scan = start
  return nil
}

/// Minutes east of Greenwich; nil where none is named, or only a name that means several.
private func mailZone(_ scan: inout TimeScan) -> Int? {
  if let offset = scan.offset() { return offset }
  switch scan.word().uppercased() {
  case "Z", "UT", "UTC", "GMT": return scan.offset() ?? 0
  case "EST": return -300
  case "EDT": return -240
  case "CDT": return -300
  case "MST": return -420
  case "MDT": return -360
  case "PST": return -480
  case "PDT": return -420
  case "HKT": return 480
  case "JST", "KST": return 540
  default: return nil
  }
}
