/// The bytes that are searched, and how characters are read from them. Outside stand zero bytes.
struct SearchedText {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Findings lie within. What stands before is read as context, nothing is read after.
  let limits: Range<Int>

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: Range<Int>) {
    self.bytes = bytes
    self.limits = limits
  }

  var end: Int { limits.upperBound }

  subscript(at: Int) -> UInt8 { at >= 0 && at < limits.upperBound ? bytes[at] : 0 }

  /// The code point that begins here. What is not UTF-8 is U+FFFD, one byte long.
  func codePoint(at: Int) -> (scalar: UInt32, length: Int) {
    let first = self[at]
    switch first {
    case 0..<0x80: return (UInt32(first), 1)
    case 0xC2...0xDF: return joined(at, UInt32(first & 0x1F), length: 2)
    case 0xE0...0xEF: return joined(at, UInt32(first & 0x0F), length: 3)
    case 0xF0...0xF4: return joined(at, UInt32(first & 0x07), length: 4)
    default: return (0xFFFD, 1)
    }
  }

  private func joined(_ at: Int, _ start: UInt32, length: Int) -> (scalar: UInt32, length: Int) {
    var value = start
    for offset in 1..<length {
      let byte = self[at + offset]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }

  /// The code point that ends here; zero at the beginning of the text.
  func codePoint(before at: Int) -> (scalar: UInt32, length: Int) {
    for length in 1...4 where self[at - length] & 0xC0 != 0x80 {
      let found = codePoint(at: at - length)
      return found.length == length ? found : (0xFFFD, 1)
    }
    return (0xFFFD, 1)
  }

  /// Whether these bytes stand here; ASCII letters in either case.
  func has(_ word: [UInt8], at: Int) -> Bool {
    guard at >= 0, at + word.count <= end else { return false }
    for (offset, byte) in word.enumerated() where folded(bytes[at + offset]) != byte {
      return false
    }
    return true
  }

  /// `[at]` or `(at)`, which people write for `@`.
  func isSpelledAt(_ at: Int) -> Bool {
    folded(self[at + 1]) == UInt8(ascii: "a") && folded(self[at + 2]) == UInt8(ascii: "t")
      && self[at + 3] == (self[at] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")"))
  }
}

/// An ASCII letter in lower case; any other byte as it is.
func folded(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
