/// Ids for the headings of one page, readable, stable and unique: `## 电话` is `#电话`.
///
/// The rule: letters, combining marks and digits of every script stay, ASCII letters in lower
/// case; `-` and `_` stay; each run of blanks is one `-`; everything else goes, variation
/// selectors too; `-` at either end
/// goes; 64 characters at most. Nothing left: `section`. The second of a name gets `-2`, the
/// third `-3`, past names that are taken. No id has an ASCII capital, so a template whose own
/// ids have one never collides with a heading.
struct HeadingIDs {
  private var taken: Set<String> = []
  private var lastNumber: [String: Int] = [:]

  func contains(_ id: String) -> Bool { taken.contains(id) }

  /// The id for the next heading of the page.
  mutating func id(for heading: String) -> String {
    let name = Self.name(for: heading)
    if taken.insert(name).inserted { return name }
    var number = lastNumber[name] ?? 1
    var numbered: String
    repeat {
      number += 1
      numbered = "\(name)-\(number)"
    } while !taken.insert(numbered).inserted
    lastNumber[name] = number
    return numbered
  }

  static func name(for heading: String) -> String {
    var name = String.UnicodeScalarView()
    var count = 0
    var blankPending = false
    for scalar in heading.unicodeScalars {
      if CJKCharacter.isBlank(scalar) {
        blankPending = count > 0
        continue
      }
      guard let kept = kept(scalar) else { continue }
      if kept == "-", count == 0 { continue }
      if blankPending {
        name.append("-")
        count += 1
        blankPending = false
      }
      if count >= 64 { break }
      name.append(kept)
      count += 1
    }
    while name.last == "-" { name.removeLast() }
    return name.isEmpty ? "section" : String(name)
  }

  private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x61...0x7A, 0x30...0x39, 0x2D, 0x5F: return scalar
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 0x20)
    case 0...0x7F, 0xE000...0xF8FF: return nil
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: return nil
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return scalar
    default: return nil
    }
  }
}
