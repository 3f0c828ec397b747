/// A home of the roster in the one spelling that the net compares: the last three signs of the road's
/// or the estate's name, then the digits of house, stairwell and room, whatever units stand between
/// them. `示例路12号3栋502室`, `示例路十二号3幢502` and `示例路12-3-502` are one home; the city, the
/// district and the street before the name are left out.
struct HomeSigns {
  static let headSigns = 3
  /// Fewer digits are no room: such an address is compared as it is written.
  private static let fewestDigits = 3

  /// Head and digits.
  private(set) var signs: [UInt32] = []

  /// Nil where no name is followed by the numbers of a home. `signs` are those of an address.
  init?(_ signs: [UInt32]) {
    var start = 0
    while start < signs.count {
      let digits = Self.digits(of: signs[start...])
      // A numeral within a name numbers nothing: 三元里, 十里堡.
      let isNumbered = SignKinds.isDigit(signs[start]) || digits.hasUnit
      guard start >= Self.headSigns, isNumbered, digits.values.count >= Self.fewestDigits else {
        start = max(start + 1, digits.end)
        continue
      }
      self.signs = signs[(start - Self.headSigns)..<start] + digits.values
      start = digits.end
    }
    if self.signs.isEmpty { return nil }
  }

  /// The digits from the start of some signs on, where their run of numbers and units ends, and
  /// whether there is a unit in it.
  private static func digits(
    of signs: ArraySlice<UInt32>
  ) -> (values: [UInt32], end: Int, hasUnit: Bool) {
    var reading = HomeDigits()
    var values: [UInt32] = []
    var at = signs.startIndex
    var hasUnit = false
    guard HomeDigits.isNumeral(signs[at]) else { return ([], at, false) }
    while at < signs.endIndex {
      let next = at + 1 < signs.endIndex ? signs[at + 1] : nil
      guard let read = reading.read(signs[at], next: next) else { break }
      values += read
      hasUnit = hasUnit || read.isEmpty && isUnit(signs[at])
      at += 1
    }
    return (values, at, hasUnit)
  }

  /// 号, 栋, 室 and the other signs between the numbers of an address.
  static func isUnit(_ sign: UInt32) -> Bool { units.contains(sign) }

  private static let units = Set("号弄巷幢栋座单元门梯层楼室房院户".unicodeScalars.map(\.value))
}

/// Reads the numbers of an address digit by digit, those in ideographs too.
struct HomeDigits {
  private var isAfterDigit = false

  static func isNumeral(_ sign: UInt32) -> Bool { sign == ten || value(of: sign) != nil }

  /// The digits that a sign stands for: none for a unit, one or two for a numeral (`十` is 10, 1 or
  /// 0 by what stands beside it); nil where the address ends.
  mutating func read(_ sign: UInt32, next: UInt32?) -> [UInt32]? {
    if let value = Self.value(of: sign) {
      isAfterDigit = true
      return [value]
    }
    if sign == Self.ten {
      let before: [UInt32] = isAfterDigit ? [] : [0x31]
      let isFollowed = next.flatMap(Self.value) != nil
      isAfterDigit = true
      return before + (isFollowed ? [] : [0x30])
    }
    isAfterDigit = false
    return HomeSigns.isUnit(sign) ? [] : nil
  }

  private static func value(of sign: UInt32) -> UInt32? {
    SignKinds.isDigit(sign) ? sign : numerals[sign]
  }

  private static let ten: UInt32 = 0x5341  // 十
  private static let numerals: [UInt32: UInt32] = Dictionary(
    zip("〇零一二三四五六七八九".unicodeScalars.map(\.value), [0x30, 0x30] + (0x31...0x39)),
    uniquingKeysWith: { first, _ in first })
}
