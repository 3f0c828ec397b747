extension ECMATranslator {
  /// What follows a backslash, as PCRE2 writes it.
  mutating func escape(inClass: Bool) throws(Pattern.Malformed) -> String {
    guard let scalar = next() else { throw malformed("\\ at the end") }
    switch scalar {
    case "d", "D", "w", "W", "f", "n", "r", "t": return "\\" + String(scalar)
    case "v": return "\\x{b}"
    case "b" where inClass: return "\\x{8}"
    case "b" where !inClass, "B" where !inClass: return "\\" + String(scalar)
    case "s": return inClass ? spaces : "[\(spaces)]"
    case "S": return inClass ? notSpaces : "[\(notSpaces)]"
    case "p", "P": return try property(isNegated: scalar == "P")
    case "u": return hexadecimal(try unicode())
    case "x": return hexadecimal(try hexDigits(2))
    case "c": return try control()
    case "0": return hexadecimal(0)
    case "1"..."9" where !inClass: return backReference(from: scalar)
    case "k" where !inClass:
      guard take("<"), let name = take(upTo: ">") else { throw malformed("\\k without a name") }
      return "\\k<\(name)>"
    case "a"..."z", "A"..."Z", "0"..."9": throw malformed("unknown escape \\\(scalar)")
    default:
      return scalar.isASCII && scalar.value > 0x20
        ? "\\" + String(scalar) : hexadecimal(scalar.value)
    }
  }

  private mutating func backReference(from first: Unicode.Scalar) -> String {
    var digits = String(first)
    while let digit = peek, ("0"..."9").contains(digit), digits.count < 4 {
      digits.unicodeScalars.append(digit)
      _ = next()
    }
    return "\\g{\(digits)}"
  }

  private mutating func control() throws(Pattern.Malformed) -> String {
    guard let letter = next(), letter.isASCII, letter.properties.isAlphabetic else {
      throw malformed("\\c without a letter")
    }
    return hexadecimal(letter.value % 32)
  }

  private mutating func hexDigits(_ count: Int) throws(Pattern.Malformed) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let scalar = next(), scalar.isASCII, let digit = Character(scalar).hexDigitValue else {
        throw malformed("a hexadecimal digit is missing")
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// `\uXXXX`, a pair of them, or `\u{X…}`.
  private mutating func unicode() throws(Pattern.Malformed) -> UInt32 {
    if take("{") {
      guard let digits = take(upTo: "}"), let value = UInt32(digits, radix: 16), value < 0x110000
      else { throw malformed("no code point in \\u{}") }
      return value
    }
    let first = try hexDigits(4)
    if (0xD800..<0xDC00).contains(first), take("\\u") {
      let second = try hexDigits(4)
      guard (0xDC00..<0xE000).contains(second) else { throw malformed("half a character") }
      return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }
    return first
  }

  /// `\p{…}`: PCRE2 knows scripts and binary properties by their names, general categories only by
  /// their short ones.
  private mutating func property(isNegated: Bool) throws(Pattern.Malformed) -> String {
    guard take("{"), var name = take(upTo: "}") else { throw malformed("\\p without {") }
    for prefix in ["General_Category=", "gc="] where name.hasPrefix(prefix) {
      name = String(name.dropFirst(prefix.count))
    }
    return (isNegated ? "\\P{" : "\\p{") + (generalCategories[name] ?? name) + "}"
  }
}

/// ECMA-262, 22.2.2.9: WhiteSpace and LineTerminator.
private let spaces =
  #"\x{9}-\x{d}\x{20}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}"#
private let notSpaces =
  #"\x{0}-\x{8}\x{e}-\x{1f}\x{21}-\x{9f}\x{a1}-\x{167f}\x{1681}-\x{1fff}\x{200b}-\x{2027}\x{202a}-\x{202e}\x{2030}-\x{205e}\x{2060}-\x{2fff}\x{3001}-\x{fefe}\x{ff00}-\x{10ffff}"#

/// Long names of general categories (ECMA-262, table "Value aliases for General_Category").
private let generalCategories: [String: String] = [
  "Cased_Letter": "L&", "LC": "L&", "Close_Punctuation": "Pe", "Connector_Punctuation": "Pc",
  "Control": "Cc", "cntrl": "Cc", "Currency_Symbol": "Sc", "Dash_Punctuation": "Pd",
  "Decimal_Number": "Nd", "digit": "Nd", "Enclosing_Mark": "Me", "Final_Punctuation": "Pf",
  "Format": "Cf", "Initial_Punctuation": "Pi", "Letter": "L", "Letter_Number": "Nl",
  "Line_Separator": "Zl", "Lowercase_Letter": "Ll", "Mark": "M", "Combining_Mark": "M",
  "Math_Symbol": "Sm", "Modifier_Letter": "Lm", "Modifier_Symbol": "Sk", "Nonspacing_Mark": "Mn",
  "Number": "N", "Open_Punctuation": "Ps", "Other": "C", "Other_Letter": "Lo",
  "Other_Number": "No", "Other_Punctuation": "Po", "Other_Symbol": "So",
  "Paragraph_Separator": "Zp", "Private_Use": "Co", "Punctuation": "P", "punct": "P",
  "Separator": "Z", "Space_Separator": "Zs", "Spacing_Mark": "Mc", "Surrogate": "Cs",
  "Symbol": "S", "Titlecase_Letter": "Lt", "Unassigned": "Cn", "Uppercase_Letter": "Lu",
]
