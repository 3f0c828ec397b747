/// A part of an address: a number and what it numbers (`5号`, `2单元`, `501室`).
struct AddressPart {
  enum Kind {
    /// 弄, 巷: a lane of houses.
    case lane
    /// 号, 号楼, 幢, 栋, 座: a house.
    case house
    /// 单元, 门, 梯: a stairwell.
    case stair
    /// 层, 楼: not yet anybody's.
    case floor
    /// 室, 房.
    case room
    /// A number with a hyphen after it: `3-2-501`.
    case bare
  }

  let kind: Kind
  /// The number.
  let number: String
  /// Its unit in one spelling.
  let unit: String
  /// How many digits the number has.
  let digits: Int
  let end: Int

  var name: String { number + unit }
}

extension SearchedText {
  /// The part that begins with the number at a place; a letter may stand before or after the digits
  /// (`A501`, `12B`).
  func addressPart(at start: Int) -> AddressPart? {
    var at = start
    var number = ""
    var digits = 0
    while digits <= 6, at < end, at - start < 96 {
      let symbol = symbol(at: at)
      if symbol.kind == .digit {
        number += String(symbol.value)
        digits += 1
      } else if symbol.kind == .letter, number.last?.isLetter != true,
        let scalar = Unicode.Scalar(symbol.value)
      {
        number.unicodeScalars.append(scalar)
      } else if let ten = tens(symbol, number, at: at) {
        number = ten
        digits = max(digits, 1)
      } else if symbol.kind != .invisible || number.isEmpty {
        break
      }
      at += symbol.length
    }
    guard digits > 0, digits <= 5 else { return nil }
    let unit = addressUnit(at: skipBlank(at))
    return AddressPart(
      kind: unit?.kind ?? .bare, number: number, unit: unit?.name ?? "", digits: digits,
      end: unit?.end ?? at)
  }

  /// `十二` is 12, `二十` is 20, `二十三` is 23: what stands before and after is read with it.
  private func tens(_ symbol: Symbol, _ name: String, at: Int) -> String? {
    guard symbol.kind == .other, Hanzi.code(symbol.value) == Hanzi.ten, name.utf8.count <= 1 else {
      return nil
    }
    let isFollowed = self.symbol(at: skipInvisible(at + symbol.length)).kind == .digit
    return (name.isEmpty ? "1" : name) + (isFollowed ? "" : "0")
  }

  private func addressUnit(at: Int) -> (kind: AddressPart.Kind, name: String, end: Int)? {
    let first = symbol(at: at)
    // `8#302`, `8#楼302`
    if first.value == 0x23 {
      let end = at + first.length
      return (.house, "#", codePoint(at: end).scalar == 0x697C ? end + 3 : end)
    }
    guard first.kind == .other, Hanzi.code(first.value) == Hanzi.unit,
      let scalar = Unicode.Scalar(first.value)
    else { return nil }
    let end = at + first.length
    let next = skipInvisible(end)
    let second = codePoint(at: next)
    let longEnd = next + second.length
    switch (scalar, Unicode.Scalar(second.scalar)) {
    case ("号", "楼"): return (.house, "号楼", longEnd)
    case ("号", "院"): return (.lane, "号院", longEnd)
    case ("号", "房"), ("号", "室"): return (.room, "室", longEnd)
    case ("号", "门"): return (.stair, "单元", longEnd)
    case ("号", _): return (.house, "号", end)
    case ("幢", _), ("栋", _), ("座", _): return (.house, "号楼", end)
    case ("单", "元"): return (.stair, "单元", longEnd)
    case ("单", _): return nil
    case ("门", _), ("梯", _): return (.stair, "单元", end)
    case ("层", _), ("楼", _): return (.floor, "层", end)
    case ("室", _), ("房", _): return (.room, "室", end)
    default: return (.lane, String(Character(scalar)), end)
    }
  }

  /// `东户`, `西边户`: a flat named by the side of the stairs it is on; where it ends.
  func endOfSideFlat(at start: Int) -> Int? {
    guard Self.sides.contains(codePoint(at: start).scalar) else { return nil }
    var at = start + 3
    if Self.besides.contains(codePoint(at: at).scalar) { at += 3 }
    return codePoint(at: at).scalar == 0x6237 ? at + 3 : nil
  }

  private static let sides = Set("东西南北中左右".unicodeScalars.map(\.value))
  private static let besides = Set("边侧面首手".unicodeScalars.map(\.value))

  /// Past one blank or two, and something invisible.
  func skipBlank(_ start: Int) -> Int {
    var at = start
    var blanks = 0
    while at < end, at - start < 24 {
      let symbol = symbol(at: at)
      if symbol.kind == .blank { blanks += 1 }
      guard symbol.kind == .invisible || (symbol.kind == .blank && blanks <= 2) else { break }
      at += symbol.length
    }
    return at
  }

  private func skipInvisible(_ start: Int) -> Int {
    var at = start
    while at < end, at - start < 24, symbol(at: at).kind == .invisible {
      at += symbol(at: at).length
    }
    return at
  }

  /// Back over what is invisible.
  func skipInvisible(before start: Int) -> Int {
    var at = start
    while at > 0, start - at < 24, symbol(before: at).kind == .invisible {
      at -= symbol(before: at).length
    }
    return at
  }
}
