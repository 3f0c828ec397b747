import Diagnostics
import SourceText

extension String {
  /// Several lines, each safe for a terminal, behind a margin.
  func safeLines(margin: String) -> String {
    replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map { (margin + String($0).safeForTerminal) + "\n" }.joined()
  }

  /// As much as fits into so many cells, `…` where some is left out.
  func fitting(cells: Int) -> String {
    guard DisplayWidth.cells(of: self) > cells else { return self }
    var text = ""
    var room = cells - 1
    for character in self {
      let width = DisplayWidth.cells(of: String(character))
      guard width <= room else { break }
      text.append(character)
      room -= width
    }
    return text + "…"
  }

  /// Filled up with blanks.
  func padded(cells: Int) -> String {
    self + String(repeating: " ", count: max(0, cells - DisplayWidth.cells(of: self)))
  }
}

extension JSONWriter {
  /// The text on a line of its own. What could command a terminal or hide in it is written as
  /// `\uXXXX`, which to a program is the same.
  var line: String {
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        for unit in String(Character(scalar)).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars
        }
      default: text.append(scalar)
      }
    }
    return String(text) + "\n"
  }

  mutating func entry(_ key: String, ifAny text: String?) {
    if let text { entry(key, text) }
  }

  mutating func entry(_ key: String, _ value: Bool) {
    self.key(key)
    boolean(value)
  }
}

/// Rows for Excel: a byte order mark, so that it reads UTF-8, its line ends, no cell that it would
/// take for a formula, and nothing hidden in one.
func csvText(_ rows: [[String]]) -> String {
  "\u{FEFF}"
    + rows.map { $0.map { csvCell($0.safeForTerminal) }.joined(separator: ",") + "\r\n" }.joined()
}
