import Diagnostics

/// Mistakes inside a value: characters, quotes, brackets.
extension YAMLDiagnosis {
  func unreadable() -> Diagnostic {
    let offset = failure.offset
    guard failure.problem.hasPrefix("control") else {
      return make(.invalidUTF8, offset..<min(offset + 1, range.upperBound))
    }
    let place = character(at: offset)
    if file.bytes[place] == [0] { return make(.nulCharacter, place) }
    return make(.controlCharacter, place)
  }

  func tab() -> Diagnostic {
    let tabs = unusualBlanks(file.bytes, at: failure.offset, limit: range.upperBound)
    return make(.yamlIndentCharacter, tabs, ["what": indentCharacterName(0x09)])
  }

  func quoted() -> Diagnostic {
    let opening = failure.contextOffset ?? failure.offset
    guard failure.problem.hasPrefix("found unexpected") else {
      let backslash = character(at: failure.offset)
      let escaped = character(at: backslash.upperBound)
      let place = backslash.lowerBound..<escaped.upperBound
      return make(.yamlEscape, place, ["escape": quotedText(place)])
    }
    let ending = file.bytes[rest(from: opening)].suffix(3)
    let isFullWidth = ending.elementsEqual([0xE2, 0x80, 0x9D])
    return make(
      .yamlUnclosedQuote, character(at: opening), ["quote": quotedText(character(at: opening))],
      hint: isFullWidth ? Self.closedByFullWidth : nil)
  }

  private static let closedByFullWidth = Bilingual(
    zh: "结尾是全角引号“”，与开头的半角引号配不上：把结尾改成同样的半角引号",
    en: "it ends in a full-width quote, which does not match: end it with the straight one")

  /// A plain value that begins with one of YAML's own signs, and so must stand in quotes.
  func reservedCharacter() -> Diagnostic? {
    let start: Int
    switch (failure.problem, failure.context) {
    case ("found character that cannot start any token", _),
      ("did not find expected node content", _):
      start = failure.offset
    case ("block sequence entries are not allowed in this context", _),
      ("mapping keys are not allowed in this context", _):
      guard hasKey(before: failure.offset) else { return nil }
      start = failure.offset
    case (_, "while scanning an alias"), (_, "while scanning an anchor"),
      (_, "while scanning a tag"), (_, "while parsing a tag"),
      (_, "while scanning a block scalar"), (_, "while scanning a directive"),
      ("found undefined tag handle", _):
      start = failure.contextOffset ?? failure.offset
    default: return nil
    }
    guard start < range.upperBound, file.bytes[start] > 0x20 else { return nil }
    return make(.yamlNeedsQuotes, character(at: start), ["sign": quotedText(character(at: start))])
  }

  /// Whether a `key: ` stands before an offset on its line.
  func hasKey(before offset: Int) -> Bool {
    let start = line(of: offset).lowerBound
    return file.bytes[start..<offset].indices.contains {
      file.bytes[$0] == UInt8(ascii: ":") && $0 + 1 < offset && isBlank(file.bytes[$0 + 1])
    }
  }

  func unclosedFlow(_ opening: Int) -> Diagnostic {
    let stopped = character(at: min(failure.offset, range.upperBound))
    return make(
      .yamlUnclosedBracket, character(at: opening),
      ["bracket": quotedText(character(at: opening))],
      related: [
        .init(
          Place(file, stopped), Bilingual(zh: "读到这里接不下去", en: "reading got stuck here"))
      ])
  }

  func other() -> Diagnostic {
    make(.yamlSyntax, character(at: failure.offset), ["detail": .plain(failure.problem)])
  }
}
