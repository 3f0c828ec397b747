/// A set of signs that is asked about every sign of a text: the common ones are bits of a table.
struct SignSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << 10)
  private var others: Set<UInt32> = []

  init(_ signs: some Sequence<UInt32>) {
    for sign in signs {
      if sign < 1 << 16 {
        bits[Int(sign >> 6)] |= 1 << UInt64(sign & 63)
      } else {
        others.insert(sign)
      }
    }
  }

  func contains(_ sign: UInt32) -> Bool {
    guard sign < 1 << 16 else { return others.contains(sign) }
    return bits[Int(sign >> 6)] & 1 << UInt64(sign & 63) != 0
  }
}
