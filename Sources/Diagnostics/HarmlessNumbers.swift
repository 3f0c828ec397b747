/// The dates and amounts that `PersonalLook` leaves uncovered.
enum HarmlessNumbers {
  /// In order, not overlapping.
  static func ranges(in shape: TextShape) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = 0
    while at < shape.count {
      let isJoined = isNumberSign(shape, at - 1) && shape.isDigit(at - 2)
      let isChained = isJoined && found.last?.upperBound == at - 1
      if shape.isDigit(at), !shape.isDigit(at - 1), !shape.isInvisible(at - 1),
        !isJoined || isChained,
        let end = endOfDate(shape, at) ?? endOfAmount(shape, at)
      {
        found.append(at..<end)
        at = end
      } else {
        at += 1
      }
    }
    return found
  }

  /// `2026-03-01`, `2026.3.1`, `2026-03`, `2025-2026`; not where more digits are joined on, unless
  /// they are a date again (`2026-01-01—2026-03-31`).
  private static func endOfDate(_ shape: TextShape, _ start: Int) -> Int? {
    guard let year = digits(shape, start, 4...4), isYear(shape, start..<year),
      isNumberSign(shape, year)
    else { return nil }
    if let second = digits(shape, year + 1, 4...4), isYear(shape, (year + 1)..<second) {
      return isFree(shape, second) ? second : nil
    }
    guard let month = digits(shape, year + 1, 1...2) else { return nil }
    var end = month
    if shape[month] == shape[year], let day = digits(shape, month + 1, 1...2) { end = day }
    if isFree(shape, end) { return end }
    let isChain = shape[end] == UInt8(ascii: "-") && endOfDate(shape, end + 1) != nil
    return isChain ? end : nil
  }

  /// `31200.00`, `31,200.0`; without commas at most ten digits, which is one less than a mobile has.
  private static func endOfAmount(_ shape: TextShape, _ start: Int) -> Int? {
    guard var end = digits(shape, start, 1...8) else { return nil }
    if end - start <= 3 {
      for _ in 0..<2 {
        guard shape[end] == UInt8(ascii: ","), let group = digits(shape, end + 1, 3...3)
        else { break }
        end = group
      }
    }
    guard shape[end] == UInt8(ascii: "."), let decimals = digits(shape, end + 1, 1...2),
      isFree(shape, decimals)
    else { return nil }
    return decimals
  }

  /// Where the digits end that stand here, when there are as many as wanted.
  private static func digits(
    _ shape: TextShape, _ start: Int, _ wanted: ClosedRange<Int>
  ) -> Int? {
    var end = start
    while end - start <= wanted.upperBound, shape.isDigit(end) { end += 1 }
    return wanted.contains(end - start) ? end : nil
  }

  private static func isYear(_ shape: TextShape, _ range: Range<Int>) -> Bool {
    (1900...2099).contains(shape.number(range))
  }

  private static func isNumberSign(_ shape: TextShape, _ at: Int) -> Bool {
    shape[at] == UInt8(ascii: "-") || shape[at] == UInt8(ascii: ".")
  }

  /// No digit is joined on at once.
  private static func isFree(_ shape: TextShape, _ at: Int) -> Bool {
    !shape.isInvisible(at) && !(isNumberSign(shape, at) && shape.isDigit(at + 1))
  }
}
