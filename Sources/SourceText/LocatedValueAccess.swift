/// What readers of a value ask of it. Each answers nil where the value is of another shape: saying
/// so to the author is the schema's work.
extension LocatedValue {
  /// The value under a key of a map, nil where there is none.
  package subscript(key: String) -> LocatedValue? { entry(key)?.value }

  /// The key with its value, where the place of the key is needed too.
  package func entry(_ key: String) -> Entry? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key == key }
  }

  /// A scalar's text (YAML, CSV, JSON string); JSON numbers and booleans are none.
  package var text: String? {
    guard case .text(let scalar) = content else { return nil }
    return scalar.text
  }

  package var list: [LocatedValue]? {
    guard case .list(let items) = content else { return nil }
    return items
  }

  package var entries: [Entry]? {
    guard case .map(let entries) = content else { return nil }
    return entries
  }

  package var isNull: Bool {
    guard case .null = content else { return false }
    return true
  }
}
