/// A mail's text cut into what its sender wrote, the history below it, and his signature.
struct SplitText: Equatable {
  let own: String
  let quoted: String
  let signature: String

  init(_ text: String) {
    let start = QuoteMarkers.start(in: text)
    let written = text[..<start]
    let signature = Self.startOfSignature(written) ?? start
    own = TextLines(written[..<signature]).withoutBlankEnds
    self.signature = TextLines(Self.withoutMark(written[signature...])).withoutBlankEnds
    quoted = TextLines(text[start...]).withoutBlankEnds
  }

  /// What stands below `-- ` (RFC 3676, section 4.3), or a telephone's own line at the end.
  private static func startOfSignature(_ text: Substring) -> String.Index? {
    var found: String.Index?
    var (lines, isLast) = (0, true)
    TextLines(text).walkUp { line, start in
      lines += 1
      if line == "-- " || line == "--" {
        found = start
        return false
      }
      if isLast, !line.isBlank {
        isLast = false
        if isDeviceLine(line) {
          found = start
          return false
        }
      }
      // A signature of more lines is a letter that uses dashes.
      return lines < 25
    }
    // Dashes with nothing above them part nothing.
    return found.flatMap { text[..<$0].isBlank && text[$0...].hasPrefix("--") ? nil : $0 }
  }

  private static func withoutMark(_ text: Substring) -> Substring {
    guard text.hasPrefix("--") else { return text }
    return text[(text.utf8.firstIndex(of: 0x0A) ?? text.endIndex)...]
  }

  private static func isDeviceLine(_ line: Substring) -> Bool {
    guard line.utf8.count < 120 else { return false }
    let text = line.trimmed()
    return [
      "发自我的", "发自", "来自我的", "从我的", "从 Windows 版邮件发送", "Sent from", "Get Outlook for",
      "获取 Outlook", "获取Outlook", "下载 Outlook",
    ].contains { text.hasPrefix($0) }
  }
}
