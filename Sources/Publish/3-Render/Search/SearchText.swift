/// What a page says, as the search looks for it: UTF-16 units, the units of a browser's strings,
/// letters and full-width forms folded. A nought stands for white space and wherever a new block
/// begins, so that no word is found that only looks like one across two cells of a table.
struct SearchText {
  private(set) var units: [UInt16] = []

  static let separator: UInt16 = 0

  /// Of the HTML of a page, without what a template marks as no part of its text and without
  /// drawings: their figures stand in the table beside them.
  init(html: [UInt8]) {
    var text: [UInt8] = []
    text.reserveCapacity(html.count)
    var tags = TagScan(html)
    while let tag = tags.next() {
      CharacterReference.append(html[tag.before], to: &text)
      guard !tag.isInline else { continue }
      text.append(0x20)
      if tag.isLeftOut { tags.skip(tag) }
    }
    units.reserveCapacity(text.count / 2)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { append(scalar) }
    if units.last == Self.separator { units.removeLast() }
  }

  private mutating func append(_ scalar: UnicodeScalar) {
    switch scalar.value {
    case 0x21...0x40, 0x5B...0x7E, 0x4E00...0x9FFF: units.append(UInt16(scalar.value))
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: break
    case 0x41...0x5A: units.append(UInt16(scalar.value + 0x20))
    // Full-width letters become small ones of half the width.
    case 0xFF21...0xFF3A: units.append(UInt16(scalar.value - 0xFEE0 + 0x20))
    case 0xFF01...0xFF5E: units.append(UInt16(scalar.value - 0xFEE0))
    case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      if let last = units.last, last != Self.separator { units.append(Self.separator) }
    default: units += UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter
    }
  }
}

/// The character references that our pages and templates use.
private enum CharacterReference {
  private static let names: [String: UnicodeScalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ",
  ]
  private static let longest = 8

  /// Appends a text with its references resolved; what is none stays as it is.
  static func append(_ html: ArraySlice<UInt8>, to text: inout [UInt8]) {
    var rest = html
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      text += rest[..<start]
      rest = rest[(start + 1)...]
      if let end = rest.prefix(longest).firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(String(decoding: rest[..<end], as: UTF8.self))
      {
        text += String(scalar).utf8
        rest = rest[(end + 1)...]
      } else {
        text.append(UInt8(ascii: "&"))
      }
    }
    text += rest
  }

  private static func scalar(_ name: String) -> UnicodeScalar? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(UnicodeScalar.init)
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(UnicodeScalar.init) }
    return names[name]
  }
}
