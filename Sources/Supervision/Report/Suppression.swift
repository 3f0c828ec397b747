/// A number that may be published, or one that is too small to be: behind it stand one or two
/// residents whom neighbours would know.
package enum Figure: Sendable, Hashable {
  case number(Int)
  case suppressed

  /// Nil where it is suppressed.
  package var value: Int? { if case .number(let number) = self { number } else { nil } }
}

/// Hides small numbers in a column, and as many more as it takes that nobody works them out, even
/// one who knows the total and this rule.
///
/// Where there is a one or a two, every one, two and three is hidden: which of them is which stays
/// open as long as they are two at least and not all ones. A single one takes the first larger
/// number with it, chosen by its place and not by its size, which would tell something. Where that
/// does not help, the whole column and its total are hidden.
///
/// - Returns: the figures in their order, and whether the total must be hidden as well.
package func suppressing(_ counts: [Int]) -> (figures: [Figure], isTotalHidden: Bool) {
  guard counts.contains(where: smallCounts.contains) else {
    return (counts.map { .number($0) }, false)
  }
  let most = smallCounts.upperBound + 1
  var hidden = Set(counts.indices.filter { (1...most).contains(counts[$0]) })
  let sum = hidden.reduce(0) { $0 + counts[$1] }
  if hidden.count > 1, sum == hidden.count { return (counts.map { _ in .suppressed }, true) }
  if hidden.count == 1 {
    let other = counts.indices.first { counts[$0] > most }
    // A one beside the least larger number could not be a two beside the next smaller.
    guard let other, !(sum == 1 && counts[other] == most + 1) else {
      return (counts.map { _ in .suppressed }, true)
    }
    hidden.insert(other)
  }
  return (
    counts.indices.map { hidden.contains($0) ? .suppressed : .number(counts[$0]) }, false
  )
}

let smallCounts = 1...2
