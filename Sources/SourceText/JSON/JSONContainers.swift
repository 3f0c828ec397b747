import Diagnostics

extension JSONReader {
  mutating func list(depth: Int) throws(Broken) -> LocatedValue {
    let start = position
    try enter(depth: depth)
    var items: [LocatedValue] = []
    skipSpace()
    if take("]") { return LocatedValue(.list(items), at: start..<position) }
    while true {
      items.append(try value(depth: depth + 1))
      skipSpace()
      if take("]") { return LocatedValue(.list(items), at: start..<position) }
      guard take(",") else { throw expected("“,”或“]”", "“,” or “]”") }
    }
  }

  mutating func map(depth: Int) throws(Broken) -> LocatedValue {
    let start = position
    try enter(depth: depth)
    var entries: [LocatedValue.Entry] = []
    var seen: Set<[UInt8]> = []
    skipSpace()
    if take("}") { return LocatedValue(.map(entries), at: start..<position) }
    while true {
      let entry = try entry(depth: depth)
      if seen.insert(Array(entry.key.utf8)).inserted {
        entries.append(entry)
      } else {
        report(.jsonDuplicateKey, entry.keyRange, ["key": .quoted(entry.key)])
      }
      skipSpace()
      if take("}") { return LocatedValue(.map(entries), at: start..<position) }
      guard take(",") else { throw expected("“,”或“}”", "“,” or “}”") }
    }
  }

  private mutating func entry(depth: Int) throws(Broken) -> LocatedValue.Entry {
    skipSpace()
    let start = position
    guard peek == UInt8(ascii: "\"") else { throw expected("带双引号的键", "a key in double quotes") }
    let key = try string()
    let keyRange = start..<position
    skipSpace()
    guard take(":") else { throw expected("“:”", "“:”") }
    return .init(key: key, keyRange: keyRange, value: try value(depth: depth + 1))
  }

  /// Steps over the opening bracket.
  private mutating func enter(depth: Int) throws(Broken) {
    guard depth < maximumDepth else {
      report(.jsonTooDeep, position..<position + 1, ["limit": .number(maximumDepth)])
      throw Broken()
    }
    position += 1
  }
}
