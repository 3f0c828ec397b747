import Diagnostics

extension JSONReader {
  mutating func number() throws(Broken) -> LocatedValue {
    let start = position
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    let text = String(decoding: file.bytes[start..<position], as: UTF8.self)
    return LocatedValue(.number(text), at: start..<position)
  }

  private mutating func digits() throws(Broken) {
    let start = position
    while let byte = peek, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw expected("数字", "a digit") }
  }

  /// A string in double quotes, from its opening quote to behind its closing one.
  mutating func string() throws(Broken) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        try escape(into: &text)
      case 0x0A, 0x0D:
        report(.jsonUnclosedString, start..<position)
        throw Broken()
      case 0..<0x20:
        report(.jsonControlCharacter, position..<position + 1)
        text.append(byte)
        position += 1
      default:
        text.append(byte)
        position += 1
      }
    }
    report(.jsonUnclosedString, start..<min(start + 1, end))
    throw Broken()
  }

  private mutating func escape(into text: inout [UInt8]) throws(Broken) {
    let start = position
    position += 1
    switch peek {
    case UInt8(ascii: "u"):
      position += 1
      text.append(contentsOf: Array(String(try unicodeEscape(from: start)).utf8))
      return
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case .some(let byte) where byte == 0x22 || byte == 0x5C || byte == 0x2F: text.append(byte)
    default: throw expected("转义字符之一 \" \\ / b f n r t u", "one of the escapes \" \\ / b f n r t u")
    }
    position += 1
  }

  /// The scalar that `\uXXXX`, or a pair of them, stands for; the replacement character for half a
  /// pair, which is reported.
  private mutating func unicodeEscape(from start: Int) throws(Broken) -> Unicode.Scalar {
    let first = try fourHexDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let mark = position
    if first < 0xDC00, take("\\"), take("u") {
      let second = try fourHexDigits()
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    position = mark
    report(.jsonLoneSurrogate, start..<mark)
    return "\u{FFFD}"
  }

  private mutating func fourHexDigits() throws(Broken) -> UInt32 {
    var result: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80
      else { throw expected("四位十六进制数", "four hexadecimal digits") }
      result = result << 4 | UInt32(digit)
      position += 1
    }
    return result
  }
}
