/// A number that may be published, or one that is too small to be: behind it stand one or two
/// residents whom neighbours would know.
package enum Figure: Sendable, Hashable {
  case number(Int)
  case suppressed

  /// Nil where it is suppressed.
  package var value: Int? { if case .number(let number) = self { number } else { nil } }
}

/// Hides small numbers in a column, and as many more as it takes that the total does not give them
/// away.
///
/// A count of one or two is hidden. Zeros are shown, so whoever knows the total also knows the sum
/// of the hidden ones, and that each is at least one: with a single one hidden, or with as many
/// hidden as their sum, that is to know them. Then the smallest shown number is hidden too, until
/// it is not so.
///
/// - Returns: the figures in their order, and whether the total must be hidden as well, because
///   nothing was left to hide.
package func suppressing(_ counts: [Int]) -> (figures: [Figure], isTotalHidden: Bool) {
  var hidden = Set(counts.indices.filter { smallCounts.contains(counts[$0]) })
  func isGivenAway() -> Bool {
    let sum = hidden.reduce(0) { $0 + counts[$1] }
    return !hidden.isEmpty && (hidden.count == 1 || sum == hidden.count)
  }
  var isTotalHidden = false
  while isGivenAway() {
    let shown = counts.indices.filter { !hidden.contains($0) && counts[$0] > 0 }
    guard let smallest = shown.min(by: { counts[$0] < counts[$1] }) else {
      isTotalHidden = true
      break
    }
    hidden.insert(smallest)
  }
  return (
    counts.indices.map { hidden.contains($0) ? .suppressed : .number(counts[$0]) }, isTotalHidden
  )
}

let smallCounts = 1...2
