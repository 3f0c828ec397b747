/// Text as HTML, safe between tags and in quoted attributes.
///
/// Byte by byte, not by characters as the template library does it: to that a quotation mark with
/// a combining mark after it is another character than a quotation mark, and it would end an
/// attribute. Control characters, which HTML does not allow, are left out.
func htmlEscaped(_ text: String) -> String {
  guard text.utf8.contains(where: isSpecial) else { return text }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count + 16)
  appendHTMLEscaped(text, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

func appendHTMLEscaped(_ text: String, to bytes: inout [UInt8]) {
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case UInt8(ascii: ">"): bytes += "&gt;".utf8
    case UInt8(ascii: "\""): bytes += "&quot;".utf8
    case UInt8(ascii: "'"): bytes += "&#39;".utf8
    case 0x09, 0x0A: bytes.append(byte)
    case 0..<0x20, 0x7F: break
    default: bytes.append(byte)
    }
  }
}

private func isSpecial(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
    UInt8(ascii: "'"), 0..<0x09, 0x0B..<0x20, 0x7F:
    true
  default: false
  }
}
