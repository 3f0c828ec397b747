/// Numbers of passports and of passes for Hong Kong, Macau and Taiwan: one or two letters, then seven
/// or eight digits. So are those of many things: a word for them must stand before the number or
/// directly after it, or in the heading of the column.
struct PassportSearch {
  let text: SearchedText

  /// The number whose digits are the first groups of a run.
  func match(_ run: DigitRun, from floor: Int, columns: inout Columns) -> PersonalFinding? {
    guard run.digits.count >= 7, let letters = letters(before: run.digits[0].start) else {
      return nil
    }
    let wanted = letters.name.count == 1 ? 8 : 7
    var reader = GroupingReader(run, from: 0)
    while let grouping = reader.grow(), grouping.range.count <= 8 {
      guard grouping.range.count == wanted, grouping.lines <= 1,
        grouping.gaps.isSubset(of: [.blanks, .marks, .lines]), letters.start >= floor
      else { continue }
      let last = run.digits[grouping.range.upperBound - 1]
      guard text.symbol(at: last.end).kind != .letter, isNamed(letters.start, last.end, &columns)
      else { return nil }
      let digits = run.digits[grouping.range].map { String($0.value) }.joined()
      return PersonalFinding(
        kind: .passport, range: letters.start..<last.end, normalized: letters.name + digits)
    }
    return nil
  }

  /// `E`, `G`, `D`, `S`, `P`, `H`, `M`, `C` and so on, or `EA`; a blank may stand before the digits.
  private func letters(before digits: Int) -> (name: String, start: Int)? {
    var at = text.skipInvisible(before: digits)
    if text.symbol(before: at).kind == .blank { at -= text.symbol(before: at).length }
    var next = at
    var name = ""
    while name.utf8.count < 3 {
      let symbol = text.symbol(before: next)
      guard symbol.kind == .letter, let scalar = Unicode.Scalar(symbol.value) else { break }
      name = String(Character(scalar)) + name
      at = next - symbol.length
      next = text.skipInvisible(before: at)
    }
    let isKnown =
      name.count == 1
      ? "EGDSPHMCKT".contains(name) : name.count == 2 && "ECDSPK".contains(name.prefix(1))
    return isKnown ? (name, at) : nil
  }

  private func isNamed(_ start: Int, _ end: Int, _ columns: inout Columns) -> Bool {
    let column = columns.meaning(text, at: start)
    let words = Surroundings(text, before: start, column: column)
    if words.isReference { return false }
    return words.meanings.contains(.passport)
      || Surroundings.follows(.passport, text, after: end)
  }
}
