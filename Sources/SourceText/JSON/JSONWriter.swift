/// Writes JSON, two times the same bytes for the same calls.
///
/// `<`, `>`, `&`, U+2028 and U+2029 are written as `\uXXXX`, so that the text may stand inside a
/// `script` element or be read by an old JavaScript parser. Calls are trusted to nest: a key before
/// each value of a map, as many ends as beginnings.
package struct JSONWriter {
  /// UTF-8, no line breaks of its own.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  package init() {}

  package mutating func beginMap() { open("{") }
  package mutating func endMap() { close("}") }
  package mutating func beginList() { open("[") }
  package mutating func endList() { close("]") }

  package mutating func key(_ key: String) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func text(_ text: String) {
    separate()
    quote(text)
  }

  package mutating func number(_ number: Int) { literal(String(number)) }
  package mutating func boolean(_ value: Bool) { literal(value ? "true" : "false") }
  package mutating func null() { literal("null") }

  /// A number by its own digits. The caller answers for it being a JSON number.
  package mutating func number(written digits: String) { literal(digits) }

  package mutating func entry(_ key: String, _ text: String) {
    self.key(key)
    self.text(text)
  }

  package mutating func entry(_ key: String, _ number: Int) {
    self.key(key)
    self.number(number)
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// What needs no escape, which is most of every text, is copied in one piece.
  private mutating func quote(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { all in
      var copied = 0
      for at in all.indices {
        let length = escapedLength(all, endingAt: at)
        guard length > 0 else { continue }
        bytes.append(contentsOf: all[copied..<(at + 1 - length)])
        if length == 3 { escape(0x2000 | UInt16(all[at] & 0x7F)) } else { escape(all[at]) }
        copied = at + 1
      }
      bytes.append(contentsOf: all[copied...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// How many bytes the character has that ends there and must be escaped; 0 where none does.
  @inline(__always)
  private func escapedLength(_ all: UnsafeBufferPointer<UInt8>, endingAt at: Int) -> Int {
    switch all[at] {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "&"), 0x7F:
      1
    // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
    case 0xA8, 0xA9: at > 1 && all[at - 1] == 0x80 && all[at - 2] == 0xE2 ? 3 : 0
    default: 0
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
    case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
    default: escape(UInt16(byte))
    }
  }

  private mutating func escape(_ unit: UInt16) {
    let digits = String(unit, radix: 16)
    bytes.append(contentsOf: "\\u".utf8)
    bytes.append(contentsOf: String(repeating: "0", count: 4 - digits.utf8.count).utf8)
    bytes.append(contentsOf: digits.utf8)
  }
}
