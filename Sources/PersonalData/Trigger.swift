/// A place where personal data could begin.
struct Trigger {
  enum Kind {
    case digit
    /// 十 or 百, which only addresses have.
    case numeral
    /// The first character of a number plate, with a letter after it.
    case province
    /// An HTML entity or a percent sign.
    case encoded
    case sign
  }

  let at: Int
  let kind: Kind
}

/// The next such place. Ordinary text is passed over by one comparison a byte and one look into a table
/// a Chinese character; a lone digit that cannot belong to anything is passed over too.
func nextTrigger(_ text: SearchedText, from start: Int) -> Trigger? {
  let bytes = text.bytes
  let end = text.end
  return Hanzi.table.withUnsafeBufferPointer { table in
    var at = start
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        if byte &- 0x30 < 10 {
          let next = endOfShortNumber(text, at)
          if next == at { return Trigger(at: at, kind: .digit) }
          at = next
        } else if byte == UInt8(ascii: "@") {
          return Trigger(at: at, kind: .sign)
        } else if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "%") {
          return Trigger(at: at, kind: .encoded)
        } else if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "("), text.isSpelledAt(at) {
          return Trigger(at: at, kind: .sign)
        } else {
          at += 1
        }
      } else if byte & 0xF0 == 0xE0, at + 2 < end,
        (bytes[at + 1] ^ 0x80) | (bytes[at + 2] ^ 0x80) < 0x40
      {
        let entry = table[Int(bytes[at + 1] & 0x3F) << 6 | Int(bytes[at + 2] & 0x3F)]
        if entry >> 8 == UInt16(byte & 0x0F) {
          if let kind = kind(text, at, UInt8(truncatingIfNeeded: entry)) {
            return Trigger(at: at, kind: kind)
          }
        } else if mayBeRare(byte, bytes[at + 1], bytes[at + 2]), let kind = rareKind(text, at) {
          return Trigger(at: at, kind: kind)
        }
        at += 3
      } else {
        if byte >= 0xC0, let kind = rareKind(text, at) { return Trigger(at: at, kind: kind) }
        at += 1
      }
    }
    return nil
  }
}

/// Passes over up to six digits that neither a part of an address nor anything that joins digits
/// follows; returns the place itself where that is not so.
private func endOfShortNumber(_ text: SearchedText, _ start: Int) -> Int {
  var at = start
  while text[at] &- 0x30 < 10 { at += 1 }
  guard at - start < 7 else { return start }
  // `A座1203`
  if (3...4).contains(at - start), start >= 3, text[start - 1] > 0x7F,
    Hanzi.code(text.codePoint(before: start).scalar) == Hanzi.unit
  {
    return start
  }
  switch text[at] {
  // `[138](tel:)0013…`
  case UInt8(ascii: "]") where text[at + 1] == UInt8(ascii: "("): return start
  case _ where endsRun(text[at]): return at
  case UInt8(ascii: "."), UInt8(ascii: "-"): return endOfFigure(text, start, mark: at)
  case 0xE4...0xE9:
    let code = Hanzi.code(text.codePoint(at: at).scalar)
    return code == 0 || code == Hanzi.province ? at : start
  default: return start
  }
}

/// Nothing that joins digits.
private func endsRun(_ byte: UInt8) -> Bool {
  switch byte {
  case 0, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "|"),
    UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: "]"), UInt8(ascii: "="):
    true
  default: false
  }
}

/// Passes over an amount (`31200.00`) or a date (`2026-03-01`) that ends what could be joined: tables are
/// full of them. Ten digits are no number of anybody, and no address begins with four.
private func endOfFigure(_ text: SearchedText, _ start: Int, mark: Int) -> Int {
  let byte = text[mark]
  let isDate = byte == UInt8(ascii: "-")
  if isDate, mark - start != 4 { return start }
  var at = mark
  var digits = mark - start
  while text[at] == byte {
    let group = at + 1
    at = group
    while text[at] &- 0x30 < 10 { at += 1 }
    digits += at - group
    guard digits <= 10, isDate ? at - group == 2 : at > group else { return start }
  }
  return endsRun(text[at]) ? at : start
}

/// What a character of the table means where it stands.
private func kind(_ text: SearchedText, _ at: Int, _ code: Hanzi.Code) -> Trigger.Kind? {
  switch code {
  case 1...10:
    // A lone numeral is a word like others: 一 is in every sentence.
    let next = text[at + 3]
    guard (0xE4...0xE9).contains(next) else { return .digit }
    return Hanzi.code(text.codePoint(at: at + 3).scalar) == 0 ? nil : .digit
  case Hanzi.ten, Hanzi.hundred: return .numeral
  case Hanzi.province:
    switch text[at + 3] {
    case 0x41...0x5A, 0x61...0x7A, 0x20, 0xC2, 0xE2, 0xEF, UInt8(ascii: "&"), UInt8(ascii: "%"),
      UInt8(ascii: "*"), UInt8(ascii: "-"):
      return .province
    default: return nil
    }
  default: return nil
  }
}

/// Whether digits outside the table begin with these bytes; the common punctuation does not.
private func mayBeRare(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
  switch first {
  case 0xE0, 0xE1, 0xEA: true
  case 0xE2: second >= 0x81
  case 0xEF: second == 0xBC && (0x90...0xA0).contains(third)
  default: false
  }
}

private func rareKind(_ text: SearchedText, _ at: Int) -> Trigger.Kind? {
  switch text.symbol(at: at).kind {
  case .digit: .digit
  case .at: .sign
  default: nil
  }
}
