/// What keeps a mail from being taken apart.
enum MailRefusal: Equatable {
  case headerTooLarge
  case tooManyParts
}

/// Counts what GMime would build objects for, in one pass over the lines and before it does: a
/// million empty parts cost a gigabyte, and each level of nesting some of the stack. Nil for a mail
/// within the limits.
///
/// Parts are counted by lines that are a declared boundary, levels by how often a boundary or an
/// enclosed mail is declared; both may count too many, never too few.
func surveyMail(_ bytes: [UInt8], _ limits: IntakeLimits) -> MailRefusal? {
  if headerLength(bytes) > limits.mailHeader { return .headerTooLarge }
  let survey = BoundarySurvey(bytes)
  let most = limits.mailParts * 2
  if survey.declarations > most || survey.enclosed > most { return .tooManyParts }
  guard survey.declarations > 0 else { return nil }
  return survey.delimiters > limits.mailParts + survey.declarations ? .tooManyParts : nil
}

/// Bytes before the first blank line.
private func headerLength(_ bytes: [UInt8]) -> Int {
  var at = 0
  while at < bytes.count, bytes[at] == 0x0A || bytes[at] == 0x0D { at += 1 }
  while at < bytes.count {
    let end = endOfLine(bytes, at)
    if end == at || (end == at + 1 && bytes[at] == 0x0D) { return at }
    at = end + 1
  }
  return bytes.count
}

private struct BoundarySurvey {
  var declarations = 0
  var enclosed = 0
  var delimiters = 0
  private var boundaries: Set<ArraySlice<UInt8>> = []

  init(_ bytes: [UInt8]) {
    var at = 0
    var dashed: [Range<Int>] = []
    while at < bytes.count {
      let end = endOfLine(bytes, at)
      if end - at > 2, bytes[at] == 0x2D, bytes[at + 1] == 0x2D {
        // A boundary may be declared below the first line that looks like it: looked up at the end.
        if dashed.count < 2_000_000 { dashed.append((at + 2)..<end) }
      } else {
        declare(bytes, at..<min(end, at + 2000))
      }
      at = end + 1
    }
    delimiters = dashed.count { boundaries.contains(Self.trimmed(bytes[$0])) }
  }

  private mutating func declare(_ bytes: [UInt8], _ line: Range<Int>) {
    guard line.count >= 10, let equals = bytes[line].firstIndex(of: UInt8(ascii: "="))
    else { return noteEnclosed(bytes, line) }
    noteEnclosed(bytes, line)
    var at = equals
    while let sign = bytes[at..<line.upperBound].firstIndex(of: UInt8(ascii: "=")) {
      if isBoundary(bytes, line.lowerBound, sign) {
        declarations += 1
        boundaries.insert(value(bytes, (sign + 1)..<line.upperBound))
      }
      at = sign + 1
    }
  }

  private mutating func noteEnclosed(_ bytes: [UInt8], _ line: Range<Int>) {
    guard line.count >= 12 else { return }
    var at = line.lowerBound
    while let slash = bytes[at..<line.upperBound].firstIndex(of: UInt8(ascii: "/")) {
      let before = bytes[max(line.lowerBound, slash - 7)..<slash]
      if slash < line.upperBound, Self.equal(before, "message") {
        enclosed += 1
      }
      at = slash + 1
    }
  }

  /// `boundary=`, blanks before the sign and RFC 2231's `*`, `*0`, `*0*` allowed.
  private func isBoundary(_ bytes: [UInt8], _ start: Int, _ sign: Int) -> Bool {
    var end = sign
    while end > start, [0x20, 0x09, 0x2A].contains(bytes[end - 1]) || isDigit(bytes[end - 1]) {
      end -= 1
    }
    return end - start >= 8 && Self.equal(bytes[(end - 8)..<end], "boundary")
  }

  private func value(_ bytes: [UInt8], _ range: Range<Int>) -> ArraySlice<UInt8> {
    let rest = bytes[range].drop { $0 == 0x20 || $0 == 0x09 }
    guard rest.first == UInt8(ascii: "\"") else {
      return Self.trimmed(rest.prefix { $0 != UInt8(ascii: ";") && $0 != 0x20 })
    }
    return Self.trimmed(rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") })
  }

  /// Without the dashes and blanks that may follow a boundary.
  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x09 || last == 0x0D || last == 0x2D {
      line.removeLast()
    }
    return line
  }

  private static func equal(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    guard bytes.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      zip(bytes, word).allSatisfy { $0 | 0x20 == $1 }
    }
  }
}
