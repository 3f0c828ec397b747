import Diagnostics

extension YAMLComposer {
  mutating func scalar(
    _ text: String, _ style: YAMLEvent.ScalarStyle, _ range: Range<Int>
  ) -> LocatedValue {
    switch style {
    case .quoted: return LocatedValue(.text(.init(text, isQuoted: true)), at: range)
    case .block:
      return LocatedValue(.text(.init(text, isQuoted: true)), at: withoutTrailingBlanks(range))
    case .plain:
      checkPlain(text, range)
      if text.isEmpty || text == "~" || text == "null" { return LocatedValue(.null, at: range) }
      return LocatedValue(.text(.init(text, isQuoted: false)), at: range)
    }
  }

  /// A key's text; nil and an error where the key is a list, a map, an alias or nothing.
  mutating func key(_ event: YAMLEvent) -> String? {
    guard case .scalar(let text, let style) = event.kind, !text.isEmpty else {
      report(.yamlKeyNotText, event.range)
      return nil
    }
    if event.hasTag { report(.yamlTag, tagRange(event.range)) }
    if let anchor = event.anchor {
      anchors.close(anchor, LocatedValue(.text(.init(text, isQuoted: false)), at: event.range))
    }
    if style == .plain {
      checkQuotes(text, event.range)
      checkIndentCharacter(event.range.lowerBound)
    }
    return text
  }

  mutating func alias(_ name: String, _ range: Range<Int>) -> LocatedValue? {
    switch anchors.resolve(name, room: room) {
    case .value(let value): return LocatedValue(value.content, at: range)
    case .undefined: report(.yamlUndefinedAlias, range, ["name": .quoted(name)])
    case .recursive: report(.yamlRecursiveAlias, range, ["name": .quoted(name)])
    case .tooLarge:
      report(.yamlAliasExpansion, range, ["limit": .number(YAMLAnchors.copyLimit)])
    }
    return nil
  }

  /// A whole document that is one plain text is a list of `标题：值` lines, or none of ours; says so
  /// where it looks like the first.
  mutating func checkRoot(_ value: LocatedValue) -> Bool {
    guard case .text(let scalar) = value.content, !scalar.isQuoted else { return true }
    let lines = YAMLDiagnosis.keyLines(file, in: value.range)
    for line in lines { diagnostics.add(line) }
    return lines.isEmpty
  }

  func tagRange(_ range: Range<Int>) -> Range<Int> {
    let line = file.bytes[range]
    let start = line.firstIndex(of: UInt8(ascii: "!")) ?? range.lowerBound
    let end = line[start...].firstIndex { $0 <= 0x20 } ?? range.upperBound
    return start..<max(start, end)
  }

  private func withoutTrailingBlanks(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, file.bytes[end - 1] <= 0x20 { end -= 1 }
    return range.lowerBound..<end
  }

  private mutating func checkPlain(_ text: String, _ range: Range<Int>) {
    checkQuotes(text, range)
    let bytes = file.bytes
    var next = range.upperBound
    while next < self.range.upperBound, isBlank(bytes[next]) { next += 1 }
    guard next + 1 < self.range.upperBound, next > range.upperBound,
      bytes[next] == UInt8(ascii: "#"), bytes[next + 1] > 0x20,
      bytes[next + 1] != UInt8(ascii: "#"), bytes[next + 1] != UInt8(ascii: "!")
    else { return }
    report(.yamlSwallowedComment, next..<endOfLine(bytes, from: next, limit: self.range.upperBound))
  }

  /// `“通知”` as the whole value: the author took them for quotes, and YAML for text.
  private mutating func checkQuotes(_ text: String, _ range: Range<Int>) {
    guard let first = text.utf8.first, first == 0xE2 else { return }
    guard isWrappedInFullWidthQuotes(text) else { return }
    report(.yamlFullWidthQuote, range)
  }

  private mutating func checkIndentCharacter(_ start: Int) {
    let lead = file.bytes[start]
    guard lead == 0xE3 || lead == 0xC2 else { return }
    let blanks = unusualBlanks(file.bytes, at: start, limit: range.upperBound)
    guard blanks.count > 0 else { return }
    report(.yamlIndentCharacter, blanks, ["what": indentCharacterName(lead)])
  }
}

/// “…”, ‘…’, or “…" around the whole text and closed nowhere before its end.
private func isWrappedInFullWidthQuotes(_ text: String) -> Bool {
  let scalars = text.unicodeScalars
  guard scalars.count > 1, let first = scalars.first, let last = scalars.last else { return false }
  let closing: Unicode.Scalar
  switch first {
  case "\u{201C}": closing = "\u{201D}"
  case "\u{2018}": closing = "\u{2019}"
  default: return false
  }
  let inner = scalars.dropFirst().dropLast()
  let straight: Unicode.Scalar = closing == "\u{201D}" ? "\"" : "'"
  return (last == closing || last == straight) && !inner.contains(closing)
}
