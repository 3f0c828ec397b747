import Disclosure

/// Reads our form back as people return it: fields missing or in another order, full-width colons,
/// numbers before the labels, answers over several lines, a letter around it.
struct FormReader {
  private(set) var values: [FormField: String] = [:]
  /// What stands outside the form.
  private(set) var around = ""
  private var current: FormField?
  /// Stretches of it; most texts are no form and one stretch, which nobody needs to copy.
  private var stretches: [Substring] = []
  private var stretch: Range<String.Index>?

  /// Nil where a text is no form: under its heading one field is enough, without it the content
  /// and two more have to be there.
  init?(_ text: String) {
    guard Self.mayBeForm(text[...]) else { return nil }
    var hasHeading = false
    let walk = TextLines(text)
    var at: String.Index? = text.startIndex
    while let index = at {
      let line = walk.line(at: index)
      at = walk.next(after: line)
      if isHeading(line) {
        hasHeading = true
        current = nil
      } else if isEnd(line) {
        current = nil
      } else if !read(line) {
        stretch = (stretch?.lowerBound ?? line.startIndex)..<line.endIndex
        continue
      }
      endStretch(walk)
    }
    endStretch(walk)
    let isForm = hasHeading ? !values.isEmpty : values.count >= 3 && values[.text] != nil
    guard isForm else { return nil }
    for (field, value) in values { values[field] = value.trimmed() }
    around = stretches.joined(separator: "\n").trimmed()
  }

  /// A quick look, for most texts are none: a heading, or the marks behind three labels.
  private static func mayBeForm(_ text: Substring) -> Bool {
    let marks: [StaticString] = [":", "：", "】"]
    return marks.reduce(0) { $0 < 3 ? $0 + text.count(of: $1, upTo: 3) : $0 } >= 3
      || holdsHeading(text)
  }

  private mutating func endStretch(_ walk: TextLines) {
    if let stretch { stretches.append(walk.text[stretch]) }
    stretch = nil
  }

  /// Puts a form that is a complaint's text in the places of the complaint.
  static func apply(to complaint: inout Complaint) {
    guard let form = FormReader(complaint.text) else { return }
    let mailSubject = complaint.channel == .mail ? complaint.subject : ""
    complaint.channel = .form
    let filled = form.values.filter { !$0.value.isEmpty }
    complaint.text = [filled[.text] ?? "", form.around].filter { !$0.isEmpty }
      .joined(separator: "\n\n")
    complaint.subject = filled[.subject] ?? mailSubject
    complaint.aboutID = filled[.about]
    complaint.kindLabel = filled[.kind]
    complaint.address = filled[.address]
    if let name = filled[.name] { complaint.sender.name = name }
    if let phone = filled[.phone] {
      complaint.sender.add(phone.contains("@") ? .mail : .phone, phone)
    }
    if let mail = filled[.mail] { complaint.sender.add(.mail, mail) }
    complaint.isAnonymous = filled[.isAnonymous].flatMap(yesOrNo)
    complaint.isConfidential = filled[.isConfidential].flatMap(yesOrNo)
  }

  /// Whether the line belongs to the form.
  private mutating func read(_ line: Substring) -> Bool {
    if let (field, value) = Self.field(line), values[field] == nil, isBelievable(field, value) {
      current = field
      values[field] = value
    } else if let current {
      values[current, default: ""] += "\n"
      values[current, default: ""] += line
    } else {
      return false
    }
    return true
  }

  /// Within the content `电话：打了三次没人接` is a sentence.
  private func isBelievable(_ field: FormField, _ value: String) -> Bool {
    guard current == .text, !value.isEmpty else { return true }
    switch field {
    case .phone: return value.count { $0.isNumber } >= 5 || value.count <= 2
    case .mail: return value.contains("@")
    case .isAnonymous, .isConfidential: return yesOrNo(value) != nil
    case .name: return value.count <= 12
    default: return true
    }
  }

  /// `3．标题：…`, `【标题】…`, `标题: …`.
  static func field(_ line: Substring) -> (FormField, String)? {
    guard line.holds(":") || line.holds("：") || line.holds("】") else { return nil }
    let start = line.unicodeScalars.prefix(80)
    let unnumbered = start.drop {
      $0.properties.isWhitespace || $0.properties.numericType != nil || numbering.contains($0)
    }
    guard
      let colon = unnumbered.firstIndex(where: { $0 == ":" || $0 == "：" || $0 == "】" })
    else { return nil }
    let label = normalisedLabel(Substring(unnumbered[..<colon]))
    guard let field = byName[label] else { return nil }
    let rest = line[colon...].dropFirst().drop { $0 == ":" || $0 == "：" }
    return (field, rest.trimmed { $0.isWhitespace || $0 == "_" || $0 == "＿" })
  }

  /// Beside digits: what stands around a number, and what makes a digit a picture of a key.
  private static let numbering = "、.．)）*-·●○\u{FE0F}\u{20E3}".unicodeScalars

  private static let byName: [String: FormField] = Dictionary(
    FormField.allCases.flatMap { field in field.names.map { ($0, field) } },
    uniquingKeysWith: { first, _ in first })

  private static func normalisedLabel(_ label: Substring) -> String {
    let plain = label.prefix { $0 != "（" && $0 != "(" }
    return plain.filter { !$0.isWhitespace && $0 != "【" && $0 != "[" && $0 != "*" }.lowercased()
  }

  private func isHeading(_ line: Substring) -> Bool {
    line.utf8.count < 200 && Self.holdsHeading(line)
  }

  private static func holdsHeading(_ text: Substring) -> Bool {
    text.holds("社区监督投诉表") || text.holds("Complaint to the residents' supervision")
  }

  private func isEnd(_ line: Substring) -> Bool {
    line.utf8.count < 200
      && (line.holds("—— 填到这里为止") || line.holds("—— the form ends here"))
  }
}

/// Whether an answer says yes; nil where it says neither.
func yesOrNo(_ answer: String) -> Bool? {
  let plain = answer.trimmed { $0.isWhitespace || "。.√✓☑".contains($0) }
  return switch plain.lowercased() {
  case "是", "要", "需要", "匿名", "保密", "有", "y", "yes", "true", "1": true
  case "否", "不", "不要", "不需要", "不匿名", "不保密", "实名", "公开", "n", "no", "false", "0": false
  default: nil
  }
}

/// Whether the first lines of a file are our form.
func looksLikeForm(_ lines: [Substring]) -> Bool {
  FormReader(lines.prefix(60).joined(separator: "\n")) != nil
}
