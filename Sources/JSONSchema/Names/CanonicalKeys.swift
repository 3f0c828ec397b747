import SourceText

extension Schema {
  /// The same document with every Chinese key (`x-name`) replaced by the English one it stands for,
  /// along properties, items, references and alternatives. Ranges do not change, so that messages
  /// point at what the author wrote. To be done before `validate`.
  /// - Returns: the document, and a violation for each property that is written in both spellings;
  ///   of those the first is kept.
  package func canonicalKeys(_ value: LocatedValue) -> (LocatedValue, [Violation]) {
    if keyShapes.isEmpty || value.size(depth: Self.valueDepthLimit) == nil { return (value, []) }
    var renaming = KeyRenaming(shapes: keyShapes)
    let renamed = renaming.rename(value, 0)
    return (renamed, renaming.violations)
  }
}

private struct KeyRenaming {
  let shapes: [KeyShape]
  var violations: [Violation] = []
  private var path: [Violation.PathPart] = []

  init(shapes: [KeyShape]) { self.shapes = shapes }

  mutating func rename(_ value: LocatedValue, _ shape: Int?) -> LocatedValue {
    guard let shape else { return value }
    switch value.content {
    case .map(let entries):
      return LocatedValue(.map(rename(entries, shapes[shape])), at: value.range)
    case .list(let items):
      let renamed = items.enumerated().map { index, item in
        descend(.index(index), item, shapes[shape].child(index))
      }
      return LocatedValue(.list(renamed), at: value.range)
    default: return value
    }
  }

  private mutating func rename(
    _ entries: [LocatedValue.Entry], _ shape: KeyShape
  ) -> [LocatedValue.Entry] {
    var result: [LocatedValue.Entry] = []
    var spellings: [ExactString: String] = [:]
    result.reserveCapacity(entries.count)
    for entry in entries {
      let key = shape.aliases[ExactString(entry.key)] ?? entry.key
      if let other = spellings.updateValue(entry.key, forKey: ExactString(key)) {
        let chinese = other.isExactly(key) ? entry.key : other
        violations.append(writtenTwice(key, chinese, entry))
        continue
      }
      let value = descend(.key(key), entry.value, shape.child(key))
      result.append(.init(key: key, keyRange: entry.keyRange, value: value))
    }
    return result
  }

  private mutating func descend(
    _ part: Violation.PathPart, _ value: LocatedValue, _ shape: Int?
  ) -> LocatedValue {
    path.append(part)
    defer { path.removeLast() }
    return rename(value, shape)
  }

  private func writtenTwice(
    _ english: String, _ chinese: String, _ entry: LocatedValue.Entry
  ) -> Violation {
    Violation(
      keyword: "x-name", path: path, schemaPath: "", range: entry.keyRange,
      problem: .writtenTwice(english: english, chinese: chinese),
      name: .init(key: english, title: nil), hint: nil)
  }
}
