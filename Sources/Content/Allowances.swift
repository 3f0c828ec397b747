import SourceText

/// What the schemas say of the places of values: whether everybody may see them (`x-visibility`),
/// and which kinds of personal data may stand there all the same (`x-allows`).
package struct Allowances: Sendable {
  private let shapes: [ContentKind: SchemaShape]

  init(_ shapes: [ContentKind: SchemaShape]) { self.shapes = shapes }

  /// What holds at one place of a file.
  package struct Rule: Sendable {
    package var isPublic = true
    /// Raw values of the kinds of personal data.
    package var allowed: Set<String> = []
  }

  /// - Parameters:
  ///   - path: the keys that lead to a value, in the words of the schema; items of lists have none.
  ///   - kind: of the file.
  ///   - item: where `path` begins in an item of a list of the file, the key of that list.
  /// - Returns: what holds there; of a place that no schema knows, that it is public and allows
  ///   nothing.
  package func rule(at path: [String], in kind: ContentKind, item: String? = nil) -> Rule {
    var rule = Rule()
    guard var shape = shapes[kind] else { return rule }
    if let item {
      guard let items = shape.property(item)?.items else { return rule }
      shape = items
    }
    for key in path {
      guard let next = (shape.items ?? shape).property(key) ?? shape.property(key) else { break }
      shape = next
      if let visibility = shape.text("x-visibility"), visibility != "public" {
        rule.isPublic = false
      }
      rule.allowed.formUnion(shape.list("x-allows"))
    }
    return rule
  }
}
