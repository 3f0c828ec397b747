/// The first bytes that are no UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing over
/// U+10FFFF), at least one and not the start of the next character; nil when all are.
func firstInvalidUTF8(_ bytes: [UInt8]) -> Range<Int>? { firstInvalidUTF8(bytes[...]) }

func firstInvalidUTF8(_ bytes: ArraySlice<UInt8>) -> Range<Int>? {
  bytes.withUnsafeBytes { buffer in
    var at = 0
    while at < buffer.count {
      if buffer[at] < 0x80 {
        at += 1
        while at + 8 <= buffer.count,
          buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          at += 8
        }
        continue
      }
      let (width, isWhole) = sequence(buffer, at)
      guard isWhole else {
        return (bytes.startIndex + at)..<(bytes.startIndex + at + width)
      }
      at += width
    }
    return nil
  }
}

/// How many bytes at an offset belong together, and whether they are a character.
@inline(__always)
private func sequence(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> (width: Int, isWhole: Bool) {
  let lead = bytes[at]
  guard lead >= 0xC2, lead <= 0xF4 else { return (1, false) }
  let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  guard at + 1 < bytes.count else { return (1, false) }
  let second = bytes[at + 1]
  let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
  let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
  guard second >= lowest, second <= highest else { return (1, false) }
  var length = 2
  while length < width {
    guard at + length < bytes.count, bytes[at + length] & 0xC0 == 0x80 else {
      return (length, false)
    }
    length += 1
  }
  return (width, true)
}
