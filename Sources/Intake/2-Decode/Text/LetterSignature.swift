/// Who signed a letter and by which telephone he can be reached, as far as its last lines say so
/// plainly: `赵小梅 电话 13912345678`, or a name above `联系电话：137 1234 5678`. The number of somebody
/// else (`物业电话`) and one within a sentence are none.
struct LetterSignature {
  /// Empty where only the number is there.
  private(set) var name = ""
  let phone: String

  private static let lastLines = 6

  /// Nil where no number is given.
  init?(_ text: String) {
    let lines = Self.lastLines(of: text)
    for index in lines.indices.reversed() {
      guard let signed = Signed(lines[index]) else { continue }
      phone = signed.phone
      name = signed.name
      let neighbours = [index - 1, index + 1].filter(lines.indices.contains)
      if name.isEmpty {
        name = neighbours.lazy.compactMap { Self.nameAlone(lines[$0]) }.first ?? ""
      }
      return
    }
    return nil
  }

  private static func lastLines(of text: String) -> [Substring] {
    var lines: [Substring] = []
    TextLines(text).walkUp { line, _ in
      if !line.isBlank { lines.append(line.prefix(60)) }
      return lines.count < lastLines
    }
    return lines.reversed()
  }

  /// A line that holds a number of his own.
  private struct Signed {
    let name: String
    let phone: String

    init?(_ line: Substring) {
      let scalars = Array(line.unicodeScalars)
      guard let number = LetterSignature.number(in: scalars) else { return nil }
      let after = LetterSignature.text(scalars[number.upperBound...])
      guard !after.contains(where: { $0.isLetter || $0.isNumber }) || after.hasPrefix("（") else {
        return nil
      }
      var before = LetterSignature.text(scalars[..<number.lowerBound])
      var hasLabel = false
      if let label = LetterSignature.labels.first(where: { before.lowercased().hasSuffix($0) }) {
        hasLabel = true
        before = LetterSignature.plain(before.dropLast(label.count))
      }
      phone = LetterSignature.text(scalars[number])
      let digits = phone.count(where: \.isNumber)
      let isMobile = digits == 11 && phone.first == "1"
      guard hasLabel || isMobile else { return nil }
      if before.isEmpty {
        name = ""
      } else if let own = LetterSignature.name(before[...]) {
        name = own
      } else {
        return nil
      }
    }
  }

  /// The only number of 7 to 12 digits in a line, blanks and hyphens inside allowed.
  private static func number(in line: [Unicode.Scalar]) -> Range<Int>? {
    var found: Range<Int>?
    var start = 0
    while start < line.count {
      guard isDigit(line[start]) else {
        start += 1
        continue
      }
      var (end, at, digits) = (start, start, 0)
      while at < line.count, isDigit(line[at]) || "- ".unicodeScalars.contains(line[at]) {
        if isDigit(line[at]) { (digits, end) = (digits + 1, at + 1) }
        at += 1
      }
      if (7...12).contains(digits) {
        guard found == nil else { return nil }
        found = start..<end
      }
      start = at
    }
    return found
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(ScreenText.plain(scalar.value))
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    plain(String(String.UnicodeScalarView(scalars))[...])
  }

  /// Without blanks and marks at the ends.
  private static func plain(_ text: Substring) -> String {
    text.trimmed { $0.isWhitespace || ":：，,、。；;—-".contains($0) }
  }

  /// A line that is a name and no sentence.
  private static func nameAlone(_ line: Substring) -> String? {
    line.contains { "。！？，；!?,;".contains($0) } ? nil : name(line)
  }

  /// A name of two to four characters, with or without what its bearer is.
  private static func name(_ line: Substring) -> String? {
    var name = plain(line)
    for role in roles where name.hasPrefix(role) { name = plain(name.dropFirst(role.count)) }
    let isHan = name.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
    guard isHan, (2...4).contains(name.count), !others.contains(where: name.contains) else {
      return nil
    }
    return name
  }

  private static let labels = [
    "联系电话", "联系方式", "联系手机", "手机号码", "手机号", "电话号码", "本人电话", "我的电话", "我的手机", "手机", "电话", "tel",
  ]
  private static let roles = ["投诉人", "反映人", "来信人", "联系人", "署名", "姓名", "业主", "居民", "住户"]
  /// Whose number it is then.
  private static let others = [
    "物业", "居委", "社区", "书记", "主任", "经理", "师傅", "客服", "对方", "公司", "派出", "街道", "店", "他", "她", "它",
    "办公",
    "值班", "投诉", "举报", "热线", "此致", "敬礼", "谢谢",
  ]
}
