/// A code point of a text, or a byte that belongs to none.
enum ScalarOrByte: Equatable {
  case scalar(Unicode.Scalar)
  case byte(UInt8)

  static func all(of bytes: [UInt8], in range: Range<Int>) -> [ScalarOrByte] {
    bytes.withUnsafeBufferPointer { bytes in
      var found: [ScalarOrByte] = []
      var at = range.lowerBound
      while at < range.upperBound {
        let point = CodePoint.decode(bytes, at: at, before: range.upperBound)
        found.append(point.scalar.map { .scalar($0) } ?? .byte(bytes[at]))
        at += point.length
      }
      return found
    }
  }
}
