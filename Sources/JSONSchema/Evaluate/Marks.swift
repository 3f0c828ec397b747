/// What of one list or map the schemas applied so far have evaluated; remembered only where an
/// `unevaluatedItems` or `unevaluatedProperties` will ask.
struct Marks {
  let isWanted: Bool
  private var places: [Bool] = []
  private var all = false

  init(wanted: Bool) { isWanted = wanted }

  mutating func insert(_ index: Int) {
    guard isWanted, !all else { return }
    while places.count <= index { places.append(false) }
    places[index] = true
  }

  mutating func insertAll() { all = true }

  func contains(_ index: Int) -> Bool { all || (index < places.count && places[index]) }

  mutating func formUnion(_ other: Marks) {
    guard isWanted else { return }
    all = all || other.all
    for (index, isMarked) in other.places.enumerated() where isMarked { insert(index) }
  }
}
