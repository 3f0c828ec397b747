/// A number whose parts stand in cells beside each other of one row, each of them nothing but digits.
/// Asked only at a part of six digits or more, which each such number has.
struct SplitCells {
  let text: SearchedText

  /// The number that the cell of this run is a part of.
  func match(_ run: DigitRun, from floor: Int, columns: inout Columns) -> PersonalFinding? {
    let own = run.digits
    guard (6...17).contains(own.count), isStart(own[0].start), isEnd(own[own.count - 1].end),
      own.dropFirst().allSatisfy({ $0.gap == .none })
    else { return nil }
    let before = cell(before: own[0].start)
    let after = cell(after: own[own.count - 1].end)
    for cells in [(before ?? []) + own, own + (after ?? []), (before ?? []) + own + (after ?? [])]
    where cells.count > own.count && cells[0].start >= floor {
      if let kind = kind(of: cells[...], &columns) { return finding(kind, cells) }
    }
    return nil
  }

  private func kind(
    of digits: ArraySlice<RunDigit>, _ columns: inout Columns
  ) -> PersonalDataKind? {
    let isID = IDNumber.isValid(digits)
    guard isID || MobileNumber.isValid(digits) || BankCard.isValid(digits) else { return nil }
    let start = digits[digits.startIndex].start
    let words = Surroundings(text, before: start, column: columns.meaning(text, at: start))
    if isID {
      // A region's code beside a number that begins with a date.
      let isRecent = IDNumber.birthYear(digits) >= 2010
      return !isRecent || words.meanings.contains(.identity) ? .idNumber : nil
    }
    if words.isReference || words.isNumbering { return nil }
    if digits.count == 11 { return words.isPhone ? .mobile : nil }
    return words.meanings.contains(.card) ? .bankCard : nil
  }

  private func finding(_ kind: PersonalDataKind, _ digits: [RunDigit]) -> PersonalFinding {
    PersonalFinding(
      kind: kind, range: digits[0].start..<digits[digits.count - 1].end,
      normalized: digits.map { $0.value == 10 ? "X" : String($0.value) }.joined())
  }

  /// The digits of the cell before the one that begins here; nil where something else is in it.
  private func cell(before start: Int) -> [RunDigit]? {
    var at = pad(before: start)
    guard Self.isSeparator(text[at - 1]) else { return nil }
    at = pad(before: at - 1)
    let end = at
    while end - at < 17, (0x30...0x39).contains(text[at - 1]) { at -= 1 }
    return end > at && isStart(at) ? digits(at..<end) : nil
  }

  private func cell(after end: Int) -> [RunDigit]? {
    var at = pad(after: end)
    guard Self.isSeparator(text[at]) else { return nil }
    at = pad(after: at + 1)
    let start = at
    while at - start < 17, (0x30...0x39).contains(text[at]) { at += 1 }
    if at > start, folded(text[at]) == UInt8(ascii: "x") { at += 1 }
    return at > start && isEnd(at) ? digits(start..<at) : nil
  }

  private func digits(_ range: Range<Int>) -> [RunDigit] {
    range.map { at in
      let value = text[at] <= 0x39 ? text[at] - 0x30 : 10
      return RunDigit(value: value, gap: .wide, start: at, end: at + 1, isChinese: false)
    }
  }

  private func isStart(_ at: Int) -> Bool {
    let at = pad(before: at)
    return at == 0 || text[at - 1] == 0x0A || Self.isSeparator(text[at - 1])
  }

  private func isEnd(_ at: Int) -> Bool {
    let next = text[pad(after: at)]
    return next == 0 || next == 0x0A || next == 0x0D || Self.isSeparator(next)
  }

  /// Past blanks and quotation marks.
  private func pad(before start: Int) -> Int {
    var at = start
    while start - at < 24, text[at - 1] == 0x20 || text[at - 1] == UInt8(ascii: "\"") { at -= 1 }
    return at
  }

  private func pad(after start: Int) -> Int {
    var at = start
    while at - start < 24, text[at] == 0x20 || text[at] == UInt8(ascii: "\"") { at += 1 }
    return at
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "|") || byte == 0x09
  }
}
