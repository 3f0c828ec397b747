/// The signs of a text that a number or an address is made of, in one spelling whatever stands
/// between them: digits of any width (`0`…`9`) and ideographs. Blanks, hyphens, letters, tags, marks
/// and invisible characters are passed over; character references (`&#49;`, `&#x31;`) and the
/// escapes of JSON (`\u0031`) are read.
struct Signs: Sequence {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The bytes must outlive it.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Those of a text.
  static func all(of text: String) -> [UInt32] {
    var text = text
    return text.withUTF8 { Array(Signs($0)) }
  }

  func makeIterator() -> Iterator { Iterator(bytes: bytes, at: 0) }

  struct Iterator: IteratorProtocol {
    let bytes: UnsafeBufferPointer<UInt8>
    var at: Int

    /// The same as `next`, quick where digits or ideographs follow each other, as most do.
    @inline(__always) mutating func nextInRun() -> UInt32? {
      if at + 2 < bytes.count {
        let byte = bytes[at]
        if byte &- 0x30 < 10 {
          at += 1
          return UInt32(byte)
        }
        // U+4000 to U+9FFF, whole.
        let (second, third) = (bytes[at + 1] ^ 0x80, bytes[at + 2] ^ 0x80)
        if byte &- 0xE4 < 6, second | third < 0x40 {
          at += 3
          return UInt32(byte & 0x0F) << 12 | UInt32(second) << 6 | UInt32(third)
        }
      }
      return next()
    }

    mutating func next() -> UInt32? {
      while at < bytes.count {
        let byte = bytes[at]
        at += 1
        if byte < 0x80 {
          guard SignKinds.mayBegin(byte) else {
            passMarkup()
            continue
          }
          if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { return UInt32(byte) }
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

    /// Past bytes that begin nothing, eight at a time.
    @inline(__always) private mutating func passMarkup() {
      // Letters between digits, as in a drawing, are not worth a look at eight.
      guard at < bytes.count, bytes[at] < 0x80, !SignKinds.mayBegin(bytes[at]) else { return }
      let start = UnsafeRawBufferPointer(bytes)
      while at + 8 <= bytes.count,
        SignKinds.beginNothing(start.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      {
        at += 8
      }
    }

    /// The sign of a character of more than one byte.
    private mutating func character(after lead: UInt8) -> UInt32? {
      let length = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0
      guard length > 0 else { return nil }
      var value = UInt32(lead) & (length == 3 ? 0x07 : length == 2 ? 0x0F : 0x1F)
      for _ in 0..<length {
        guard at < bytes.count, bytes[at] & 0xC0 == 0x80 else { return nil }
        value = value << 6 | UInt32(bytes[at] & 0x3F)
        at += 1
      }
      return SignKinds.sign(of: value)
    }

    /// `u0031` after a backslash; nil, and nothing read, for anything else.
    private mutating func escape() -> UInt32? {
      var end = at
      guard end < bytes.count, bytes[end] == UInt8(ascii: "u") else { return nil }
      end += 1
      var value: UInt32 = 0
      for _ in 0..<4 {
        guard end < bytes.count, let digit = SignKinds.digit(bytes[end], 16) else { return nil }
        end += 1
        value = value * 16 + digit
      }
      at = end
      return value
    }

    /// `&#49;` or `&#x31;`; anything else is left to be read as it stands.
    private mutating func reference() -> UInt32? {
      var end = at
      guard end < bytes.count, bytes[end] == UInt8(ascii: "#") else { return nil }
      end += 1
      var base: UInt32 = 10
      if end < bytes.count, bytes[end] | 0x20 == UInt8(ascii: "x") {
        base = 16
        end += 1
      }
      var value: UInt32 = 0
      for _ in 0..<8 {
        guard end < bytes.count else { return nil }
        let byte = bytes[end]
        end += 1
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
  /// Whether an ASCII byte begins a sign or the escape of one: most of a page does not.
  static func mayBegin(_ byte: UInt8) -> Bool {
    (byte < 64 ? lower : upper) >> UInt64(byte & 63) & 1 == 1
  }

  private static let lower: UInt64 = 0x03FF_0040_0000_0000  // `&` and the digits
  private static let upper: UInt64 = 1 << 28  // `\`

  /// The same of eight bytes at once, by the sums of each byte (Warren, Hacker's Delight, 6-1); false
  /// where any of them is not ASCII.
  static func beginNothing(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    guard word & high == 0 else { return false }
    let digits = (word &+ ones &* 0x50) & ~(word &+ ones &* 0x46)
    let ampersands = ~((word ^ ones &* 0x26) &+ ones &* 0x7F)
    let backslashes = ~((word ^ ones &* 0x5C) &+ ones &* 0x7F)
    return (digits | ampersands | backslashes) & high == 0
  }

  static func isDigit(_ sign: UInt32) -> Bool { (0x30...0x39).contains(sign) }

  static func sign(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x30...0x39: scalar
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
