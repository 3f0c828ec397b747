/// Judges by what stands around digits whether they are the number that they could be. What is dear
/// to find out is found out once, and only when it is asked for.
struct NumberPlace {
  let text: SearchedText
  let run: DigitRun
  let start: Int
  /// Where the number before ends, in digits of the run.
  let lastEnd: Int?
  private var known: Surroundings?
  /// How many digits before the number are looked at.
  static let reach = 40

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

  /// Without a check digit a word before or after must say what it is, or speak of a person.
  mutating func allowsOldID(_ grouping: Grouping, _ columns: inout Columns) -> Bool {
    guard !touchesLetters(grouping), !isDecimal(grouping), !isAmount(grouping) else {
      return false
    }
    let words = surroundings(&columns)
    if words.isReference { return false }
    let end = run.digits[grouping.range.upperBound - 1].end
    let isNamed =
      words.meanings.contains(.identity) || Surroundings.follows(.identity, text, after: end)
    if !isNamed {
      guard !words.isNumbering,
        words.meanings.contains(.person) || Surroundings.follows(.person, text, after: end)
      else { return false }
    }
    if grouping.isOneGroup { return true }
    let isUsual = IDNumber.oldShapes.contains(grouping.shape) && !grouping.gaps.contains(.wide)
    return isUsual || (isNamed && (grouping.isSpelledOut || grouping.gaps == .lines))
  }

  mutating func allowsCard(_ grouping: Grouping, _ columns: inout Columns) -> Bool {
    guard !touchesLetters(grouping), !isDecimal(grouping) else { return false }
    let words = surroundings(&columns)
    if words.isReference { return false }
    let isUsual =
      grouping.isOneGroup || grouping.isSpelledOut || BankCard.shapes.contains(grouping.shape)
    // The ends of two cards in a list, the rest of them masked, are no number.
    if !isUsual, !grouping.gaps.isDisjoint(with: [.listed, .items]) { return false }
    if words.meanings.contains(.card) { return true }
    if words.isNumbering { return false }
    let isChinese = BankCard.issuer(run.digits[grouping.range]) == .chinese
    if isChinese, grouping.gaps == .lines, isInSentence(grouping) { return isAlone(grouping) }
    guard isUsual, grouping.gaps.isDisjoint(with: [.lines, .wide, .listed, .items]) else {
      return false
    }
    if isChinese { return isAlone(grouping) }
    return grouping.shape == Grouping.shape(4, 4, 4, 4) && grouping.gaps == .marks
  }

  mutating func allowsMobile(
    _ grouping: Grouping, prefix: Int, _ columns: inout Columns
  ) -> Bool {
    if touchesLetters(grouping) { return false }
    // `86 138…` with a gap is found at its second group.
    if prefix > 0, run.digits[grouping.range.lowerBound + prefix].gap != .none { return false }
    let words = surroundings(&columns)
    if words.isReference || words.isNumbering { return false }
    // `400-139-4688` at the end of a line and a year in the next.
    if grouping.lines > 0, !isFree(before: grouping.range.lowerBound, grouping.gaps) {
      return false
    }
    if words.isPhone { return true }
    if grouping.lines > 1 { return false }
    if prefix > 0, !grouping.isOneGroup { return false }
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
    if grouping.gaps.contains(.listed) {
      // `152、1180、4410` may be three figures.
      guard grouping.gaps == .listed, grouping.shape == Grouping.shape(3, 4, 4),
        isFirstOfList(grouping), !isCounted(grouping)
      else { return false }
    }
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

  /// Broken over two lines of a text, once and anywhere, or as people group it.
  private func isWrapped(_ grouping: Grouping) -> Bool {
    let isTwo = grouping.gaps == .lines && grouping.shape >> 10 == 0 && !isCounted(grouping)
    return (isTwo || MobileNumber.usualShapes.contains(grouping.shape)) && isInSentence(grouping)
  }

  /// No further figures in the same list.
  private func isFirstOfList(_ grouping: Grouping) -> Bool {
    let (first, end) = (grouping.range.lowerBound, grouping.range.upperBound)
    return (first == 0 || run.digits[first].gap != .listed)
      && (end == run.digits.count || run.digits[end].gap != .listed)
  }

  /// Other words stand before it on its line: no row of a table, no item of a list.
  private func isInSentence(_ grouping: Grouping) -> Bool {
    var at = run.digits[grouping.range.lowerBound].start
    var before = text.symbol(before: at)
    if before.kind == .blank {
      at -= before.length
      before = text.symbol(before: at)
    }
    // The bytes, since a full-width comma is no separator.
    // The last numeral of a name like 张三 is a word too.
    return (before.kind == .other || before.isChinese)
      && ![0x2C, 0x7C, 0x09, 0x3E, 0].contains(text[at - 1])
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
