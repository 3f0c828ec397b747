/// How a cell shows its number, as far as it changes what is read.
enum CellFormat: Hashable, Sendable {
  case general
  case date
  case time
  case dateTime
  /// At least this many digits, zeros in front (`0000`).
  case padded(Int)

  /// A format that Excel numbers and does not write out (ECMA-376 part 1, section 18.8.30; 27 to 36
  /// and 50 to 58 as a Chinese Excel has them).
  init(builtIn number: Int) {
    switch number {
    case 14...17, 27...31, 36, 50...54, 57, 58: self = .date
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    case 22: self = .dateTime
    default: self = .general
    }
  }

  /// A format written out: `yyyy"年"m"月"d"日"`, `[$-804]h:mm`, `#,##0.00`.
  init(code: String) {
    let letters = CellFormat.bareLetters(of: code)
    if letters.count > 1, letters.allSatisfy({ $0 == "0" }) {
      self = .padded(min(letters.count, 30))
      return
    }
    let hasTime = letters.contains { $0 == "h" || $0 == "s" }
    let hasDate =
      letters.contains { $0 == "y" || $0 == "d" } || (!hasTime && letters.contains("m"))
    switch (hasDate, hasTime) {
    case (true, true): self = .dateTime
    case (true, false): self = .date
    case (false, true): self = .time
    case (false, false): self = .general
    }
  }

  /// The first section in lower case, without what is only shown: quoted, escaped, in brackets.
  private static func bareLetters(of code: String) -> [Character] {
    var bare: [Character] = []
    var rest = code.lowercased().prefix(255)[...]
    while let next = rest.popFirst(), next != ";" {
      switch next {
      case "\"": skip("\"", &rest)
      case "[":
        // `[h]` counts hours; `[$-804]`, `[red]` and `[>100]` are none of ours.
        let inside = rest.prefix { $0 != "]" }
        skip("]", &rest)
        if let first = inside.first, inside.allSatisfy({ $0 == first }) { bare.append(first) }
      case "\\", "_", "*": _ = rest.popFirst()
      default:
        bare.append(next)
      }
    }
    let text = String(bare)
    // `general` holds none of the letters.
    return Array(text.replacing("am/pm", with: "").replacing("a/p", with: ""))
  }

  private static func skip(_ end: Character, _ rest: inout Substring) {
    while let next = rest.popFirst(), next != end {}
  }
}
