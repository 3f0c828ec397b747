/// A mail's text cut into what its sender wrote, the history below it, and his signature.
struct SplitText: Equatable {
  var own: String
  var quoted = ""
  var signature = ""

  init(_ text: String) {
    let lines = text.lines
    let start = QuoteMarkers.start(in: lines)
    let (body, signature) = Self.withoutSignature(lines[..<start])
    own = Self.joined(body)
    self.signature = Self.joined(signature)
    quoted = Self.joined(lines[start...])
  }

  private static func joined(_ lines: ArraySlice<Substring>) -> String {
    let isBlank = { (line: Substring) in line.isBlank }
    guard let first = lines.firstIndex(where: { !isBlank($0) }),
      let last = lines.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return lines[first...last].joined(separator: "\n")
  }

  /// What stands below `-- ` (RFC 3676, section 4.3), or a telephone's own line at the end.
  private static func withoutSignature(
    _ lines: ArraySlice<Substring>
  ) -> (ArraySlice<Substring>, ArraySlice<Substring>) {
    // A signature of more lines is a letter that uses dashes.
    let from = max(lines.startIndex, lines.endIndex - 25)
    if let mark = lines[from...].lastIndex(where: { $0 == "-- " || $0 == "--" }),
      lines[..<mark].contains(where: { !$0.isBlank })
    {
      return (lines[..<mark], lines[(mark + 1)...])
    }
    guard let last = lines.lastIndex(where: { !$0.isBlank }),
      isDeviceLine(lines[last])
    else { return (lines, []) }
    return (lines[..<last], lines[last...])
  }

  private static func isDeviceLine(_ line: Substring) -> Bool {
    let text = line.trimmed()
    guard text.count < 40 else { return false }
    return [
      "发自我的", "发自", "来自我的", "从我的", "从 Windows 版邮件发送", "Sent from", "Get Outlook for",
      "获取 Outlook", "获取Outlook", "下载 Outlook",
    ].contains { text.hasPrefix($0) }
  }
}
