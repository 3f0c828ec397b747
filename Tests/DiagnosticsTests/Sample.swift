import Diagnostics

/// Kinds, files and places for the tests of this target.
enum Sample {
  static let wrongSum = DiagnosticKind(
    "NB2103",
    message: Bilingual(
      zh: "期初余额 {opening} 与上期期末余额 {closing} 不符",
      en: "opening balance {opening} is not the last closing balance {closing}"),
    hint: Bilingual(
      zh: "核对两期账目；若上期有误，请发布更正公开（corrects: {period}）",
      en: "compare the two periods; if the last one is wrong, publish a correction"
        + " (corrects: {period})"),
    explanation: Bilingual(
      zh: "一期账目的期初余额应当等于上一期的期末余额，否则居民无法把前后两期连起来看。\n请先核对凭证。",
      en: "The opening balance of a period is the closing balance of the one before."))

  static let note = DiagnosticKind(
    "NB0001", .warning, message: Bilingual(zh: "值“{value}”可疑", en: "suspicious value “{value}”"),
    hint: Bilingual(zh: "请核对", en: "check it"),
    explanation: Bilingual(zh: "说明。", en: "Because."))

  /// The whole printed text of one warning at the first occurrence of `needle` in `text`.
  static func printed(
    _ text: String, at needle: String, value: String = "x", language: Language = .en,
    path: String = "a.md", privacy: SourceFile.Privacy = .shown
  ) -> String {
    let bytes = Array(text.utf8)
    return printed(
      bytes, range(of: needle, in: bytes), value: value, language: language, path: path,
      privacy: privacy)
  }

  static func printed(
    _ bytes: [UInt8], _ range: Range<Int>, value: String = "x", language: Language = .en,
    path: String = "a.md", privacy: SourceFile.Privacy = .shown
  ) -> String {
    let file = SourceFile(path: path, bytes: bytes, privacy: privacy)
    let diagnostic = Diagnostic(note, at: Place(file, range), ["value": .quoted(value)])
    return TextPrinter(language: language, isColored: false).text(of: Report([diagnostic]))
  }

  static func range(of needle: String, in bytes: [UInt8]) -> Range<Int> {
    let wanted = Array(needle.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) }
    guard let start else { return 0..<0 }
    return start..<(start + wanted.count)
  }

  /// The example of the design: an error with a related place, and a warning.
  static let accounts: [Diagnostic] = {
    let this = SourceFile(
      path: "content/finance/2026-q1.md",
      bytes: Array(
        """
        ---
        title: 第一季度财务公开
        item: finance-quarterly
        period: 2026-Q1
        date: 2026-04-10
        responsible: w-07
        opening_balance: 31200.00
        ---

        """.utf8))
    let last = SourceFile(
      path: "content/finance/2025-q4.md",
      bytes: Array("---\n\n\n\n\n\n\nclosing_balance: 30120.00\n".utf8))
    return [
      Diagnostic(
        note, at: Place(this, range(of: "第一季度", in: this.bytes)), ["value": .quoted("第一季度")]),
      Diagnostic(
        wrongSum, at: Place(this, range(of: "31200.00", in: this.bytes)),
        ["opening": .quoted("31,200.00"), "closing": .quoted("30,120.00"), "period": "2025-q4"],
        related: [
          Diagnostic.Related(
            Place(last, range(of: "30120.00", in: last.bytes)),
            Bilingual(zh: "上期期末余额", en: "last closing balance"))
        ]),
    ]
  }()
}
