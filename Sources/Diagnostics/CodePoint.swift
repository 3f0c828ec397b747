/// One step through bytes that should be UTF-8: a scalar and its length, or one byte that is not
/// part of any (`scalar` is nil, `length` 1).
package struct CodePoint: Sendable {
  package let scalar: Unicode.Scalar?
  package let length: Int

  private static let invalid = CodePoint(scalar: nil, length: 1)

  /// Decodes at `start`, strictly as RFC 3629 has it: no overlong forms, no surrogates, nothing
  /// above U+10FFFF. `start` must be below `end`, and `end` not above `bytes.count`.
  package static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, before end: Int
  ) -> CodePoint {
    let first = bytes[start]
    if first < 0x80 { return CodePoint(scalar: Unicode.Scalar(first), length: 1) }
    let length: Int
    let least: UInt32
    switch first {
    case 0xC2...0xDF: (length, least) = (2, 0x80)
    case 0xE0...0xEF: (length, least) = (3, 0x800)
    case 0xF0...0xF4: (length, least) = (4, 0x10000)
    default: return invalid
    }
    guard end - start >= length else { return invalid }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in bytes[(start + 1)..<(start + length)] {
      guard byte & 0xC0 == 0x80 else { return invalid }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return invalid }
    return CodePoint(scalar: scalar, length: length)
  }
}
