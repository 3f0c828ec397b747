/// Number plates (GA 36): province, letter, five characters; six for new-energy vehicles; four and
/// 警, 学, 挂, 港, 澳, 领, 试 or 超 for special ones.
struct LicencePlate {
  let text: SearchedText

  /// The plate that begins with the name of a province.
  func match(at start: Int) -> PersonalFinding? {
    let province = text.codePoint(at: start)
    guard let name = Unicode.Scalar(province.scalar), !isMachine(start) else { return nil }
    var at = skip(start + province.length)
    guard let office = letterOrDigit(at), office.value >= 0x41 else { return nil }
    let officeEnd = at + office.length
    at = skip(officeEnd, mayBreak: true)
    let isDotted = text.symbol(at: officeEnd).value == 0xB7
    let isChinese = text.symbol(at: at).isChinese || text.symbol(at: afterLetters(at)).isChinese
    var characters: [UInt8] = [UInt8(office.value)]
    var end = at
    while characters.count <= 7, let next = letterOrDigit(at, isChinese: isChinese) {
      characters.append(UInt8(next.value))
      end = at + next.length
      at = skip(end, onlyInvisible: true)
    }
    let rest = characters.dropFirst()
    var suffix = ""
    if rest.count == 4, let last = special(at: at) {
      suffix = String(Character(last.scalar))
      end = at + last.length
      if letterOrDigit(end) != nil { return nil }
    } else if !Self.isOrdinary(rest) && !Self.isNewEnergy(rest) {
      return nil
    }
    guard rest.filter({ $0 < 0x3A }).count >= 2,
      !continues(end, isSure: isDotted || isNamed(start))
    else { return nil }
    return PersonalFinding(
      kind: .plate, range: start..<end,
      normalized: String(Character(name)) + String(decoding: characters, as: UTF8.self) + suffix)
  }

  private static func isOrdinary(_ rest: ArraySlice<UInt8>) -> Bool { rest.count == 5 }

  /// Small vehicles: a letter first, then a letter or digit and four digits; large ones: five digits
  /// and a letter.
  private static func isNewEnergy(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.count == 6, let first = rest.first, let last = rest.last else { return false }
    let isSmall = first >= 0x41 && rest.dropFirst(2).allSatisfy { $0 < 0x3A }
    let isLarge = last >= 0x41 && rest.dropLast().allSatisfy { $0 < 0x3A }
    return isSmall || isLarge
  }

  /// Past up to two letters.
  private func afterLetters(_ start: Int) -> Int {
    var at = start
    for _ in 0..<2 where text.symbol(at: at).kind == .letter {
      at = skip(at + text.symbol(at: at).length, onlyInvisible: true)
    }
    return at
  }

  /// The registration of a machine (TSG 08): `梯11沪A00123(19)` is a lift, as boilers, vessels, cranes
  /// and cableways have theirs, with two digits for its class.
  private func isMachine(_ start: Int) -> Bool {
    guard (0x30...0x39).contains(text[start - 1]), (0x30...0x39).contains(text[start - 2]),
      let kind = Unicode.Scalar(text.codePoint(before: start - 2).scalar)
    else { return false }
    return "梯锅容起索游管".unicodeScalars.contains(kind)
  }

  /// The words before it speak of cars.
  private func isNamed(_ start: Int) -> Bool {
    Surroundings(text, before: start, column: []).meanings.contains(.vehicle)
  }

  /// A letter other than I and O, which plates do not use, or a digit: a Chinese numeral where the
  /// others are.
  private func letterOrDigit(
    _ at: Int, isChinese: Bool = false
  ) -> (value: UInt32, length: Int)? {
    guard at < text.end else { return nil }
    let symbol = text.symbol(at: at)
    switch symbol.kind {
    case .letter where symbol.value != 0x49 && symbol.value != 0x4F:
      return (symbol.value, symbol.length)
    case .digit where symbol.isChinese == isChinese: return (symbol.value + 0x30, symbol.length)
    default: return nil
    }
  }

  private func special(at: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    let found = text.codePoint(at: at)
    guard let scalar = Unicode.Scalar(found.scalar), "警学挂港澳领试超".unicodeScalars.contains(scalar)
    else { return nil }
    return (scalar, found.length)
  }

  /// Past what may stand between two characters: something invisible, and one dot, hyphen or blank, or
  /// where the line may break a line break.
  private func skip(_ start: Int, onlyInvisible: Bool = false, mayBreak: Bool = false) -> Int {
    var at = start
    var visible = 0
    while at < text.end, at - start < 24 {
      let symbol = text.symbol(at: at)
      switch symbol.kind {
      case .invisible: break
      case .newline where !mayBreak: return at
      case .blank, .mark, .dot, .newline:
        visible += 1
        if onlyInvisible || visible > 1 { return at }
      default: return at
      }
      at += symbol.length
    }
    return at
  }

  /// Another letter or digit follows, or a hyphen and more of them: the number of a thing
  /// (`沪A12345-678`), unless it is surely a plate's.
  private func continues(_ end: Int, isSure: Bool) -> Bool {
    let next = text.symbol(at: end)
    if next.kind == .letter { return true }
    if next.kind == .digit { return !next.isChinese }
    return !isSure && next.kind == .mark && letterOrDigit(end + next.length) != nil
  }
}
