import Diagnostics

extension Evaluation {
  /// The known key that an unknown one was most likely meant to be, in any of its spellings.
  func nearestKey(to key: String) -> Violation.PropertyName? {
    guard key.unicodeScalars.count > 1 else { return nil }
    var spellings: [String: Violation.PropertyName] = [:]
    for (known, notes) in knownKeys() {
      let name = Violation.PropertyName(key: known, title: notes.title)
      for spelling in [known, notes.chineseName, notes.title].compactMap(\.self) {
        spellings[spelling] = spellings[spelling] ?? name
      }
    }
    let best = nearest(to: key, among: spellings.keys.sorted()).first
    return best.flatMap { spellings[$0] }
  }
}
