/// A subject without the marks that mail programs put before it, and what else is in it.
enum SubjectLine {
  /// Whether the first mark says that the mail was passed on.
  static func isForward(_ subject: String) -> Bool {
    guard let (mark, _) = firstMark(subject[...]) else { return false }
    return forwardMarks.contains(mark)
  }

  /// Whether it begins as an answer does.
  static func isReply(_ subject: String) -> Bool {
    guard let (mark, _) = firstMark(subject[...]) else { return false }
    return !forwardMarks.contains(mark)
  }

  /// Without `Re:`, `回复：`, `答复:`, `转发`, `Fwd:` and their like, blanks in a row made one, in
  /// small letters: what two mails of one correspondence share.
  static func normalised(_ subject: String) -> String {
    var rest = subject[...]
    while let (_, after) = firstMark(rest) { rest = after }
    return rest.unicodeScalars.split(whereSeparator: \.isBlank).map(String.init)
      .joined(separator: " ").lowercased()
  }

  /// Words of the shape `K7Q2-9FXM`, at most four. Whether one is a case's, the queue knows.
  static func caseReferences(in subject: String) -> [String] {
    // A hyphen, or the first byte of a wide one.
    let mayHold = subject.utf8.contains { $0 == UInt8(ascii: "-") || $0 == 0xEF }
    guard mayHold, subject.utf8.count < 4096 else { return [] }
    let words = halfWidth(subject).uppercased().split { character in
      !(character.isASCII && (character.isLetter || character.isNumber || character == "-"))
    }
    return words.filter { word in
      let parts = word.split(separator: "-", omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy { $0.count == 4 }
    }.prefix(4).map(String.init)
  }

  /// `Ｋ７Ｑ２－９ＦＸＭ` as a Chinese keyboard writes it.
  private static func halfWidth(_ text: String) -> String {
    var narrow = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      narrow.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(narrow)
  }

  private static let forwardMarks: Set<String> = ["fw", "fwd", "转发", "轉寄", "转寄", "轉發"]
  private static let marks: Set<String> = forwardMarks.union([
    "re", "aw", "sv", "回复", "回覆", "答复", "答覆", "回信", "自动回复",
  ])

  /// `Re:`, `RE[2]：`; the mark in small letters and what follows it.
  private static func firstMark(_ subject: Substring) -> (mark: String, rest: Substring)? {
    // Most have none.
    guard subject.holds(":") || subject.holds("：") else { return nil }
    let text = subject.drop(while: \.isWhitespace)
    guard let colon = text.prefix(12).firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return nil
    }
    var mark = text[..<colon].trimmed().lowercased()
    if mark.hasSuffix("]"), let open = mark.firstIndex(of: "[") { mark = String(mark[..<open]) }
    guard marks.contains(mark) else { return nil }
    return (mark, text[text.index(after: colon)...])
  }
}
