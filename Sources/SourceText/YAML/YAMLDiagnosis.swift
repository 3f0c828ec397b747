import Diagnostics

/// Says in our words, and for a clerk, why libyaml stopped: its English tells the cases apart, the
/// text around the place tells what the author meant.
struct YAMLDiagnosis {
  let file: SourceFile
  let range: Range<Int>
  let failure: YAMLFailure
  /// What was read last before it stopped.
  let last: YAMLEvent?
  /// The outermost `[` or `{` still open.
  let openFlow: Int?

  private var bytes: [UInt8] { file.bytes }

  func diagnostics() -> [Diagnostic] {
    if failure.isUnreadable { return [unreadable()] }
    let problem = failure.problem
    if problem.contains(" tab ") || isTabIndent { return [tab()] }
    if failure.context.hasSuffix("a quoted scalar") { return [quoted()] }
    if problem == "could not find expected ':'" { return missingColon() }
    if let needsQuotes = reservedCharacter() { return [needsQuotes] }
    if let openFlow, isGrammar { return [unclosedFlow(openFlow)] }
    if failure.context.hasPrefix("while parsing a flow"), let opening = failure.contextOffset {
      return [unclosedFlow(opening)]
    }
    if problem == "mapping values are not allowed in this context" { return unexpectedColon() }
    if isGrammar { return [misplaced()] }
    return [other()]
  }

  /// Every line from the one at fault on that has the same trouble with its colon, so that an
  /// author mends them all at once.
  static func keyLines(_ file: SourceFile, in range: Range<Int>) -> [Diagnostic] {
    let shown = 20
    var found: [Diagnostic] = []
    var start = startOfLine(file.bytes, from: range.lowerBound, limit: 0)
    while start < range.upperBound, found.count < shown {
      let end = endOfLine(file.bytes, from: start, limit: range.upperBound)
      let text = max(start, range.lowerBound)..<end
      if let line = YAMLKeyLine(file.bytes, line: text) {
        found.append(line.diagnostic(file))
      }
      start = nextLine(file.bytes, after: end, limit: range.upperBound)
    }
    return found
  }

  func make(
    _ kind: DiagnosticKind, _ range: Range<Int>, _ arguments: [String: Argument] = [:],
    hint: Bilingual? = nil, related: [Diagnostic.Related] = []
  ) -> Diagnostic {
    Diagnostic(kind, at: Place(file, range), arguments, hint: hint, related: related)
  }

  func line(of offset: Int) -> Range<Int> {
    startOfLine(
      bytes, from: offset, limit: range.lowerBound)..<endOfLine(
        bytes, from: offset, limit: range.upperBound)
  }

  /// The rest of the line from an offset, without blanks at its end.
  func rest(from offset: Int) -> Range<Int> {
    var end = endOfLine(bytes, from: offset, limit: range.upperBound)
    while end > offset, isBlank(bytes[end - 1]) { end -= 1 }
    return offset..<end
  }

  func firstWord(_ line: Range<Int>) -> Int {
    bytes[line].firstIndex { !isBlank($0) } ?? line.lowerBound
  }

  /// One character, whole.
  func character(at offset: Int) -> Range<Int> {
    guard offset < range.upperBound else { return offset..<offset }
    var end = offset + 1
    while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return offset..<end
  }

  func quotedText(_ range: Range<Int>) -> Argument {
    .quoted(String(decoding: bytes[range], as: UTF8.self))
  }

  private var isTabIndent: Bool {
    failure.problem == "found character that cannot start any token"
      && failure.offset < range.upperBound && bytes[failure.offset] == 0x09
  }

  private var isGrammar: Bool {
    failure.problem.hasPrefix("did not find expected")
      || failure.problem.hasSuffix("are not allowed in this context")
  }
}
