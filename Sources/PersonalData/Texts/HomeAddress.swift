/// A home address down to the room: a house, lane or stairwell, or a housing estate by name, and then a
/// room. A house alone, a stairwell alone and a room on a floor of an office are none, nor is a room
/// that the words around it call an office or a place to meet.
struct HomeAddress {
  let text: SearchedText

  /// The address whose first number stands at a place; it begins with the name of the road or estate
  /// before that number, where there is one.
  func match(at start: Int, from floor: Int) -> PersonalFinding? {
    let building = PlaceName.letteredBuilding(text, before: start, from: floor)
    guard building != nil || mayBegin(start),
      let chain = chain(from: start, isInBuilding: building != nil)
    else { return nil }
    let name = PlaceName(text, before: building?.start ?? start, from: floor)
    // A building says so of any chain but a room alone, or a side of a floor.
    let isInHouse = building != nil && (chain.isHome || !chain.needsHome)
    let isHome = (chain.isHome && !chain.needsHome) || isInHouse || name.isEstate
    if chain.isShort, !name.isEstate || !isHomeByWords(name.start) { return nil }
    guard isHome || isHomeByWords(name.start),
      !isElsewhere(name.start, chain.end, isScene: name.text.isEmpty || chain.hasFloor)
    else { return nil }
    return PersonalFinding(
      kind: .address, range: name.start..<chain.end,
      normalized: name.text + (building?.name ?? "") + chain.name)
  }

  /// Parts that follow each other and end with a room.
  private struct Chain {
    var name = ""
    var end = 0
    /// More than a room, or a room on a floor.
    var isHome = false
    /// `3-2-501` without a word in it: only where words or an estate's name say so.
    var needsHome = false
    /// `2-501`: only where words and an estate's name say so.
    var isShort = false
    var hasFloor = false
    var hasLane = false
    /// Blanks stand between the parts.
    var isSpaced = false
  }

  private func chain(from start: Int, isInBuilding: Bool) -> Chain? {
    // `12月5号`
    if isMonth(text.codePoint(before: start).scalar) { return nil }
    var chain = Chain()
    var at = start
    var last: AddressPart?
    var bareBefore = 0
    for _ in 0..<7 {
      guard let part = text.addressPart(at: at) else {
        return sideFlat(chain, after: last, at: at)
      }
      let kind = isRoomByNumber(part, after: last) ? .room : part.kind
      chain.name += part.number
      chain.end = part.end
      switch kind {
      case .room:
        chain.isHome = chain.isHome || bareBefore > 0
        chain.name += "室"
        return isRoom(part, after: last, bareBefore) ? chain : nil
      case .bare:
        guard let next = afterHyphen(part.end) else {
          return last == nil
            ? lonelyRoom(chain, part, isInBuilding: isInBuilding)
            : bareRoom(chain, part, at: at, after: last, bareBefore)
        }
        bareBefore += 1
        chain.name += "-"
        at = next
      case .lane, .house, .stair, .floor:
        if kind == .floor { chain.hasFloor = true } else { chain.isHome = true }
        if kind == .lane { chain.hasLane = true }
        chain.name += part.unit == "#" ? "号楼" : part.unit
        at = afterPart(part)
        if let last, last.kind != .bare, text.symbol(at: last.end).kind == .blank {
          chain.isSpaced = true
        }
      }
      last = part
    }
    return nil
  }

  /// `A座1203`: a building without a number, and a room.
  private func lonelyRoom(_ chain: Chain, _ part: AddressPart, isInBuilding: Bool) -> Chain? {
    guard isInBuilding, isRoomNumber(part), endsNumber(part.end) else { return nil }
    var chain = chain
    chain.needsHome = true
    chain.name += "室"
    return chain
  }

  /// `3号楼2单元501`, `3-2-501`, `8#302`: a room without a word for it.
  private func bareRoom(
    _ chain: Chain, _ part: AddressPart, at start: Int, after last: AddressPart?, _ bareBefore: Int
  ) -> Chain? {
    let isJoined = isJoined(start, chain.isSpaced) || last?.unit == "#"
    guard isJoined, isBareRoom(part, after: last, bareBefore) else { return nil }
    var chain = chain
    let isCounted = last?.unit == "号" && !chain.hasLane
    let isHyphened = last?.kind == .bare && !chain.isHome
    chain.needsHome = isCounted || last?.unit == "#" || isHyphened && bareBefore == 2
    chain.isShort = isHyphened && bareBefore == 1
    chain.isHome = true
    chain.name += "室"
    return chain
  }

  /// `5号楼5楼东户`, `3单元西边户`: behind a floor or a stairwell, where words or an estate's name say
  /// that it is a home.
  private func sideFlat(_ chain: Chain, after last: AddressPart?, at start: Int) -> Chain? {
    guard let last, last.kind == .floor || last.kind == .stair || last.kind == .house,
      let end = text.endOfSideFlat(at: start)
    else { return nil }
    var chain = chain
    chain.needsHome = true
    chain.end = end
    chain.name += "室"
    return chain
  }

  /// `3门2204号`, `5号楼1203号`: the number of a flat where houses have been counted before.
  private func isRoomByNumber(_ part: AddressPart, after last: AddressPart?) -> Bool {
    guard let last, part.unit == "号", (3...4).contains(part.digits) else { return false }
    return last.kind == .stair || last.unit == "号楼"
  }

  /// 月 or 年.
  private func isMonth(_ scalar: UInt32) -> Bool { scalar == 0x6708 || scalar == 0x5E74 }

  /// A short number and then a unit, or a hyphen: most numbers are turned away here, cheaply.
  private func mayBegin(_ start: Int) -> Bool {
    var at = start
    var characters = 0
    var symbol = text.symbol(at: at)
    while characters <= 6 {
      let isTen = symbol.kind == .other && Hanzi.code(symbol.value) == Hanzi.ten
      let isHidden = symbol.kind == .invisible && at - start < 64
      guard symbol.kind == .digit || symbol.kind == .letter || isHidden || isTen else { break }
      if !isHidden { characters += 1 }
      at += symbol.length
      symbol = text.symbol(at: at)
    }
    if symbol.kind == .blank { symbol = text.symbol(at: text.skipBlank(at)) }
    if symbol.kind == .mark { return characters <= 3 }
    return symbol.kind == .other
      && (Hanzi.code(symbol.value) == Hanzi.unit || symbol.value == 0x23)
  }

  /// Three digits; fewer in old houses, but not the rooms of a flat (`2室1厅`).
  private func isRoom(_ part: AddressPart, after last: AddressPart?, _ bareBefore: Int) -> Bool {
    let next = text.symbol(at: part.end)
    if next.kind == .digit { return false }
    if part.digits >= 3 { return part.digits <= 4 }
    guard let last else { return false }
    return last.kind != .floor && !(last.kind == .bare && bareBefore > 0 && part.digits < 2)
  }

  /// A number without a word after it: three or four digits after a stairwell, a building or two
  /// hyphens, and nothing that makes it an amount or a year.
  private func isBareRoom(
    _ part: AddressPart, after last: AddressPart?, _ bareBefore: Int
  ) -> Bool {
    guard let last, isRoomNumber(part) else { return false }
    let isAfterHyphens = (1...2).contains(bareBefore) && last.kind == .bare
    let isAfterHouse = last.kind == .stair || last.kind == .house
    return (isAfterHyphens || isAfterHouse) && endsNumber(part.end)
  }

  /// Three or four digits: a floor and one of at most forty doors on it.
  private func isRoomNumber(_ part: AddressPart) -> Bool {
    guard (3...4).contains(part.digits), let number = Int(part.number) else { return false }
    return (1...40).contains(number % 100) && number / 100 >= 1
  }

  /// Nothing stands before the number but a hyphen or the word of the part before, or a blank where
  /// blanks stand between the other parts too.
  private func isJoined(_ start: Int, _ isSpaced: Bool) -> Bool {
    let before = text.symbol(before: text.skipInvisible(before: start))
    switch before.kind {
    case .mark: return true
    case .blank: return isSpaced
    default: return before.kind == .other && before.value > 0x3FFF && before.value < 0xA000
    }
  }

  /// Neither digits nor a unit of measure follow.
  private func endsNumber(_ end: Int) -> Bool {
    let next = text.symbol(at: text.skipBlank(end))
    switch next.kind {
    case .digit, .letter, .mark, .dot: return next.kind == .dot
    default:
      return !"年月日元万亿个户人名平米㎡%％次件条台辆份多余号间家套".unicodeScalars.contains { $0.value == next.value }
    }
  }

  private func afterHyphen(_ end: Int) -> Int? {
    let at = text.skipBlank(end)
    let mark = text.symbol(at: at)
    guard mark.kind == .mark, mark.value == 0x2D || mark.value == 0x2F || mark.value == 0xB7 else {
      return nil
    }
    return text.skipBlank(at + mark.length)
  }

  /// Past blanks, a hyphen, a line break, and the name of a building (`88号梧桐公寓1203室`).
  private func afterPart(_ part: AddressPart) -> Int {
    var at = text.skipBlank(part.end)
    let next = text.symbol(at: at)
    let isList = next.value == 0x2C || next.value == 0xFF0C
    if next.kind == .mark || (isList && part.kind != .house) || next.kind == .newline {
      at = text.skipBlank(at + next.length)
    }
    return PlaceName.endOfBuilding(text, from: at) ?? at
  }

  private func isHomeByWords(_ start: Int) -> Bool {
    Surroundings(text, before: start, column: []).lastPlace.contains(.home)
  }

  /// The words say that it is no home: the nearest that speak of a place, first those before. `地点`
  /// says so of a scene only: of a house without a name, or a room on a floor.
  private func isElsewhere(_ start: Int, _ end: Int, isScene: Bool) -> Bool {
    let before = Surroundings(text, before: start, column: []).lastPlace
    // `张三住溪桥花园5栋1201室`
    if before.contains(.home) || text.codePoint(before: start).scalar == 0x4F4F { return false }
    let after = Surroundings.words(text, after: end).first {
      !$0.isDisjoint(with: [.home, .office])
    }
    if let after { return !after.contains(.home) }
    return before.contains(.office) || (before.contains(.scene) && isScene)
  }
}
