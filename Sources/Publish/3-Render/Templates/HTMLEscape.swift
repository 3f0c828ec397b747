/// Text as HTML, safe between tags and in quoted attributes.
///
/// Byte by byte, not by characters as the template library does it: to that a quotation mark with
/// a combining mark after it is another character than a quotation mark, and it would end an
/// attribute. What HTML does not allow is left out.
func htmlEscaped(_ text: String) -> String {
  var text = text
  guard text.withUTF8({ bytes in bytes.indices.contains { isSpecial(at: $0, in: bytes) } }) else {
    return text
  }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count + 16)
  appendHTMLEscaped(text, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

func appendHTMLEscaped(_ text: String, to html: inout [UInt8]) {
  var text = text
  text.withUTF8 { bytes in
    var index = 0
    while index < bytes.count {
      let length = ForbiddenInHTML.length(at: index, in: bytes)
      if length == 0 { appendHTMLEscaped(bytes[index], to: &html) }
      index += max(length, 1)
    }
  }
}

private func appendHTMLEscaped(_ byte: UInt8, to html: inout [UInt8]) {
  switch byte {
  case UInt8(ascii: "&"): html += "&amp;".utf8
  case UInt8(ascii: "<"): html += "&lt;".utf8
  case UInt8(ascii: ">"): html += "&gt;".utf8
  case UInt8(ascii: "\""): html += "&quot;".utf8
  case UInt8(ascii: "'"): html += "&#39;".utf8
  // A line end within a text is one byte.
  case 0x0D: break
  default: html.append(byte)
  }
}

private func isSpecial(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  switch bytes[index] {
  case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
    UInt8(ascii: "'"), 0x0D:
    true
  default: ForbiddenInHTML.length(at: index, in: bytes) > 0
  }
}
