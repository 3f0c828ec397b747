/// Index of a node in its schema's table.
typealias NodeID = Int

/// A schema object after compilation: what it asks, by the type of value it asks it of. Nodes refer
/// to each other by index, so that schemas may be cyclic and values stay values.
struct Node: Sendable {
  /// Absolute URI and JSON Pointer.
  let location: String
  /// Which resource it belongs to, for `$dynamicRef`.
  let resource: Int
  let notes: Notes
  /// `true` or `false` in place of an object.
  var verdict: Bool?
  var types: TypeSet?
  var permitted: PermittedValues?
  var constant: PermittedValues?
  var number: NumberRule?
  var text: TextRule?
  var list: ListRule?
  var map: MapRule?
  var inPlace: [Applicator] = []
  var unevaluatedItems: NodeID?
  var unevaluatedProperties: NodeID?

  /// Whether what its subschemas looked at must be remembered.
  var needsMarks: Bool { unevaluatedItems != nil || unevaluatedProperties != nil }
}

/// Annotations that help to say what is wrong.
struct Notes: Sendable {
  var title: String?
  var description: String?
  var chineseName: String?
  var patternHint: Hint?

  struct Hint: Sendable {
    let zh: String
    let en: String
  }
}

/// A keyword that applies schemas to the value itself rather than to a part of it.
enum Applicator: Sendable {
  case reference(NodeID)
  case dynamicReference(NodeID, anchor: String)
  case all([NodeID])
  case any([NodeID])
  case one([NodeID])
  case not(NodeID)
  case condition(NodeID, then: NodeID?, otherwise: NodeID?)
  /// `dependentSchemas`: for maps that have the key.
  case ifPresent(key: String, NodeID)
}

/// `enum`, or `const` as an `enum` of one.
final class PermittedValues: Sendable {
  let strings: Set<ExactString>
  let others: [CanonicalValue]
  /// As people read them, in the order of the schema.
  let shown: [String]

  init(_ values: [CanonicalValue], shown: [String]) {
    strings = Set(values.compactMap { if case .text(let text) = $0 { text } else { nil } })
    others = values.filter { if case .text = $0 { false } else { true } }
    self.shown = shown
  }
}

final class NumberRule: Sendable {
  let minimum: Decimal?
  let maximum: Decimal?
  let exclusiveMinimum: Decimal?
  let exclusiveMaximum: Decimal?
  let multipleOf: Decimal?
  /// The bounds as the schema writes them, by keyword.
  let written: [String: String]

  init(_ bounds: [String: Decimal], written: [String: String]) {
    minimum = bounds["minimum"]
    maximum = bounds["maximum"]
    exclusiveMinimum = bounds["exclusiveMinimum"]
    exclusiveMaximum = bounds["exclusiveMaximum"]
    multipleOf = bounds["multipleOf"]
    self.written = written
  }
}

final class TextRule: Sendable {
  let minLength: Int
  let maxLength: Int
  let pattern: Pattern?
  let format: Format?

  init(minLength: Int, maxLength: Int, pattern: Pattern?, format: Format?) {
    self.minLength = minLength
    self.maxLength = maxLength
    self.pattern = pattern
    self.format = format
  }
}

final class ListRule: Sendable {
  let minItems: Int
  let maxItems: Int
  let isUnique: Bool
  let prefix: [NodeID]
  let items: NodeID?
  let contains: NodeID?
  let minContains: Int
  let maxContains: Int

  init(
    count: (minimum: Int, maximum: Int), isUnique: Bool, prefix: [NodeID], items: NodeID?,
    contains: NodeID?,
    containsCount: (minimum: Int, maximum: Int)
  ) {
    minItems = count.minimum
    maxItems = count.maximum
    self.isUnique = isUnique
    self.prefix = prefix
    self.items = items
    self.contains = contains
    minContains = containsCount.minimum
    maxContains = containsCount.maximum
  }
}

final class MapRule: Sendable {
  /// What is said of a key by name: its schema, and its place in `required`.
  let keys: [ExactString: KeyRule]
  let required: [String]
  let patterns: [(pattern: Pattern, node: NodeID)]
  let additional: NodeID?
  let names: NodeID?
  let minProperties: Int
  let maxProperties: Int
  let dependencies: [(key: String, needs: [String])]

  struct KeyRule: Sendable {
    var node: NodeID?
    var isRequired = false
  }

  init(
    keys: [ExactString: KeyRule], required: [String], patterns: [(pattern: Pattern, node: NodeID)],
    additional: NodeID?, names: NodeID?, minProperties: Int, maxProperties: Int,
    dependencies: [(key: String, needs: [String])]
  ) {
    self.keys = keys
    self.required = required
    self.patterns = patterns
    self.additional = additional
    self.names = names
    self.minProperties = minProperties
    self.maxProperties = maxProperties
    self.dependencies = dependencies
  }
}
