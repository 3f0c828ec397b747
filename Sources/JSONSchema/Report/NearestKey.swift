extension Evaluation {
  /// The known key that an unknown one was most likely meant to be, in either spelling.
  func nearestKey(to key: String) -> Violation.PropertyName? {
    let allowed = max(1, key.unicodeScalars.count / 3)
    var best: (distance: Int, name: Violation.PropertyName)?
    for known in knownKeys() {
      let spellings = [known.key, known.notes.chineseName, known.notes.title].compactMap(\.self)
      for spelling in spellings {
        let distance = editDistance(key, spelling, limit: allowed)
        guard distance <= allowed, distance < spelling.unicodeScalars.count else { continue }
        if distance < best?.distance ?? .max {
          best = (distance, .init(key: known.key, title: known.notes.title))
        }
      }
    }
    return best?.name
  }
}

/// Insertions, deletions, replacements and swaps of neighbours that lead from one text to the
/// other (optimal string alignment), case apart; anything beyond `limit` is `limit + 1`.
func editDistance(_ one: String, _ other: String, limit: Int) -> Int {
  let (a, b) = (Array(one.lowercased().unicodeScalars), Array(other.lowercased().unicodeScalars))
  if abs(a.count - b.count) > limit { return limit + 1 }
  var older: [Int] = []
  var previous = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, older[j - 1] + 1) }
      row.append(cost)
    }
    (older, previous) = (previous, row)
  }
  return min(previous[b.count], limit + 1)
}
