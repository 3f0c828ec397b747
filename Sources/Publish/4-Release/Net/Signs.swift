/// The signs of a text that a number or an address is made of, in one spelling whatever stands
/// between them: digits of any width (`0`…`9`), ideographs, and `X`. Blanks, hyphens, tags, marks
/// and invisible characters are passed over; character references (`&#49;`, `&#x31;`) and the
/// escapes of JSON (`\u0031`) are read.
struct Signs<Bytes: Collection>: Sequence where Bytes.Element == UInt8 {
  private let bytes: Bytes

  init(_ bytes: Bytes) { self.bytes = bytes }

  func makeIterator() -> Iterator { Iterator(bytes: bytes, at: bytes.startIndex) }

  struct Iterator: IteratorProtocol {
    let bytes: Bytes
    var at: Bytes.Index

    mutating func next() -> UInt32? {
      while at < bytes.endIndex {
        let byte = bytes[at]
        bytes.formIndex(after: &at)
        if byte < 0x80 {
          guard SignKinds.mayBegin(byte) else { continue }
          if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { return UInt32(byte) }
          if byte | 0x20 == UInt8(ascii: "x") { return SignKinds.letterX }
          if byte == UInt8(ascii: "&"), let sign = reference() { return sign }
          if byte == UInt8(ascii: "\\"), let scalar = escape() {
            if let sign = SignKinds.sign(of: scalar) { return sign }
          }
        } else if let sign = character(after: byte) {
          return sign
        }
      }
      return nil
    }

    /// The sign of a character of more than one byte.
    private mutating func character(after lead: UInt8) -> UInt32? {
      let length = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0
      guard length > 0 else { return nil }
      var value = UInt32(lead) & (length == 3 ? 0x07 : length == 2 ? 0x0F : 0x1F)
      for _ in 0..<length {
        guard at < bytes.endIndex, bytes[at] & 0xC0 == 0x80 else { return nil }
        value = value << 6 | UInt32(bytes[at] & 0x3F)
        bytes.formIndex(after: &at)
      }
      return SignKinds.sign(of: value)
    }

    /// `u0031` after a backslash; nil, and nothing read, for anything else.
    private mutating func escape() -> UInt32? {
      var end = at
      guard end < bytes.endIndex, bytes[end] == UInt8(ascii: "u") else { return nil }
      bytes.formIndex(after: &end)
      var value: UInt32 = 0
      for _ in 0..<4 {
        guard end < bytes.endIndex, let digit = SignKinds.digit(bytes[end], 16) else { return nil }
        bytes.formIndex(after: &end)
        value = value * 16 + digit
      }
      at = end
      return value
    }

    /// `&#49;` or `&#x31;`; anything else is left to be read as it stands.
    private mutating func reference() -> UInt32? {
      var end = at
      guard end < bytes.endIndex, bytes[end] == UInt8(ascii: "#") else { return nil }
      bytes.formIndex(after: &end)
      var base: UInt32 = 10
      if end < bytes.endIndex, bytes[end] | 0x20 == UInt8(ascii: "x") {
        base = 16
        bytes.formIndex(after: &end)
      }
      var value: UInt32 = 0
      for _ in 0..<8 {
        guard end < bytes.endIndex else { return nil }
        let byte = bytes[end]
        bytes.formIndex(after: &end)
        if byte == UInt8(ascii: ";") {
          at = end
          return SignKinds.sign(of: value)
        }
        guard let digit = SignKinds.digit(byte, base) else { return nil }
        value = value &* base &+ digit
      }
      return nil
    }
  }
}

/// Which characters count.
enum SignKinds {
  /// The last place of an identity number.
  static let letterX = UInt32(UInt8(ascii: "X"))

  /// Whether an ASCII byte begins a sign or the escape of one: most of a page does not.
  static func mayBegin(_ byte: UInt8) -> Bool {
    (byte < 64 ? lower : upper) >> UInt64(byte & 63) & 1 == 1
  }

  private static let lower: UInt64 = 0x03FF_0040_0000_0000  // `&` and the digits
  private static let upper: UInt64 = 1 << 24 | 1 << 28 | 1 << 56  // `X`, `\` and `x`

  static func isDigit(_ sign: UInt32) -> Bool { (0x30...0x39).contains(sign) }

  static func sign(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x30...0x39: scalar
    case 0x58, 0x78, 0xFF38, 0xFF58: letterX
    case 0xFF10...0xFF19: scalar - 0xFF10 + 0x30
    case 0x3007: 0x3007
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF: scalar
    default: nil
    }
  }

  static func digit(_ byte: UInt8, _ base: UInt32) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f") where base == 16:
      UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F") where base == 16:
      UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
