#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The text of a number cell as a clerk reads it. `written` is the number as the file has it
/// (`31200.450000000001`, `1.1E+17`); `is1904` says that days are counted from 1904-01-01, as old
/// Macintosh workbooks do.
func cellNumber(_ written: String, _ format: CellFormat, is1904: Bool) -> String {
  guard let value = Double(written), value.isFinite else { return written }
  switch format {
  case .general: return plainNumber(written, value)
  case .padded(let width):
    let digits = plainNumber(written, value)
    guard digits.allSatisfy(\.isNumber) else { return digits }
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  case .date, .time, .dateTime:
    return moment(value, format, is1904: is1904) ?? plainNumber(written, value)
  }
}

/// Excel keeps and shows 15 digits; a longer integer that somebody wrote stays whole.
private func plainNumber(_ written: String, _ value: Double) -> String {
  let digits = written.hasPrefix("-") ? written.dropFirst() : written[...]
  if !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
    digits.first != "0" || digits.count == 1
  {
    return written
  }
  var parts = significantDigits(value)
  guard !parts.digits.isEmpty else { return "0" }
  let sign = value < 0 ? "-" : ""
  let point = parts.exponent + 1
  if (16...21).contains(point), let whole = integerDigits(of: digits, upTo: point) {
    parts.digits = whole
  }
  guard (-9...21).contains(point) else {
    let rest = parts.digits.dropFirst()
    return sign + parts.digits.prefix(1) + (rest.isEmpty ? "" : "." + rest) + "E"
      + (parts.exponent < 0 ? "-" : "+") + String(abs(parts.exponent))
  }
  if point <= 0 {
    return sign + "0." + String(repeating: "0", count: -point) + parts.digits
  }
  if parts.digits.count <= point {
    return sign + parts.digits + String(repeating: "0", count: point - parts.digits.count)
  }
  return sign + parts.digits.prefix(point) + "." + parts.digits.dropFirst(point)
}

/// The digits of a large integer that some program wrote with more than Excel's 15
/// (`1.1010519900307888E+17`): an identity number among them is to be found.
private func integerDigits(of written: Substring, upTo limit: Int) -> String? {
  var digits = written.prefix { $0 != "E" && $0 != "e" }.filter { $0 != "." }
  while digits.first == "0" { digits.removeFirst() }
  while digits.last == "0" { digits.removeLast() }
  return digits.count > 15 && digits.count <= limit && digits.allSatisfy(\.isNumber) ? digits : nil
}

/// Up to 15 digits without zeros at the end, and the power of ten of the first.
private func significantDigits(_ value: Double) -> (digits: String, exponent: Int) {
  let text = withVaList([abs(value)]) { arguments in
    let room = 40
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      let written = buffer.withMemoryRebound(to: CChar.self) { buffer in
        vsnprintf(buffer.baseAddress, room, "%.14E", arguments)
      }
      count = min(max(0, Int(written)), room)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
  let halves = text.split(separator: "E")
  guard halves.count == 2, let exponent = Int(halves[1]) else { return ("", 0) }
  var digits = halves[0].filter { $0 != "." }
  while digits.last == "0" { digits.removeLast() }
  return (digits, exponent)
}

/// A day and time of Excel's; nil for what Excel shows as `####`: before the first day, after 9999.
private func moment(_ value: Double, _ format: CellFormat, is1904: Bool) -> String? {
  guard value >= 0, value < 2_958_466 else { return nil }
  // To the second; a day may end by rounding.
  let total = Int((value * 86_400).rounded())
  let (day, second) = (total / 86_400, total % 86_400)
  let date = dayText(day, is1904: is1904)
  let time = timeText(second)
  switch format {
  case .time: return time
  case .dateTime: return second == 0 ? date : date + " " + time
  default: return date
  }
}

private func timeText(_ second: Int) -> String {
  let text = two(second / 3600) + ":" + two(second / 60 % 60)
  return second % 60 == 0 ? text : text + ":" + two(second % 60)
}

/// `2026-03-01`. Excel counts 1900-02-29, a day that never was, as 60, and shows 0 as 1900-01-00;
/// a clerk who has one of them sees it as it stands.
private func dayText(_ day: Int, is1904: Bool) -> String {
  if is1904 { return civil(daysSince1970: day - 24_107) }
  switch day {
  case 0: return "1900-01-00"
  case 60: return "1900-02-29"
  default: return civil(daysSince1970: day - (day < 60 ? 25_568 : 25_569))
  }
}

/// The Gregorian date of a day (Howard Hinnant, “chrono-compatible low-level date algorithms”).
private func civil(daysSince1970 days: Int) -> String {
  let shifted = days + 719_468
  let era = shifted / 146_097
  let dayOfEra = shifted % 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let month = (5 * dayOfYear + 2) / 153
  let day = dayOfYear - (153 * month + 2) / 5 + 1
  let civilMonth = month < 10 ? month + 3 : month - 9
  let year = yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)
  return "\(year)-\(two(civilMonth))-\(two(day))"
}

private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
