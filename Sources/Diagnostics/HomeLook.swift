/// Homes and number plates that `PersonalLook` covers besides numbers, as crudely: covered are
/// - two numbers or more that each number a part of a house (`12号3栋502室`, `3-2-501室`, `五号楼二单元`),
///   from the first digit to the last unit;
/// - a province's sign with a letter and five or six letters or digits (`沪A·12345`).
struct HomeLook {
  private let scalars: [Unicode.Scalar?]
  private let shape: TextShape

  init(_ elements: [ScalarOrByte], _ shape: TextShape) {
    self.shape = shape
    scalars = elements.map { if case .scalar(let scalar) = $0 { scalar } else { nil } }
  }

  /// In order, not overlapping.
  var ranges: [Range<Int>] {
    var found: [Range<Int>] = []
    var at = 0
    while at < scalars.count {
      if let end = endOfHome(at) ?? endOfPlate(at) {
        found.append(at..<end)
        at = end
      } else {
        // A number that began no home begins none at its second digit either.
        let isNumber = isDigit(at)
        at += 1
        while isNumber, isDigit(at) { at += 1 }
      }
    }
    return found
  }

  private func endOfHome(_ start: Int) -> Int? {
    var (at, end) = (start, start)
    var parts = 0
    var isHouse = false
    while let part = endOfPart(at) {
      parts += 1
      isHouse = isHouse || part.isHouse
      end = part.end
      at = skipBlank(end)
    }
    return parts >= 2 && isHouse ? end : nil
  }

  /// Behind a number and its unit or the hyphen after it.
  private func endOfPart(_ start: Int) -> (end: Int, isHouse: Bool)? {
    var at = start
    while isDigit(at) || shape.isInvisible(at) { at += 1 }
    guard at - start <= 8 else { return nil }
    // `A501`, `12B`, `B座`.
    if isLatin(at), !isLatin(at - 1), !isLatin(at + 1) {
      at += 1
      while at - start <= 8, isDigit(at) { at += 1 }
    }
    guard at > start, !shape.isInvisible(start) else { return nil }
    at = skipBlank(at)
    if shape[at] == UInt8(ascii: "-") { return (at + 1, false) }
    guard let unit = scalar(at), Self.units.contains(unit) else { return nil }
    let isPair = scalar(at + 1).map(Self.secondUnits.contains) ?? false
    return (at + (isPair ? 2 : 1), isPair || Self.houses.contains(unit))
  }

  private func endOfPlate(_ start: Int) -> Int? {
    guard let first = scalar(start), Self.provinces.contains(first) else { return nil }
    var at = skipJoiners(start + 1)
    guard isLatin(at) else { return nil }
    at = skipJoiners(at + 1)
    let signs = at
    var digits = 0
    while isLatin(at) || shape.isDigit(at) {
      if shape.isDigit(at) { digits += 1 }
      at += 1
    }
    return (5...6).contains(at - signs) && digits >= 2 ? at : nil
  }

  private func scalar(_ at: Int) -> Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  private func isDigit(_ at: Int) -> Bool {
    shape.isDigit(at) || scalar(at).map(Self.numerals.contains) ?? false
  }

  private func isLatin(_ at: Int) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(shape[at])
  }

  private func skipBlank(_ start: Int) -> Int {
    var at = start
    while at - start < 3, shape[at] == UInt8(ascii: " ") || shape.isInvisible(at) { at += 1 }
    return at
  }

  private func skipJoiners(_ start: Int) -> Int {
    var at = start
    while at - start < 3, shape.isJoiner(at) { at += 1 }
    return at
  }

  private static let numerals = Set("〇零一二三四五六七八九十百两".unicodeScalars)
  private static let units = Set("号弄巷幢栋座单门梯层楼室房户院".unicodeScalars)
  /// The second half of 号楼, 号院, 号房, 单元.
  private static let secondUnits = Set("楼院房室门元".unicodeScalars)
  private static let houses = Set("幢栋座室房户".unicodeScalars)
  private static let provinces = Set(
    "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使".unicodeScalars)
}
