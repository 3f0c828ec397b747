/// The words that may have been meant by one that is not known: at most three, the nearest first,
/// none further away than a third of the word (two changes for a code, one for a short key), small
/// and capital letters being the same.
package func nearest(to word: String, among known: [String]) -> [String] {
  let wanted = Array(word.lowercased().unicodeScalars.prefix(65))
  guard (1...64).contains(wanted.count) else { return [] }
  let limit = max(1, wanted.count / 3)
  let found = known.compactMap { candidate -> (distance: Int, word: String)? in
    let scalars = Array(candidate.lowercased().unicodeScalars)
    guard abs(scalars.count - wanted.count) <= limit else { return nil }
    let distance = editDistance(wanted, scalars)
    return distance <= limit ? (distance, candidate) : nil
  }
  return found.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }.prefix(3).map(\.word)
}

/// Characters to put in, take out, change, or swap with a neighbour (optimal string alignment).
private func editDistance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...other.count)
  for (row, scalar) in one.enumerated() {
    var current = [row + 1]
    for (column, candidate) in other.enumerated() {
      var cost = last[column] + (scalar == candidate ? 0 : 1)
      cost = min(cost, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, scalar == other[column - 1], one[row - 1] == candidate {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    (beforeLast, last) = (last, current)
  }
  return last[other.count]
}
