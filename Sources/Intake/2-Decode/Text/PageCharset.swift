/// What a web page says of itself in its first kilobyte (`<meta charset=…>`, WHATWG HTML, section
/// 13.2.3.2); nil where it says nothing.
func charsetOfPage(_ bytes: [UInt8]) -> String? {
  let head = String(decoding: bytes.prefix(1024).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    .lowercased()
  guard head.contains("<meta"), let found = head.firstRange(of: "charset=") else { return nil }
  let value = head[found.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
    .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  return value.isEmpty ? nil : String(value)
}

extension String {
  /// CRLF and CR as LF.
  var withLineFeeds: String {
    var text = self
    return text.withUTF8 { bytes -> String? in
      guard bytes.contains(0x0D) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { target in
        var count = 0
        var afterReturn = false
        for byte in bytes {
          if byte != 0x0A || !afterReturn {
            target[count] = byte == 0x0D ? 0x0A : byte
            count += 1
          }
          afterReturn = byte == 0x0D
        }
        return count
      }
    } ?? self
  }
}
