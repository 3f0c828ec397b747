/// What stands directly beside the digits of a number.
extension NumberPlace {
  /// No further columns of figures beside the groups.
  func isAlone(_ grouping: Grouping) -> Bool {
    if grouping.isOneGroup { return true }
    return isFree(before: grouping.range.lowerBound, grouping.gaps)
      && isFree(after: grouping.range.upperBound, grouping.gaps)
  }

  func isFree(before index: Int, _ gaps: Grouping.Set) -> Bool {
    let digits = run.digits
    guard index > 0, index != lastEnd, !isOtherLine(digits[index], gaps) else { return true }
    var first = index - 1
    while first > 0, digits[first].gap == .none { first -= 1 }
    // 86 or 0086, the country code; the end of a name like 张三; the number of an item.
    let isCountryCode = index - first <= 4 && IDNumber.number(digits[first..<index]) == 86
    return index - first >= 7 || isCountryCode || digits[first].isChinese
      || isItemNumber(first..<index)
  }

  private func isFree(after index: Int, _ gaps: Grouping.Set) -> Bool {
    let digits = run.digits
    guard index < digits.count, !isOtherLine(digits[index], gaps) else { return true }
    var end = index + 1
    while end < digits.count, digits[end].gap == .none { end += 1 }
    if end - index >= 7 || digits[index].isChinese { return true }
    return end - index == 3 && digits[index].value == 1 && digits.count - index >= 11
  }

  /// Figures in rows below each other are a table; hyphens are not used in one.
  private func isOtherLine(_ digit: RunDigit, _ gaps: Grouping.Set) -> Bool {
    digit.gap == .listed || digit.gap == .item || (digit.gap == .line && !gaps.contains(.blanks))
  }

  /// Digits after a dot after digits are decimals, unless a number in a list stands before the dot.
  func isDecimal(_ grouping: Grouping) -> Bool {
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

  /// `1. ` at the beginning of a line.
  private func isItemNumber(_ range: Range<Int>) -> Bool {
    let end = run.digits[range.upperBound - 1].end
    return range.count <= 2 && text[end] == UInt8(ascii: ".") && text[end + 1] == 0x20
      && isLineStart(run.digits[range.lowerBound].start)
  }

  private func isLineStart(_ at: Int) -> Bool {
    var at = at
    while text[at - 1] == 0x20 { at -= 1 }
    return at == 0 || text[at - 1] == 0x0A
  }

  /// `¥13800138000`, `13800138000元`.
  func isAmount(_ grouping: Grouping) -> Bool {
    let before = text.symbol(before: run.digits[grouping.range.lowerBound].start)
    if before.kind == .other, "¥￥$".unicodeScalars.contains(where: { $0.value == before.value }) {
      return true
    }
    // A unit follows the last of the figures that stand together.
    var last = grouping.range.upperBound
    while last < run.digits.count, run.digits[last].gap.rawValue <= Gap.wide.rawValue { last += 1 }
    var at = run.digits[last - 1].end
    if text.symbol(at: at).kind == .blank { at += text.symbol(at: at).length }
    let after = text.symbol(at: at).value
    return "元万亿%％㎡户".unicodeScalars.contains { $0.value == after }
  }

  /// A letter beside the digits makes them part of a name of a thing or of a hash.
  func touchesLetters(_ grouping: Grouping) -> Bool {
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
  var followsLetters: Bool {
    var first = start
    while first > max(0, start - Self.reach), first != lastEnd,
      run.digits[first].gap.rawValue <= Gap.mark.rawValue
    {
      first -= 1
    }
    if first == lastEnd { return false }
    var at = run.digits[first].start
    if text[at - 1] == UInt8(ascii: "/"), isInAddress(at) { return false }
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

  /// `https://…/13800138000`: a part of an address of the web, not of the name of a thing.
  private func isInAddress(_ place: Int) -> Bool {
    var at = place
    while place - at < 200, (0x21...0x7E).contains(text[at - 1]) {
      at -= 1
      if text.has(Self.scheme, at: at) { return true }
    }
    return false
  }

  private static let scheme = Array("://".utf8)

  /// `186、1204、1100户`: figures of what is counted.
  func isCounted(_ grouping: Grouping) -> Bool {
    let end = run.digits[grouping.range.upperBound - 1].end
    let next = text.symbol(at: text.skipBlank(end)).value
    return "年月日号元万亿个户人名岁平米㎡%％次件条台辆份张多余间家套项页".unicodeScalars.contains { $0.value == next }
  }
}
