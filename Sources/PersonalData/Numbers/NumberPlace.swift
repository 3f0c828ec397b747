/// Judges by what stands around digits whether they are the number that they could be. What is dear
/// to find out is found out once, and only when it is asked for.
struct NumberPlace {
  let text: SearchedText
  let run: DigitRun
  private let start: Int
  /// Where the number before ends, in digits of the run.
  private let lastEnd: Int?
  private var known: Surroundings?
  /// How many digits before the number are looked at.
  private static let reach = 40

  init(_ text: SearchedText, _ run: DigitRun, _ start: Int, _ lastEnd: Int?) {
    self.text = text
    self.run = run
    self.start = start
    self.lastEnd = lastEnd
  }

  /// Region, date and check digit together mislead about once in seventy thousand numbers. Numbers of
  /// things that are made of a region, a recent date and a serial number do so once in eleven: they
  /// need to be called what they are, or to begin with letters (`HT310115…`).
  mutating func allowsID(_ grouping: Grouping, _ columns: inout Columns) -> Bool {
    let digits = run.digits[grouping.range]
    let isRecent = IDNumber.birthYear(digits) >= 2010
    guard isRecent || CreditCode.isValid(digits) else { return true }
    let words = surroundings(&columns)
    if words.meanings.contains(.identity) { return true }
    if CreditCode.isValid(digits), words.meanings.contains(.creditCode) { return false }
    return !isRecent || !(words.isReference || followsLetters)
  }

  /// Without a check digit a word must say what it is.
  mutating func allowsOldID(_ grouping: Grouping, _ columns: inout Columns) -> Bool {
    guard grouping.isOneGroup || [Grouping.shape(6, 6, 3)].contains(grouping.shape) else {
      return false
    }
    let words = surroundings(&columns)
    return words.meanings.contains(.identity) && !words.isReference && !touchesLetters(grouping)
  }

  mutating func allowsCard(_ grouping: Grouping, _ columns: inout Columns) -> Bool {
    guard !touchesLetters(grouping), !isDecimal(grouping) else { return false }
    let words = surroundings(&columns)
    if words.isReference { return false }
    if words.meanings.contains(.card) { return true }
    let isUsual = grouping.isOneGroup || BankCard.shapes.contains(grouping.shape)
    guard isUsual, grouping.gaps.isDisjoint(with: [.lines, .wide]) else { return false }
    if BankCard.issuer(run.digits[grouping.range]) == .chinese {
      return isAlone(grouping)
    }
    return grouping.shape == Grouping.shape(4, 4, 4, 4) && grouping.gaps == .marks
  }

  mutating func allowsMobile(
    _ grouping: Grouping, prefix: Int, _ columns: inout Columns
  ) -> Bool {
    if touchesLetters(grouping) { return false }
    // `86 138…` with a gap is found at its second group.
    if prefix > 0, !grouping.isOneGroup { return false }
    let words = surroundings(&columns)
    if words.isReference { return false }
    if words.meanings.contains(.phone) { return true }
    if prefix == 1 || isDecimal(grouping) || isAmount(grouping) { return false }
    if grouping.isOneGroup { return true }
    guard !words.meanings.contains(.figures) else { return false }
    return isUsual(grouping) && isAlone(grouping)
  }

  /// Grouped as people group a mobile number, and not what only looks like it.
  private func isUsual(_ grouping: Grouping) -> Bool {
    if grouping.gaps.contains(.lines) { return isWrapped(grouping) }
    if grouping.gaps.contains(.wide) { return false }
    if grouping.isSpelledOut { return true }
    guard MobileNumber.usualShapes.contains(grouping.shape) else { return false }
    let digits = run.digits[grouping.range]
    switch grouping.shape {
    case Grouping.shape(3, 4, 4):
      // `152-2026-0012` is the number of a thing.
      return grouping.gaps == .blanks
        || !(2010...2039).contains(IDNumber.number(digits.dropFirst(3).prefix(4)))
    case Grouping.shape(3, 8):
      // `152 20260301` is a figure and a date.
      return !(19_000_000...20_991_231).contains(IDNumber.number(digits.dropFirst(3)))
    default: return true
    }
  }

  /// Broken over two lines of a text, not two rows of a table: other words stand before it.
  private func isWrapped(_ grouping: Grouping) -> Bool {
    guard MobileNumber.usualShapes.contains(grouping.shape) else { return false }
    let before = text.symbol(before: run.digits[grouping.range.lowerBound].start)
    return before.kind == .other && ![0x2C, 0x7C, 0x09, 0].contains(before.value)
  }

  /// No further columns of figures beside the groups.
  private func isAlone(_ grouping: Grouping) -> Bool {
    if grouping.isOneGroup { return true }
    return isFree(before: grouping.range.lowerBound) && isFree(after: grouping.range.upperBound)
  }

  private func isFree(before index: Int) -> Bool {
    guard index > 0, index != lastEnd, run.digits[index].gap != .line else { return true }
    var first = index - 1
    while first > 0, run.digits[first].gap == .none { first -= 1 }
    // 86 or 0086, the country code.
    let isCountryCode = index - first <= 4 && IDNumber.number(run.digits[first..<index]) == 86
    return index - first >= 7 || isCountryCode
  }

  private func isFree(after index: Int) -> Bool {
    let digits = run.digits
    guard index < digits.count, digits[index].gap != .line else { return true }
    var end = index + 1
    while end < digits.count, digits[end].gap == .none { end += 1 }
    if end - index >= 7 { return true }
    return end - index == 3 && digits[index].value == 1 && digits.count - index >= 11
  }

  /// Digits after a dot after digits are decimals, unless a number in a list stands before the dot.
  private func isDecimal(_ grouping: Grouping) -> Bool {
    let digits = run.digits
    let first = grouping.range.lowerBound
    if first > 0, digits[first].gap == .dot, first != lastEnd {
      let isListNumber = first <= 2 && digits[0].value > 0 && isLineStart(digits[0].start)
      if !isListNumber { return true }
    }
    let end = grouping.range.upperBound
    guard end < digits.count, digits[end].gap == .dot else { return false }
    var last = end + 1
    while last < digits.count, digits[last].gap == .none { last += 1 }
    // A spreadsheet writes a number as `13800138000.0`.
    let isWhole = last - end <= 2 && digits[end..<last].allSatisfy { $0.value == 0 }
    return !isWhole && last - end < 7
  }

  private func isLineStart(_ at: Int) -> Bool {
    var at = at
    while text[at - 1] == 0x20 { at -= 1 }
    return at == 0 || text[at - 1] == 0x0A
  }

  /// `¥13800138000`, `13800138000元`.
  private func isAmount(_ grouping: Grouping) -> Bool {
    let before = text.symbol(before: run.digits[grouping.range.lowerBound].start)
    if before.kind == .other, "¥￥$".unicodeScalars.contains(where: { $0.value == before.value }) {
      return true
    }
    var at = run.digits[grouping.range.upperBound - 1].end
    if grouping.range.upperBound < run.digits.count { at = run.end }
    if text.symbol(at: at).kind == .blank { at += text.symbol(at: at).length }
    let after = text.symbol(at: at).value
    return "元万亿%％㎡户".unicodeScalars.contains { $0.value == after }
  }

  /// A letter beside the digits makes them part of a name of a thing or of a hash.
  private func touchesLetters(_ grouping: Grouping) -> Bool {
    if grouping.range.lowerBound > 0, grouping.range.lowerBound != lastEnd,
      run.digits[grouping.range.lowerBound - 1].value == 10,
      run.digits[grouping.range.lowerBound].gap.rawValue <= Gap.soft.rawValue
    {
      return true
    }
    let after = text.symbol(at: run.digits[grouping.range.upperBound - 1].end)
    return followsLetters || (after.kind == .letter && after.value < 0x80)
  }

  /// Letters that are no word for a number stand before the token that the digits belong to.
  private var followsLetters: Bool {
    var first = start
    while first > max(0, start - Self.reach), first != lastEnd,
      run.digits[first].gap.rawValue <= Gap.mark.rawValue
    {
      first -= 1
    }
    if first == lastEnd { return false }
    var at = run.digits[first].start
    if text.symbol(before: at).kind == .mark { at -= text.symbol(before: at).length }
    let end = at
    while end - at < 40 {
      let symbol = text.symbol(before: at)
      guard symbol.kind == .letter, symbol.length < 3 || text[at - 3] == 0xEF else { break }
      at -= symbol.length
    }
    if at == end { return false }
    // The letter of `\n` in a JSON string.
    if end - at == 1, text[at - 1] == UInt8(ascii: "\\") { return false }
    guard let label = Label.label(in: text, at: at), at + label.word.count == end else {
      return true
    }
    return label.meaning == .reference
  }

  private mutating func surroundings(_ columns: inout Columns) -> Surroundings {
    if let known { return known }
    var first = start
    while first > max(0, start - Self.reach), first != lastEnd, run.digits[first].gap == .mark {
      first = groupStart(first)
    }
    let place = run.digits[start].start
    let column = columns.meaning(text, at: place)
    let found = Surroundings(text, before: run.digits[first].start, column: column)
    known = found
    return found
  }

  /// The first digit of the group before.
  private func groupStart(_ index: Int) -> Int {
    var first = index - 1
    while first > 0, run.digits[first].gap == .none { first -= 1 }
    return first
  }
}
