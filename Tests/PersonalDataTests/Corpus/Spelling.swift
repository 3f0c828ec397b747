/// How a value is written, or where it stands when it is written plainly.
enum Spelling: String, CaseIterable {
  // How.
  case plain
  case fullWidth = "full-width"
  case spaces, hyphens
  case lineBreak = "line break"
  case chineseNumerals = "chinese numerals"
  case mixedWidth = "mixed width"
  case zeroWidth = "zero width"
  case noBreakSpace = "no-break space"
  case boldInside = "bold inside"
  // Where.
  case boldAround = "bold around"
  case parentheses
  case betweenHan = "between han"
  case tableCell = "table cell"
  case csvLine = "csv line"
  case altText = "alt text"
  case linkTarget = "link target"
  case frontMatter = "front matter"
  case pageStart = "page start"
  case pageEnd = "page end"

  /// What people do every day; the others happen.
  static let ordinary: Set<Spelling> = [.plain, .fullWidth, .spaces, .hyphens]

  /// Nobody writes the digits of an e-mail address in Chinese.
  func suits(_ series: Series) -> Bool { self != .chineseNumerals || series != .email }
}

/// An invented value in the groups in which people read it out.
struct Invented {
  var series: Series
  var groups: [String]

  /// As it stands in the text. Where a value stands changes nothing about how it is written.
  func spelled(_ spelling: Spelling, _ random: inout SeededRandom) -> String {
    switch spelling {
    case .fullWidth: return groups.joined().map(widened).joined()
    case .mixedWidth:
      return groups.joined().map { random.oneIn(2) ? widened($0) : String($0) }.joined()
    case .spaces: return groups.joined(separator: " ")
    case .hyphens: return hyphened(&random)
    case .noBreakSpace:
      return groups.joined(separator: random.pick(["\u{A0}", "\u{202F}", "\u{3000}"]))
    case .zeroWidth:
      let blank = random.pick(["\u{200B}", "\u{200C}", "\u{2060}", "\u{FEFF}"])
      let parts = random.oneIn(3) ? groups.joined().map(String.init) : groups
      return parts.joined(separator: blank)
    case .lineBreak:
      let line = random.number(1...(groups.count - 1))
      return groups[..<line].joined() + "\n" + groups[line...].joined()
    case .boldInside:
      let bold = random.below(groups.count)
      return groups.enumerated().map { $0 == bold ? "**\($1)**" : $1 }.joined()
    case .chineseNumerals: return chinese(&random)
    default:
      return series == .plate && random.oneIn(2) ? groups.joined(separator: "·") : groups.joined()
    }
  }

  /// An e-mail address keeps its own hyphen; an address in an estate may shrink to 3-2-501.
  private func hyphened(_ random: inout SeededRandom) -> String {
    let hyphen = random.pick(["-", "-", "-", "－", "–"])
    switch series {
    case .email: return groups[0].prefix(2) + "-" + groups[0].dropFirst(2) + groups[1] + groups[2]
    case .address where !groups[0].hasRoadName && random.oneIn(2):
      let numbers = groups.dropFirst().map { $0.filter(\.isASCII) }
      return groups[0] + numbers.joined(separator: "-")
    default: return groups.joined(separator: hyphen)
    }
  }

  /// Digit by digit; the numbers of houses up to 99 as they are said.
  private func chinese(_ random: inout SeededRandom) -> String {
    let zero = random.pick(["〇", "零"])
    guard series == .address else { return inChinese(groups.joined(), zero: zero) }
    return groups.dropLast().map(spokenNumber).joined()
      + inChinese(groups[groups.count - 1], zero: zero)
  }
}

/// The full-width form of a printable ASCII character, others as they are.
private func widened(_ character: Character) -> String {
  guard let ascii = character.asciiValue, (0x21...0x7E).contains(ascii),
    let wide = UnicodeScalar(UInt32(ascii) + 0xFEE0)
  else { return String(character) }
  return String(wide)
}

private let numerals = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

private func inChinese(_ text: String, zero: String) -> String {
  text.map { character in
    guard let digit = character.wholeNumberValue, character.isASCII else {
      return String(character)
    }
    return digit == 0 ? zero : numerals[digit]
  }.joined()
}

/// `12号楼` becomes `十二号楼`; a larger number is read digit by digit.
private func spokenNumber(_ group: String) -> String {
  let digits = group.prefix { $0.isASCII && $0.isNumber }
  guard let number = Int(digits), (1...99).contains(number) else {
    return inChinese(group, zero: "〇")
  }
  let tens = number >= 20 ? numerals[number / 10] + "十" : number >= 10 ? "十" : ""
  return tens + (number % 10 == 0 ? "" : numerals[number % 10]) + group.dropFirst(digits.count)
}
