/// Characters that HTML has no place for, written as they are or as `&#27;`: control characters
/// but tab and line ends, and what Unicode calls noncharacters. Browsers read past them; checkers
/// and other programs need not.
enum ForbiddenInHTML {
  /// The bytes of a forbidden character at `index`, 0 where an allowed one is.
  static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let byte = bytes[index]
    switch byte {
    case 0x09, 0x0A, 0x0D: return 0
    case 0..<0x20, 0x7F: return 1
    // U+0080 to U+009F, what is left of Windows-1252 that was read as Latin-1.
    case 0xC2: return 0x80..<0xA0 ~= at(index + 1, bytes) ? 2 : 0
    case 0xEF:
      let (second, third) = (at(index + 1, bytes), at(index + 2, bytes))
      // U+FDD0 to U+FDEF; U+FFFE and U+FFFF.
      let isForbidden =
        second == 0xB7 && 0x90...0xAF ~= third || second == 0xBF && third >= 0xBE
      return isForbidden ? 3 : 0
    case 0xF0...0xF4:
      // The last two of each plane: F0 9F BF BE, …, F4 8F BF BF.
      let isLast = at(index + 1, bytes) & 0x0F == 0x0F && at(index + 2, bytes) == 0xBF
      return isLast && at(index + 3, bytes) >= 0xBE ? 4 : 0
    default: return 0
    }
  }

  static func remove(from html: inout [UInt8]) {
    let first = html.withUnsafeBufferPointer { bytes in
      bytes.indices.first { length(at: $0, in: bytes) > 0 }
    }
    guard let first else { return }
    html = html.withUnsafeBufferPointer { bytes in
      var kept = Array(bytes[..<first])
      var index = first
      while index < bytes.count {
        let length = length(at: index, in: bytes)
        if length == 0 { kept.append(bytes[index]) }
        index += max(length, 1)
      }
      return kept
    }
  }

  /// A byte, or 0 after the end: a character cut short is no forbidden one.
  private static func at(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    index < bytes.count ? bytes[index] : 0
  }
}
