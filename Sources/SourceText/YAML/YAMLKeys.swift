/// The entries of a map being read, each key once.
struct YAMLKeys {
  private(set) var entries: [LocatedValue.Entry] = []
  /// Made when a map outgrows looking through it.
  private var index: [String: Int] = [:]
  private static let smallMap = 16

  /// Adds an entry; where the key is there already, keeps the first and returns its place.
  mutating func insert(
    _ key: String, _ keyRange: Range<Int>, _ value: LocatedValue
  ) -> Range<Int>? {
    if let first = position(of: key) { return entries[first].keyRange }
    entries.append(LocatedValue.Entry(key: key, keyRange: keyRange, value: value))
    if entries.count > Self.smallMap { index[key] = entries.count - 1 }
    return nil
  }

  private mutating func position(of key: String) -> Int? {
    if entries.count < Self.smallMap { return entries.firstIndex { $0.key == key } }
    if index.isEmpty {
      for (position, entry) in entries.enumerated() { index[entry.key] = position }
    }
    return index[key]
  }
}
