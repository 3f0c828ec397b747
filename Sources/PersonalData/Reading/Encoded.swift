/// Characters written as HTML entities or percent-encoded.
extension SearchedText {
  /// `&#49;`, `&#x31;`, `&nbsp;`, `%31`, `%EF%BC%91`: the code point and the bytes it takes.
  func encoded(at: Int) -> (scalar: UInt32, length: Int)? {
    self[at] == UInt8(ascii: "%") ? percentEncoded(at: at) : entity(at: at)
  }

  private func percentEncoded(at: Int) -> (scalar: UInt32, length: Int)? {
    guard let first = percentByte(at: at) else { return nil }
    if first < 0x80 { return (UInt32(first), 3) }
    guard first >= 0xC2, first <= 0xF4 else { return nil }
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (0x7F >> UInt32(count))
    for index in 1..<count {
      guard let byte = percentByte(at: at + 3 * index), byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, 3 * count)
  }

  private func percentByte(at: Int) -> UInt8? {
    guard self[at] == UInt8(ascii: "%"), let high = hexValue(self[at + 1]),
      let low = hexValue(self[at + 2])
    else { return nil }
    return UInt8(high << 4 | low)
  }

  private func entity(at: Int) -> (scalar: UInt32, length: Int)? {
    guard self[at + 1] == UInt8(ascii: "#") else {
      let named = Self.namedCharacters.first { has($0.name, at: at + 1) }
      return named.map { ($0.scalar, $0.name.count + 1) }
    }
    let isHex = folded(self[at + 2]) == UInt8(ascii: "x")
    let start = at + (isHex ? 3 : 2)
    var value: UInt32 = 0
    var next = start
    while next - start < 8, let digit = hexValue(self[next]), isHex || digit < 10 {
      value = value &* (isHex ? 16 : 10) &+ digit
      next += 1
    }
    guard next > start, self[next] == UInt8(ascii: ";") else { return nil }
    return (value, next + 1 - at)
  }

  private func hexValue(_ byte: UInt8) -> UInt32? {
    switch folded(byte) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - 0x30)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(folded(byte) - 0x57)
    default: nil
    }
  }

  private static let namedCharacters: [(name: [UInt8], scalar: UInt32)] = [
    ("nbsp;", 0xA0), ("ensp;", 0x2002), ("emsp;", 0x2003), ("thinsp;", 0x2009), ("shy;", 0xAD),
    ("zwnj;", 0x200C), ("zwj;", 0x200D), ("ndash;", 0x2013), ("mdash;", 0x2014),
    ("minus;", 0x2212), ("hyphen;", 0x2010), ("middot;", 0xB7), ("bull;", 0x2022),
    ("period;", 0x2E), ("commat;", 0x40), ("times;", 0xD7), ("lowbar;", 0x5F), ("sol;", 0x2F),
  ].map { (Array($0.utf8), $1) }
}
