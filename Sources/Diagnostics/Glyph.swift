/// One code point of a file or an argument as a terminal may see it: harmless text and its cells.
///
/// Escaped, as `\u{202E}`: control characters (C0, C1, DEL, ESC), format characters (bidi marks and
/// overrides, zero-width characters, tags), line and paragraph separators, what Unicode calls
/// ignorable (fillers) except variation selectors, which rare name characters need, and the fifth
/// combining mark in a row, so that marks cannot pile up. Bytes that are not UTF-8 are `\x{B9}`: a
/// byte is not a code point, and should not pass for one.
struct Glyph {
  let text: String
  let cells: Int

  /// A tab in an excerpt; fixed, so that the caret needs no tab stops.
  static let tab = Glyph(text: "    ", cells: 4)

  /// The glyphs of some bytes of one line.
  static func glyphs(of bytes: [UInt8], in range: Range<Int>) -> [Glyph] {
    glyphs(of: ScalarOrByte.all(of: bytes, in: range), expandingTabs: true)
  }

  /// One glyph for each code point.
  static func glyphs(of elements: [ScalarOrByte], expandingTabs: Bool) -> [Glyph] {
    var marks = 0
    return elements.map { element in
      guard case .scalar(let scalar) = element else { return escaped(element) }
      if expandingTabs, scalar == "\t" { return tab }
      marks = DisplayWidth.isCombining(scalar) ? marks + 1 : 0
      if marks > 4 || mustEscape(scalar) { return escaped(element) }
      return Glyph(text: String(Character(scalar)), cells: DisplayWidth.cells(of: scalar))
    }
  }

  /// Whether a character could command a terminal, reorder a line or hide in it.
  static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return scalar.value < 0x20 }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default:
      let properties = scalar.properties
      return properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector
    }
  }

  private static func escaped(_ element: ScalarOrByte) -> Glyph {
    let text =
      switch element {
      case .scalar("\n"): "\\n"
      case .scalar("\r"): "\\r"
      case .scalar("\t"): "\\t"
      case .scalar(let scalar): "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      case .byte(let byte): "\\x{\(String(byte, radix: 16, uppercase: true))}"
      }
    return Glyph(text: text, cells: text.utf8.count)
  }
}
