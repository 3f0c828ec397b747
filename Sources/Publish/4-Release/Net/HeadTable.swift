/// Values by how they begin, with a filter before the look-up: nearly every place of a page begins
/// none of them, and is passed in a few instructions.
struct HeadTable: Sendable {
  private var indices: [UInt64: [Int]] = [:]
  private var filter = [UInt64](repeating: 0, count: 64)

  mutating func add(_ head: UInt64, _ index: Int) {
    indices[head, default: []].append(index)
    let (word, bit) = Self.place(of: head)
    filter[word] |= bit
  }

  /// The values that begin like this.
  subscript(head: UInt64) -> [Int]? {
    let (word, bit) = Self.place(of: head)
    return filter[word] & bit == 0 ? nil : indices[head]
  }

  /// 4,096 bits, by multiplicative hashing (Knuth, TAOCP 3, 6.4).
  private static func place(of head: UInt64) -> (Int, UInt64) {
    let hash = (head &* 0x9E37_79B9_7F4A_7C15) >> 52
    return (Int(hash >> 6), 1 << (hash & 63))
  }
}
