/// A report for a person at a terminal:
/// ```
/// content/finance/2026-q1.md:7:18: error NB2103: 期初余额 31,200.00 与上期期末余额 30,120.00 不符
///    7 | opening_balance: 31200.00
///      |                  ^^^^^^^^
///   see content/finance/2025-q4.md:8:18 (上期期末余额)
///   hint: 核对两期账目
/// ```
/// with an empty line between two, and a line of numbers at the end. The words `error`, `warning`,
/// `note`, `see` and `hint` are the same in both languages, for editors and scripts look for them.
/// Whatever comes from a file is escaped.
package struct TextPrinter: Sendable {
  package let language: Language
  package let isColored: Bool

  package init(language: Language, isColored: Bool) {
    self.language = language
    self.isColored = isColored
  }

  /// Empty when there is nothing to tell; otherwise ends with a line end.
  package func text(of report: Report) -> String {
    var index = PlaceIndex()
    let blocks = report.diagnostics.map { block($0, &index) }
    guard !blocks.isEmpty else { return "" }
    return (blocks + [summary(of: report)]).map { $0 + "\n" }.joined(separator: "\n")
  }

  /// `2 个错误，1 个警告`; `2 errors, 1 warning`. Only what there is; empty when there is nothing.
  package func summary(of report: Report) -> String {
    let words: [(Severity, zh: String, en: String)] = [
      (.error, "个错误", "error"), (.warning, "个警告", "warning"), (.note, "个提示", "note"),
    ]
    return words.compactMap { severity, zh, en in
      let count = report.count(of: severity)
      if count == 0 { return nil }
      return language == .zh ? "\(count) \(zh)" : "\(count) \(en)\(count == 1 ? "" : "s")"
    }.joined(separator: language == .zh ? "，" : ", ")
  }

  private func block(_ diagnostic: Diagnostic, _ index: inout PlaceIndex) -> String {
    let style = Style(diagnostic.severity)
    let message = diagnostic.message(in: language).safeForTerminal
    let label = paint("\(diagnostic.severity.rawValue) \(diagnostic.kind.code):", style)
    var lines = ["\(label) \(message)"]
    if let place = diagnostic.place {
      lines[0] = paint("\(spot(place, &index)):", .bold) + " " + lines[0]
      lines += index.excerpt(of: place).map { excerpt($0, style) } ?? []
    }
    lines += diagnostic.related.map { related in
      "  see \(spot(related.place, &index)) (\(related.note.text(in: language).safeForTerminal))"
    }
    lines.append("  \(paint("hint:", .bold)) \(diagnostic.hint(in: language).safeForTerminal)")
    return lines.joined(separator: "\n")
  }

  private func spot(_ place: Place, _ index: inout PlaceIndex) -> String {
    let path = place.file.path.safeForTerminal
    guard let start = index.span(of: place)?.start else { return path }
    return "\(path):\(start.line):\(start.column)"
  }

  private func excerpt(_ excerpt: Excerpt, _ style: Style) -> [String] {
    let number = String(excerpt.line)
    let gutter = String(repeating: " ", count: max(4, number.count))
    let carets = String(repeating: "^", count: excerpt.length)
    return [
      paint("\(gutter.dropFirst(number.count))\(number) |", .dim)
        + (excerpt.text.isEmpty ? "" : " \(excerpt.text)"),
      paint("\(gutter) |", .dim) + String(repeating: " ", count: excerpt.indent + 1)
        + paint(carets, style),
    ]
  }

  /// Select Graphic Rendition parameters.
  private enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"

    init(_ severity: Severity) {
      switch severity {
      case .error: self = .red
      case .warning: self = .yellow
      case .note: self = .cyan
      }
    }
  }

  private func paint(_ text: String, _ style: Style) -> String {
    isColored ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
