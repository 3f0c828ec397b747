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
  /// The number and its unit in one spelling.
  let name: String
  /// How many digits the number has.
  let digits: Int
  let end: Int
  /// Where the number ends.
  let numberEnd: Int
}

extension SearchedText {
  /// The part that begins with the number at a place; a letter may stand before or after the digits
  /// (`A501`, `12B`).
  func addressPart(at start: Int) -> AddressPart? {
    var at = start
    var name = ""
    var digits = 0
    while digits <= 6, at < end {
      let symbol = symbol(at: at)
      if symbol.kind == .digit {
        name += String(symbol.value)
        digits += 1
      } else if symbol.kind == .letter, name.last?.isLetter != true,
        let scalar = Unicode.Scalar(symbol.value)
      {
        name.unicodeScalars.append(scalar)
      } else if let ten = tens(symbol, name, at: at) {
        name = ten
        digits = max(digits, 1)
      } else if symbol.kind != .invisible || name.isEmpty {
        break
      }
      at += symbol.length
    }
    guard digits > 0, digits <= 5 else { return nil }
    let unit = skipBlank(at)
    for (word, kind, canonical) in Self.units where has(word, at: unit) {
      return AddressPart(
        kind: kind, name: name + canonical, digits: digits, end: unit + word.count, numberEnd: at)
    }
    return AddressPart(kind: .bare, name: name, digits: digits, end: at, numberEnd: at)
  }

  /// `十二` is 12, `二十` is 20, `二十三` is 23: what stands before and after is read with it.
  private func tens(_ symbol: Symbol, _ name: String, at: Int) -> String? {
    guard symbol.kind == .other, Hanzi.code(symbol.value) == Hanzi.ten, name.utf8.count <= 1 else {
      return nil
    }
    let isFollowed = self.symbol(at: at + symbol.length).kind == .digit
    return (name.isEmpty ? "1" : name) + (isFollowed ? "" : "0")
  }

  /// Past one blank or something invisible.
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

  /// The longest first.
  private static let units: [(word: [UInt8], kind: AddressPart.Kind, canonical: String)] = [
    ("号楼", .house, "号楼"), ("号院", .lane, "号院"), ("号房", .room, "室"), ("号室", .room, "室"),
    ("号门", .stair, "单元"), ("单元", .stair, "单元"), ("弄", .lane, "弄"), ("巷", .lane, "巷"),
    ("号", .house, "号"), ("幢", .house, "号楼"), ("栋", .house, "号楼"), ("座", .house, "号楼"),
    ("门", .stair, "单元"), ("梯", .stair, "单元"), ("层", .floor, "层"), ("楼", .floor, "层"),
    ("室", .room, "室"), ("房", .room, "室"),
  ].map { (Array($0.utf8), $1, $2) }
}
