/// Finds where the history of a correspondence begins in a mail's text.
enum QuoteMarkers {
  /// The beginning of its first line, or the end of the text. Each line that may be a marker is
  /// looked at with the four below it.
  static func start(in text: String) -> String.Index {
    let walk = TextLines(text)
    var at: String.Index? = text.startIndex
    while let index = at {
      let line = walk.line(at: index)
      if mayBegin(line), begins(walk.lines(from: index, 5)) { return index }
      at = walk.next(after: line)
    }
    return startOfTrailingQuote(walk)
  }

  private static func begins(_ lines: [Substring]) -> Bool {
    let line = (lines.first ?? "").prefix(400).trimmed()
    return isRule(line) || isBanner(line) || isIntroduction(lines, line)
      || isHeaderBlock(lines, line)
  }

  /// A quick look at the ends, for a mail may have millions of lines: whether a line begins with a
  /// sign or a word that a marker may begin with, or ends in a colon.
  private static func mayBegin(_ line: Substring) -> Bool {
    if endsInColon(line) { return true }
    let start = line.utf8.drop { $0 == 0x20 || $0 == 0x09 }
    guard let first = start.first else { return false }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "B"),
      UInt8(ascii: "F"):
      return true
    // `On …`, `在…` and `于…` name a day or an address.
    case UInt8(ascii: "O"): return hasDigit(start)
    case 0xE4...:
      if days.contains(where: { start.starts(with: $0.utf8) }) { return hasDigit(start) }
      return openings.contains { start.starts(with: $0.utf8) }
    default: return false
    }
  }

  private static func hasDigit(_ line: Substring.UTF8View) -> Bool {
    line.contains { isDigit($0) || $0 == UInt8(ascii: "@") }
  }

  private static let days = ["在", "于"]
  private static let openings = ["发件人", "寄件", "开始转发"]

  private static func endsInColon(_ line: Substring) -> Bool {
    let end = line.utf8.reversed().drop { $0 == 0x20 || $0 == 0x09 }
    return end.first == UInt8(ascii: ":") || end.starts(with: [0x9A, 0xBC, 0xEF])
  }

  /// `------------------ 原始邮件 ------------------`, `-----Original Message-----`.
  private static func isBanner(_ line: String) -> Bool {
    guard line.hasPrefix("--"), line.hasSuffix("-") || line.hasSuffix(":") || line.hasSuffix("：")
    else { return line.hasPrefix("Begin forwarded message:") || line == "开始转发的邮件：" }
    let words = line.trimmed { $0 == "-" || $0.isWhitespace || $0 == ":" || $0 == "：" }
      .lowercased()
    return banners.contains(words)
  }

  private static let banners: Set<String> = [
    "原始邮件", "原邮件", "回复的原邮件", "转发邮件信息", "转发的邮件", "转发邮件", "回复邮件信息", "被转发邮件信息",
    "原始郵件", "original", "original message", "original email", "forwarded message",
    "forwarded messages", "original appointment",
  ]

  /// Outlook's line of underscores, alone.
  private static func isRule(_ line: String) -> Bool {
    line.utf8.count >= 25 && line.utf8.allSatisfy { $0 == UInt8(ascii: "_") }
  }

  /// `在 2026年3月1日，张三 <a@b.c> 写道：`, `On Mon, … wrote:`, over up to four lines.
  private static func isIntroduction(_ lines: [Substring], _ line: String) -> Bool {
    let isChinese = line.hasPrefix("在") || line.hasPrefix("于")
    guard isChinese || line.hasPrefix("On ") else {
      return isShortIntroduction(line)
    }
    let reach = lines.prefix(4).prefix { !$0.isBlank }
    guard let end = reach.firstIndex(where: endsInColon) else { return false }
    let text = lines[...end].map { $0.prefix(400) }.joined().trimmed()
    let isEnd =
      isChinese ? endsWithWrote(text) : text.hasSuffix("wrote:") || text.hasSuffix("wrote：")
    // A sentence may begin and end so too; an introduction has a date or an address.
    return isEnd && (text.contains(where: \.isNumber) || text.contains("@"))
  }

  /// `张三 <a@b.c> 于2026年3月1日周日 09:05写道：`
  private static func isShortIntroduction(_ line: String) -> Bool {
    line.utf8.count < 300 && endsWithWrote(line) && line.contains(where: \.isNumber)
      && (line.contains("于") || line.contains("@"))
  }

  private static let wrote = ["写道：", "写道:", "寫道：", "寫道:", "写到：", "写到:"]

  private static func endsWithWrote(_ line: String) -> Bool {
    wrote.contains { line.utf8.reversed().starts(with: $0.utf8.reversed()) }
  }

  /// `发件人：` or `From:`, with another line of the kind within the next four.
  private static func isHeaderBlock(_ lines: [Substring], _ line: String) -> Bool {
    let plain = line.trimmed { $0 == "*" || $0.isWhitespace }
    guard ["发件人", "寄件人", "寄件者", "From"].contains(where: { isLabel($0, of: plain) }) else {
      return false
    }
    return lines.dropFirst().contains { next in
      let next = next.prefix(200).trimmed { $0 == "*" || $0.isWhitespace }
      return headerLabels.contains { isLabel($0, of: next) }
    }
  }

  private static let headerLabels = [
    "发送时间", "发送日期", "日期", "时间", "收件人", "主题", "抄送", "Sent", "Date", "To", "Subject",
    "發送時間", "收件者", "主旨",
  ]

  private static func isLabel(_ label: String, of line: String) -> Bool {
    guard line.utf8.starts(with: label.utf8) else { return false }
    let rest = line.dropFirst(label.count).drop { $0.isWhitespace || $0 == "*" || $0 == "\"" }
    return rest.first == ":" || rest.first == "："
  }

  /// Lines of `>` that reach to the end; those between a writer's own lines stay where they are.
  private static func startOfTrailingQuote(_ walk: TextLines) -> String.Index {
    var start = walk.text.endIndex
    walk.walkUp { line, index in
      let first = line.utf8.first { $0 != 0x20 && $0 != 0x09 }
      if first == UInt8(ascii: ">") { start = index }
      return first == UInt8(ascii: ">") || line.isBlank
    }
    return start
  }
}
