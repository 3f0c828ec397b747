/// What keeps a mail from being taken apart.
enum MailRefusal: Equatable {
  case headerTooLarge
  case tooManyParts
}

/// Counts what GMime would build objects for, in one pass over the lines and before it does: a
/// million empty parts cost a gigabyte, as do millions of header lines, and each level of nesting
/// some of the stack. Nil for a mail within the limits.
///
/// Parts are counted by lines that are a declared boundary, levels by how often a boundary or an
/// enclosed mail is declared; both may count too many, never too few.
func surveyMail(_ bytes: [UInt8], _ limits: IntakeLimits) -> MailRefusal? {
  var survey = MailSurvey(bytes)
  var at = bytes.firstIndex { $0 != 0x0A && $0 != 0x0D } ?? bytes.count
  while at < bytes.count {
    let end = endOfLine(bytes, at)
    survey.read(at..<end)
    if survey.block > limits.mailHeader || survey.headers > 2 * limits.mailHeader {
      return .headerTooLarge
    }
    // Each may be a level of GMime's recursion, on a thread's stack of half a mebibyte.
    if survey.declarations > limits.mailParts
      || survey.delimiters > limits.mailParts + survey.declarations
    {
      return .tooManyParts
    }
    at = end + 1
  }
  return nil
}

private struct MailSurvey {
  /// Boundaries and enclosed mails.
  private(set) var declarations = 0
  private(set) var delimiters = 0
  /// Bytes of the header block at hand, and of all together.
  private(set) var block = 0
  private(set) var headers = 0
  private let bytes: [UInt8]
  private var boundaries: Set<ArraySlice<UInt8>> = []
  private var isInHeader = true
  /// The body that follows the header at hand begins with a header itself.
  private var enclosesMail = false
  /// The parts of a digest are mails, and do not say so (RFC 2046, section 5.1.5).
  private var hasDigest = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read(_ line: Range<Int>) {
    let isDashed = line.count > 2 && bytes[line.lowerBound] == 0x2D
    if isDashed, bytes[line.lowerBound + 1] == 0x2D, !boundaries.isEmpty,
      boundaries.contains(trimmed(bytes[(line.lowerBound + 2)..<line.upperBound]))
    {
      delimiters += 1
      (isInHeader, enclosesMail, block) = (true, hasDigest, 0)
    } else if isInHeader {
      readHeader(line)
    }
  }

  private mutating func readHeader(_ line: Range<Int>) {
    if line.isEmpty || (line.count == 1 && bytes[line.lowerBound] == 0x0D) {
      (isInHeader, enclosesMail, block) = (enclosesMail, false, 0)
      return
    }
    block += line.count + 1
    headers += line.count + 1
    for at in line {
      switch bytes[at] {
      case UInt8(ascii: "="): noteBoundary(line, at)
      case UInt8(ascii: "/"): noteEnclosed(line, at)
      default: break
      }
    }
  }

  private mutating func noteEnclosed(_ line: Range<Int>, _ slash: Int) {
    if ends(line.lowerBound..<slash, with: "message") {
      declarations += 1
      enclosesMail = true
    } else if ends(line.lowerBound..<slash, with: "multipart"),
      ends(line.lowerBound..<min(slash + 7, line.upperBound), with: "digest")
    {
      hasDigest = true
    }
  }

  /// `boundary=`, blanks before the sign and RFC 2231's `*`, `*0`, `*0*` allowed.
  private mutating func noteBoundary(_ line: Range<Int>, _ sign: Int) {
    var end = sign
    while end > line.lowerBound,
      [0x20, 0x09, 0x2A].contains(bytes[end - 1]) || isDigit(bytes[end - 1])
    {
      end -= 1
    }
    guard ends(line.lowerBound..<end, with: "boundary") else { return }
    declarations += 1
    boundaries.insert(value((sign + 1)..<line.upperBound))
  }

  private func value(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let rest = bytes[range].drop { $0 == 0x20 || $0 == 0x09 }
    guard rest.first == UInt8(ascii: "\"") else {
      return trimmed(rest.prefix { $0 != UInt8(ascii: ";") && $0 != 0x20 })
    }
    return trimmed(rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") })
  }

  /// Without the dashes and blanks that may follow a boundary.
  private func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x09 || last == 0x0D || last == 0x2D {
      line.removeLast()
    }
    return line
  }

  /// In any case.
  private func ends(_ range: Range<Int>, with word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard range.count >= count else { return false }
    return word.withUTF8Buffer { word in
      zip(bytes[(range.upperBound - count)..<range.upperBound], word)
        .allSatisfy { $0 | 0x20 == $1 }
    }
  }
}
