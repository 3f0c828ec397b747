import SourceText

/// The beginning of a file read as text, for telling what it is.
struct TextHead {
  private static let size = 16 << 10

  let isText: Bool
  let text: String
  let lines: [Substring]

  init(of bytes: [UInt8]) {
    var head = bytes.prefix(Self.size)
    if bytes.count > Self.size, let end = head.lastIndex(of: UInt8(ascii: "\n")), end > 0 {
      head = head[..<end]
    }
    let decoded = decodeText(head, label: nil)
    // A cut in the middle of a character leaves three replacements at most.
    let isUTF16 = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    let nuls = isUTF16 ? 0 : head.count { $0 == 0 }
    isText = decoded.replaced - nuls <= 3 + head.count / 50 && nuls <= 1 + head.count / 100
    text = decoded.text
    lines = decoded.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// Begins as an object or a list.
  var isJSON: Bool {
    let start = text.unicodeScalars.drop { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
    guard let first = start.first else { return false }
    let next = start.dropFirst().first { !$0.properties.isWhitespace }
    if first == "{" { return next == "\"" || next == "}" }
    return first == "[" && (next == "{" || next == "]" || next == "[")
  }

  /// Its first line is an object that is closed, and another begins below it.
  var isJSONLines: Bool {
    let filled = lines.filter { !$0.isBlank }.prefix(2)
    return filled.count == 2
      && filled.allSatisfy { $0.trimmed(\.isWhitespace).hasPrefix("{") }
      && filled[filled.startIndex].trimmed(\.isWhitespace).hasSuffix("}")
  }
}
