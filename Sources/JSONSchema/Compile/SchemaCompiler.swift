import SourceText

/// Turns schema objects into nodes: each schema object reached becomes one node, by its canonical
/// place, however many references lead to it. A list of work instead of recursion, so that no
/// chain of references exhausts the stack.
struct SchemaCompiler {
  private(set) var registry: SchemaRegistry
  private let assertsFormat: Bool
  private(set) var nodes: [Node] = []
  private var ids: [String: NodeID] = [:]
  private var waiting: [(NodeID, SchemaLocation)] = []
  private var resourceIDs: [String: Int] = [:]
  private(set) var dynamicAnchors: [[String: NodeID]] = []
  private var dialects: [String: Dialect] = [:]
  private(set) var usesDynamicReferences = false

  init(registry: SchemaRegistry, assertsFormat: Bool) {
    self.registry = registry
    self.assertsFormat = assertsFormat
  }

  mutating func compile(_ root: SchemaLocation) throws(SchemaError) -> NodeID {
    let id = id(of: root)
    while let (id, location) = waiting.popLast() {
      do throws(SchemaError.Problem) {
        nodes[id] = try node(for: location)
      } catch {
        throw SchemaError(problem: error, location: location.name)
      }
    }
    try refuseEndlessSchemas(nodes)
    return id
  }

  /// The node of a schema object, which is compiled in its turn.
  mutating func id(of location: SchemaLocation) -> NodeID {
    if let id = ids[location.name] { return id }
    let id = nodes.count
    ids[location.name] = id
    nodes.append(Node(location: location.name, resource: 0, notes: Notes()))
    waiting.append((id, location))
    return id
  }

  /// A number for the resource. Its dynamic anchors are compiled with it: any of them may be what a
  /// `$dynamicRef` elsewhere leads to.
  private mutating func resourceID(_ uri: String) -> Int {
    if let id = resourceIDs[uri] { return id }
    let id = dynamicAnchors.count
    resourceIDs[uri] = id
    dynamicAnchors.append([:])
    for (name, location) in registry.resources[uri]?.dynamicAnchors ?? [:] {
      dynamicAnchors[id][name] = self.id(of: location)
    }
    return id
  }

  private mutating func node(for location: SchemaLocation) throws(SchemaError.Problem) -> Node {
    var node = Node(
      location: location.name, resource: resourceID(location.resource),
      notes: Notes(of: location.value))
    switch location.value.content {
    case .boolean(let verdict): node.verdict = verdict
    case .map:
      let dialect = try dialect(of: location.resource)
      try references(location, &node)
      if dialect.hasValidation { try assertions(location, &node) }
      node.text = try textRule(location, dialect)
      node.list = try listRule(location, dialect)
      node.map = try mapRule(location, dialect)
      if dialect.hasApplicators { try applicators(location, &node) }
      if dialect.hasUnevaluated {
        node.unevaluatedItems = try schema("unevaluatedItems", location)
        node.unevaluatedProperties = try schema("unevaluatedProperties", location)
      }
    default: throw .malformed(keyword: "")
    }
    return node
  }

  private mutating func dialect(of resource: String) throws(SchemaError.Problem) -> Dialect {
    if let dialect = dialects[resource] { return dialect }
    var dialect = Dialect()
    if let uri = registry.resources[resource]?.root.value.text("$schema") {
      dialect = try Dialect(named: uri, in: registry)
    }
    if assertsFormat { dialect.assertsFormat = true }
    dialects[resource] = dialect
    return dialect
  }

  // MARK: References

  private mutating func references(
    _ location: SchemaLocation, _ node: inout Node
  ) throws(SchemaError.Problem) {
    if let target = try target("$ref", location) {
      node.inPlace.append(.reference(id(of: target)))
    }
    if let target = try target("$dynamicRef", location) {
      let anchor = URIReference(location.value.text("$dynamicRef") ?? "").fragment ?? ""
      // Without a dynamic anchor at its first target it is a plain `$ref` (section 8.2.3.2).
      if target.value.text("$dynamicAnchor") == anchor {
        usesDynamicReferences = true
        node.inPlace.append(.dynamicReference(id(of: target), anchor: anchor))
      } else {
        node.inPlace.append(.reference(id(of: target)))
      }
    }
  }

  private func target(
    _ keyword: String, _ location: SchemaLocation
  ) throws(SchemaError.Problem) -> SchemaLocation? {
    guard let value = location.value.entry(keyword)?.value else { return nil }
    guard case .text(let scalar) = value.content else { throw .malformed(keyword: keyword) }
    let uri = URIReference(scalar.text).resolved(against: URIReference(location.resource))
    guard let resource = registry.resources[uri.withoutFragment],
      let fragment = percentDecoded(uri.fragment ?? ""),
      let target = resource.schema(at: fragment)
    else { throw .unresolved(reference: scalar.text) }
    return target
  }
}

extension SchemaResource {
  /// The schema at a fragment: an anchor, or a JSON Pointer.
  fileprivate func schema(at fragment: String) -> SchemaLocation? {
    if fragment.isEmpty { return root }
    guard fragment.hasPrefix("/") else { return anchors[fragment] }
    var place: SchemaLocation? = root
    for token in fragment.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      place = place?.child(pointerKey(token))
    }
    return place
  }
}

extension Notes {
  fileprivate init(of value: LocatedValue) {
    title = value.text("title")
    description = value.text("description")
    chineseName = value.text("x-name")
    if let hint = value.entry("x-pattern-hint")?.value, let zh = hint.text("zh"),
      let en = hint.text("en")
    {
      patternHint = Hint(zh: zh, en: en)
    }
  }
}
