import Diagnostics

/// Mistakes in how lines stand to each other: colons, indentation, text after a finished value.
extension YAMLDiagnosis {
  /// A line where a key was due and no colon came.
  func missingColon() -> [Diagnostic] {
    let start = failure.contextOffset ?? failure.offset
    let opening = character(at: start)
    if let byte = file.bytes[opening].first, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    {
      return [afterQuotedKey(start, byte)]
    }
    if let line = YAMLKeyLine(file.bytes, line: start..<line(of: start).upperBound) {
      return [line.diagnostic(file)] + following(start)
    }
    return [make(.yamlMissingColon, rest(from: start))]
  }

  /// `"标题"：值`, or a quote that does not close on its line.
  private func afterQuotedKey(_ start: Int, _ quote: UInt8) -> Diagnostic {
    let opening = character(at: start)
    let inner = opening.upperBound..<line(of: start).upperBound
    if let closing = file.bytes[inner].firstIndex(of: quote) {
      let next = character(at: closing + 1)
      if file.bytes[next].elementsEqual([0xEF, 0xBC, 0x9A]) {
        let key = opening.upperBound..<closing
        return make(.yamlFullWidthColon, next, ["key": quotedText(key)])
      }
      return make(.yamlMissingColon, rest(from: start))
    }
    return make(.yamlUnclosedQuote, opening, ["quote": quotedText(opening)])
  }

  /// The lines after one that are indented like it and have the same trouble.
  private func following(_ start: Int) -> [Diagnostic] {
    let column = start - line(of: start).lowerBound
    let next = nextLine(
      file.bytes, after: line(of: start).upperBound, limit: range.upperBound)
    return Self.keyLines(file, in: next..<range.upperBound).filter { diagnostic in
      guard let place = diagnostic.place?.range.lowerBound else { return false }
      let line = line(of: place)
      return firstWord(line) - line.lowerBound == column
    }
  }

  /// A colon where none can stand: in the text of a value, under a line that is no key, or under
  /// a value that is finished.
  func unexpectedColon() -> [Diagnostic] {
    let colon = failure.offset..<min(failure.offset + 1, range.upperBound)
    if hasKey(before: failure.offset) {
      let value = valueStart(before: failure.offset)
      if file.bytes[value..<range.upperBound].starts(with: [0xE2, 0x80, 0x9C]) {
        return [make(.yamlFullWidthQuote, rest(from: value))]
      }
      return [make(.yamlUnquotedColon, colon)]
    }
    let since = last.map { max($0.range.upperBound, range.lowerBound) } ?? range.lowerBound
    let end = line(of: failure.offset).lowerBound
    // What the last event closed is read already; a key line before here is what went wrong.
    let lines = since < end ? Self.keyLines(file, in: since..<end) : []
    if let first = lines.first?.place?.range.lowerBound {
      let word = firstWord(line(of: first))
      return lines.prefix(1) + following(word)
    }
    return [make(.yamlIndentation, character(at: firstWord(line(of: failure.offset))))]
  }

  private func valueStart(before offset: Int) -> Int {
    let start = line(of: offset).lowerBound
    let colon = file.bytes[start..<offset].indices.first {
      file.bytes[$0] == UInt8(ascii: ":") && isBlank(file.bytes[$0 + 1])
    }
    guard let colon else { return start }
    return file.bytes[(colon + 1)..<offset].firstIndex { !isBlank($0) } ?? offset
  }

  /// A word where the grammar wants another: after a finished value on its line, or on a line that
  /// stands at no level.
  func misplaced() -> Diagnostic {
    let offset = failure.offset
    if let last, case .documentEnd = last.kind, !last.range.isEmpty {
      return make(.yamlSeveralDocuments, rest(from: offset))
    }
    guard firstWord(line(of: offset)) < offset else {
      return make(.yamlIndentation, character(at: offset))
    }
    return runawayQuote() ?? make(.yamlTextAfterValue, rest(from: offset))
  }

  /// A quote that a later line's opening quote was taken to close.
  private func runawayQuote() -> Diagnostic? {
    guard let last, case .scalar(_, .quoted) = last.kind,
      file.bytes[last.range].contains(where: isLineEnd)
    else { return nil }
    let opening = character(at: last.range.lowerBound)
    let closing = (last.range.upperBound - 1)..<last.range.upperBound
    let note = Bilingual(zh: "被当作结尾的引号", en: "what was taken for its end")
    return make(
      .yamlUnclosedQuote, opening, ["quote": quotedText(opening)],
      related: [.init(Place(file, closing), note)])
  }
}
