/// The known name that somebody who typed `name` most likely meant: about a third of its letters at most
/// apart. Of two equally near the first in order, so that the answer is always the same.
func nearest(to name: String, among known: some Sequence<String>) -> String? {
  let limit = max(1, (name.count + 1) / 3)
  var best: (name: String, distance: Int)?
  for candidate in known.sorted() {
    let distance = editDistance(Array(name), Array(candidate))
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

/// Letters to add, remove or change (Levenshtein).
private func editDistance(_ one: [Character], _ other: [Character]) -> Int {
  var row = Array(0...other.count)
  for (line, letter) in one.enumerated() {
    var diagonal = row[0]
    row[0] = line + 1
    for (column, otherLetter) in other.enumerated() {
      let change = diagonal + (letter == otherLetter ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(change, row[column + 1] + 1, row[column] + 1)
    }
  }
  return row[other.count]
}
