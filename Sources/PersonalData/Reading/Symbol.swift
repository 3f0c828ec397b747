/// A character reduced to what it means for a number, with the bytes it takes in the text.
struct Symbol {
  enum Kind {
    /// `value` is 0 to 9.
    case digit
    /// `value` is the ASCII letter in upper case.
    case letter
    case blank
    case newline
    /// A hyphen, dash, underscore, slash or middle dot: what people put between groups of digits.
    case mark
    case dot
    /// Nothing to see: zero-width characters, Markdown's emphasis marks, tags of a few letters.
    case invisible
    case at
    /// `value` is the code point.
    case other
  }

  let kind: Kind
  let value: UInt32
  let length: Int
  /// A digit written as a Chinese numeral.
  var isChinese = false
}

extension SearchedText {
  /// The character that stands here, its HTML entity or percent-encoding undone.
  func symbol(at: Int) -> Symbol {
    let first = self[at]
    switch first {
    case UInt8(ascii: "&"), UInt8(ascii: "%"):
      if let found = encoded(at: at) { return symbol(for: found.scalar, length: found.length) }
    case UInt8(ascii: "<"):
      if let tag = hiddenTag(at: at) { return tag }
    case UInt8(ascii: "["), UInt8(ascii: "]"):
      if let link = hiddenLink(at: at) { return link }
    case 0x0D where self[at + 1] == 0x0A:
      return Symbol(kind: .newline, value: 0x0A, length: 2)
    default: break
    }
    let found = codePoint(at: at)
    return symbol(for: found.scalar, length: found.length)
  }

  /// The character that ends here, as it is written.
  func symbol(before at: Int) -> Symbol {
    let found = codePoint(before: at)
    return symbol(for: found.scalar, length: found.length)
  }

  private func symbol(for scalar: UInt32, length: Int) -> Symbol {
    if scalar < 0x80 { return ascii(scalar, length) }
    // Full-width forms stand in the order of ASCII.
    if (0xFF01...0xFF5E).contains(scalar) { return ascii(scalar - 0xFEE0, length) }
    if let digit = Hanzi.digit(scalar) {
      return Symbol(kind: .digit, value: digit, length: length, isChinese: true)
    }
    if (0x3400...0x9FFF).contains(scalar) {
      return Symbol(kind: .other, value: scalar, length: length)
    }
    let meaning = UnicodeMeaning(scalar)
    return Symbol(kind: meaning.kind, value: meaning.value, length: length)
  }

  private func ascii(_ value: UInt32, _ length: Int) -> Symbol {
    switch UInt8(truncatingIfNeeded: value) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return Symbol(kind: .digit, value: value - 0x30, length: length)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return Symbol(kind: .letter, value: value, length: length)
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      return Symbol(kind: .letter, value: value - 0x20, length: length)
    case UInt8(ascii: " "): return Symbol(kind: .blank, value: value, length: length)
    case 0x0A...0x0D: return Symbol(kind: .newline, value: value, length: length)
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"):
      return Symbol(kind: .mark, value: value, length: length)
    case UInt8(ascii: "."): return Symbol(kind: .dot, value: value, length: length)
    case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
      return Symbol(kind: .invisible, value: value, length: length)
    case UInt8(ascii: "@"): return Symbol(kind: .at, value: value, length: length)
    default: return Symbol(kind: .other, value: value, length: length)
    }
  }
}
