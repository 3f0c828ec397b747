/// The pairs of neighbouring characters of a text, each once, as numbers in order: what tells how
/// alike two texts are, whatever the order of their sentences. Marks, blanks and line ends count
/// for nothing.
struct Bigrams: Sendable, Hashable {
  /// Sorted.
  let values: [UInt32]
  /// A bit for each of 2,048 groups that a value falls into.
  private let groups: [UInt64]

  /// More characters add little to the comparison, and take memory.
  static let limit = 400

  init(_ text: ScreenText) { self.init(text.scalars[...]) }

  init(_ text: String) {
    self.init(text.unicodeScalars.map { ScreenText.plain($0.value) }[...])
  }

  private init(_ scalars: ArraySlice<UInt32>) {
    var values: [UInt32] = []
    var last: UInt32 = 0
    for scalar in scalars where Self.counts(scalar) {
      if last != 0 { values.append(Self.mixed(last, scalar)) }
      last = scalar
      if values.count == Self.limit { break }
    }
    values.sort()
    var unique: [UInt32] = []
    unique.reserveCapacity(values.count)
    for value in values where value != unique.last { unique.append(value) }
    self.values = unique
    groups = Self.groups(of: unique)
  }

  private static func groups(of values: [UInt32]) -> [UInt64] {
    var groups = [UInt64](repeating: 0, count: 32)
    for value in values { groups[Int(value & 31)] |= 1 << UInt64(value >> 5 & 63) }
    return groups
  }

  private static func counts(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x61...0x7A, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Spread over all 32 bits (the finisher of MurmurHash3), so that the smallest values of a text
  /// are a fair sample of it.
  private static func mixed(_ one: UInt32, _ other: UInt32) -> UInt32 {
    var value = one &* 0x9E37_79B1 &+ other
    value ^= value >> 16
    value = value &* 0x85EB_CA6B
    value ^= value >> 13
    value = value &* 0xC2B2_AE35
    return value ^ (value >> 16)
  }

  /// How alike, in thousandths (Dice's coefficient): twice the common pairs by all pairs of both. Nil
  /// where that is less than `least`, which is found out early.
  func likeness(to other: Bigrams, atLeast least: Int) -> Int? {
    let sum = values.count + other.values.count
    guard sum > 0, let common = common(with: other, atLeast: (least * sum + 1999) / 2000) else {
      return nil
    }
    return 2000 * common / sum
  }

  /// The share of its pairs that the other has as well, in thousandths; nil where that is less than
  /// `least`, which is found out early.
  func share(in other: Bigrams, atLeast least: Int) -> Int? {
    guard !values.isEmpty, 1000 * most(in: other) >= least * values.count else { return nil }
    var missing = 0
    for value in values where !other.contains(value) {
      missing += 1
      if 1000 * (values.count - missing) < least * values.count { return nil }
    }
    return 1000 * (values.count - missing) / values.count
  }

  private func contains(_ value: UInt32) -> Bool {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if values[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < values.count && values[low] == value
  }

  /// How many of its pairs the other has at most: one in a group that the other lacks is missing.
  /// Most texts that are compared are told apart by that, in a tenth of the time.
  private func most(in other: Bigrams) -> Int {
    groups.withUnsafeBufferPointer { ours in
      other.groups.withUnsafeBufferPointer { theirs in
        var missing = 0
        for at in 0..<min(ours.count, theirs.count) {
          missing += (ours[at] & ~theirs[at]).nonzeroBitCount
        }
        return values.count - missing
      }
    }
  }

  /// How many pairs both have; nil where they are fewer than `least`.
  private func common(with other: Bigrams, atLeast least: Int) -> Int? {
    guard most(in: other) >= least else { return nil }
    return values.withUnsafeBufferPointer { ours in
      other.values.withUnsafeBufferPointer { theirs in
        var (here, there, count) = (0, 0, 0)
        while true {
          let left = min(ours.count - here, theirs.count - there)
          if left == 0 { break }
          if count + left < least { return nil }
          // As many steps as surely stay within both.
          for _ in 0..<min(left, 16) {
            // Which of the two is smaller is chance, so this is faster without a branch.
            let (one, two) = (ours[here], theirs[there])
            here += one <= two ? 1 : 0
            there += two <= one ? 1 : 0
            count += one == two ? 1 : 0
          }
        }
        return count < least ? nil : count
      }
    }
  }
}
