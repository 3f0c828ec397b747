/// XML in UTF-8, written from start to end. Text and attribute values are escaped; characters that
/// XML 1.0 has no place for (section 2.2) are left out, since no escape would let them in.
struct XMLText {
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

  /// Markup of our own.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func open(_ name: StaticString, _ attributes: [(StaticString, String)] = []) {
    tag(name, attributes)
    raw(">")
  }

  mutating func close(_ name: StaticString) {
    raw("</")
    raw(name)
    raw(">\n")
  }

  mutating func empty(_ name: StaticString, _ attributes: [(StaticString, String)]) {
    tag(name, attributes)
    raw("/>\n")
  }

  /// An element that holds nothing but text.
  mutating func element(_ name: StaticString, _ text: String) {
    open(name)
    escape(text)
    close(name)
  }

  private mutating func tag(_ name: StaticString, _ attributes: [(StaticString, String)]) {
    raw("<")
    raw(name)
    for (key, value) in attributes {
      raw(" ")
      raw(key)
      raw("=\"")
      escape(value)
      raw("\"")
    }
  }

  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "\""): raw("&quot;")
      case 0x09, 0x0A, 0x0D: bytes.append(UInt8(ascii: " "))
      case 0..<0x20: continue
      case 0xBE, 0xBF:
        // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
        // (`suffix(2) == […]` would copy everything written so far.)
        if bytes.last == 0xBF, bytes.dropLast().last == 0xEF {
          bytes.removeLast(2)
        } else {
          bytes.append(byte)
        }
      default: bytes.append(byte)
      }
    }
  }
}
