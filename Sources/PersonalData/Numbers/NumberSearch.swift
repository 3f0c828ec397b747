/// Finds ID numbers, bank cards and mobile numbers in a run of digits.
struct NumberSearch {
  let text: SearchedText
  let run: DigitRun

  /// A number that stands in the run, and how it beats others that begin at the same place.
  struct Match {
    let kind: PersonalDataKind
    /// Which digits of the run.
    let range: Range<Int>
    fileprivate let rank: Int
  }

  /// In order, not overlapping; nothing that begins before a place in the text.
  func matches(from floor: Int, columns: inout Columns) -> [Match] {
    var found: [Match] = []
    guard run.digits.count >= 11 else { return found }
    var start = 0
    while run.digits.count - start >= 11 {
      if mayBegin(start), run.digits[start].start >= floor,
        let match = best(from: start, after: found.last, columns: &columns)
      {
        found.append(match)
        start = match.range.upperBound
      } else {
        start += 1
      }
    }
    return found
  }

  /// At the beginning of a group, or after the first of its Chinese numerals: 三 may end a name.
  private func mayBegin(_ index: Int) -> Bool {
    let digits = run.digits
    if index == 0 || digits[index].gap != .none { return true }
    return digits[index].isChinese && (index == 1 || digits[index - 1].gap != .none)
  }

  private func best(from start: Int, after last: Match?, columns: inout Columns) -> Match? {
    var best: Match?
    var reader = GroupingReader(run, from: start)
    var place = NumberPlace(text, run, start, last?.range.upperBound)
    while let grouping = reader.grow(), grouping.range.count <= 19 {
      guard grouping.range.count >= 11, grouping.lines <= 3 || grouping.isSpelledOut else {
        continue
      }
      for match in candidates(grouping, &place, &columns) where match.rank > best?.rank ?? 0 {
        best = match
      }
    }
    return best
  }

  /// At most one for each kind, not judged by how likely they are but for what cannot be.
  private func candidates(
    _ grouping: Grouping, _ place: inout NumberPlace, _ columns: inout Columns
  ) -> [Match] {
    let digits = run.digits[grouping.range]
    var found: [Match] = []
    func add(_ kind: PersonalDataKind, _ range: Range<Int>, _ rank: Int) {
      found.append(Match(kind: kind, range: range, rank: rank))
    }
    switch digits.count {
    case 18 where IDNumber.isValid(digits):
      if place.allowsID(grouping, &columns) { add(.idNumber, grouping.range, 100) }
    case 15 where grouping.lines <= 1 && IDNumber.isValidOld(digits):
      if place.allowsOldID(grouping, &columns) { add(.idNumber, grouping.range, 10) }
    default: break
    }
    if grouping.lines <= 1, BankCard.isValid(digits), place.allowsCard(grouping, &columns) {
      add(.bankCard, grouping.range, 40 + digits.count)
    }
    if let prefix = MobileNumber.prefixLength(digits),
      MobileNumber.isValid(digits.dropFirst(prefix)),
      place.allowsMobile(grouping, prefix: prefix, &columns)
    {
      add(.mobile, (grouping.range.lowerBound + prefix)..<grouping.range.upperBound, 20)
    }
    return found
  }
}
