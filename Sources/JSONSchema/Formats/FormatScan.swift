/// A walk over the bytes of a text that a format judges.
struct FormatScan {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  mutating func take(anyOf characters: StaticString) -> Bool {
    guard let byte = peek else { return false }
    let isAmong = characters.withUTF8Buffer { $0.contains(byte) }
    if isAmong { position += 1 }
    return isAmong
  }

  /// Takes bytes as long as they are of a kind; how many.
  mutating func take(while isWanted: (UInt8) -> Bool) -> Int {
    let start = position
    while let byte = peek, isWanted(byte) { position += 1 }
    return position - start
  }

  /// Takes exactly this many digits; their number.
  mutating func digits(_ count: Int) -> Int? {
    guard position + count <= bytes.count else { return nil }
    var value = 0
    for offset in 0..<count {
      let byte = bytes[position + offset]
      guard isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    position += count
    return value
  }

  /// Takes `%` and two hexadecimal digits.
  mutating func takePercentEncoded() -> Bool {
    guard peek == UInt8(ascii: "%"), position + 2 < bytes.count, isHexDigit(bytes[position + 1]),
      isHexDigit(bytes[position + 2])
    else { return false }
    position += 3
    return true
  }
}

func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
func isHexDigit(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x66).contains(byte | 0x20) }
