import SourceText

// Keywords that judge lists and maps, and those that apply other schemas to the same value.
extension SchemaCompiler {
  mutating func listRule(
    _ location: SchemaLocation, _ dialect: Dialect
  ) throws(SchemaError.Problem) -> ListRule? {
    var counts = (items: (minimum: 0, maximum: Int.max), contains: (minimum: 1, maximum: Int.max))
    var isUnique = false
    if dialect.hasValidation {
      counts.items.minimum = try count("minItems", location, otherwise: 0)
      counts.items.maximum = try count("maxItems", location, otherwise: .max)
      counts.contains.minimum = try count("minContains", location, otherwise: 1)
      counts.contains.maximum = try count("maxContains", location, otherwise: .max)
      isUnique = try flag("uniqueItems", location)
    }
    var prefix: [NodeID] = []
    var items: NodeID?
    var contains: NodeID?
    if dialect.hasApplicators {
      prefix = try schemaList("prefixItems", location) ?? []
      items = try schema("items", location)
      contains = try schema("contains", location)
    }
    let bounds = counts.items
    if bounds.minimum == 0, bounds.maximum == .max, !isUnique, prefix.isEmpty, items == nil,
      contains == nil
    {
      return nil
    }
    return ListRule(
      count: bounds, isUnique: isUnique, prefix: prefix, items: items, contains: contains,
      containsCount: counts.contains)
  }

  mutating func mapRule(
    _ location: SchemaLocation, _ dialect: Dialect
  ) throws(SchemaError.Problem) -> MapRule? {
    var draft = MapRuleDraft()
    if dialect.hasValidation { try bounds(of: location, &draft) }
    if dialect.hasApplicators {
      for (key, node) in try schemaMap("properties", location) {
        draft.keys[ExactString(key), default: .init()].node = node
      }
      for (source, node) in try schemaMap("patternProperties", location) {
        draft.patterns.append((try pattern(source), node))
      }
      draft.additional = try schema("additionalProperties", location)
      draft.names = try schema("propertyNames", location)
    }
    return draft.rule
  }

  private func bounds(
    of location: SchemaLocation, _ draft: inout MapRuleDraft
  ) throws(SchemaError.Problem) {
    draft.minProperties = try count("minProperties", location, otherwise: 0)
    draft.maxProperties = try count("maxProperties", location, otherwise: .max)
    if let value = location.value.entry("required")?.value {
      draft.required = try texts(value, "required")
      for key in draft.required { draft.keys[ExactString(key), default: .init()].isRequired = true }
    }
    guard let value = location.value.entry("dependentRequired")?.value else { return }
    guard case .map(let entries) = value.content else {
      throw .malformed(keyword: "dependentRequired")
    }
    for entry in entries {
      draft.dependencies.append((entry.key, try texts(entry.value, "dependentRequired")))
    }
  }

  mutating func applicators(
    _ location: SchemaLocation, _ node: inout Node
  ) throws(SchemaError.Problem) {
    if let nodes = try schemaList("allOf", location) { node.inPlace.append(.all(nodes)) }
    if let nodes = try schemaList("anyOf", location) { node.inPlace.append(.any(nodes)) }
    if let nodes = try schemaList("oneOf", location) { node.inPlace.append(.one(nodes)) }
    if let id = try schema("not", location) { node.inPlace.append(.not(id)) }
    if let condition = try schema("if", location) {
      let (then, otherwise) = (try schema("then", location), try schema("else", location))
      node.inPlace.append(.condition(condition, then: then, otherwise: otherwise))
    }
    for (key, id) in try schemaMap("dependentSchemas", location) {
      node.inPlace.append(.ifPresent(key: key, id))
    }
  }
}

private struct MapRuleDraft {
  var keys: [ExactString: MapRule.KeyRule] = [:]
  var required: [String] = []
  var patterns: [(pattern: Pattern, node: NodeID)] = []
  var additional: NodeID?
  var names: NodeID?
  var minProperties = 0
  var maxProperties = Int.max
  var dependencies: [(key: String, needs: [String])] = []

  /// Nil where nothing is asked of maps.
  var rule: MapRule? {
    if keys.isEmpty, patterns.isEmpty, additional == nil, names == nil, minProperties == 0,
      maxProperties == .max, dependencies.isEmpty
    {
      return nil
    }
    return MapRule(
      keys: keys, required: required, patterns: patterns, additional: additional, names: names,
      minProperties: minProperties, maxProperties: maxProperties, dependencies: dependencies)
  }
}
