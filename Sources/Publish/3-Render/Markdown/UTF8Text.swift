/// Scalars read from bytes in place.
enum UTF8Text {
  /// The scalar that starts at `index`; nil past the end or where no UTF-8 sequence starts.
  static func scalar(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Unicode.Scalar? {
    guard index < text.count else { return nil }
    let lead = text[index]
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead < 0xF5, index + length <= text.count else { return nil }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for byte in text[(index + 1)..<(index + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value)
  }

  /// The scalar whose last byte stands just before `end`.
  static func scalar(
    in text: UnsafeBufferPointer<UInt8>, endingAt end: Int
  ) -> Unicode.Scalar? {
    var start = end - 1
    while start >= 0, start > end - 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= 0 ? scalar(in: text, at: start) : nil
  }
}
