/// Turns libyaml's marks, which count code points, into byte offsets.
///
/// Marks come almost in order, so it walks from the last one asked for, either way: one walk over
/// the text for a whole file.
struct CodePointCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var codePoint = 0
  private var offset = 0

  /// - Parameter bytes: what libyaml reads, from its first byte; valid UTF-8 as far as it has read.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The byte offset of a code point, at most the length of the text.
  mutating func byteOffset(ofCodePoint target: Int) -> Int {
    while codePoint < target, offset < bytes.count {
      offset += Self.width(ofLead: bytes[offset])
      codePoint += 1
    }
    while codePoint > target {
      offset -= 1
      while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      codePoint -= 1
    }
    return min(offset, bytes.count)
  }

  private static func width(ofLead lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
