import SourceText

/// A JSON Schema of draft 2020-12, compiled once and used for any number of documents, from any
/// number of threads.
package struct Schema: Sendable {
  let nodes: [Node]
  let root: NodeID
  let dynamicAnchors: [[String: NodeID]]
  let usesDynamicReferences: Bool
  let keyShapes: [KeyShape]

  /// Compiles a schema and all it refers to.
  /// - Parameters:
  ///   - document: the schema.
  ///   - registry: where references may lead.
  ///   - formatAssertion: whether `format` judges (for the formats of `Format`) or only
  ///   notes, as the draft has it by default.
  /// - Throws: where the schema, or one it refers to, is not a schema of draft 2020-12.
  package init(
    _ document: LocatedValue, in registry: SchemaRegistry, formatAssertion: Bool
  ) throws(SchemaError) {
    var registry = registry
    registry.add(document)
    var compiler = SchemaCompiler(registry: registry, assertsFormat: formatAssertion)
    root = try compiler.compile(
      SchemaLocation(document, in: SchemaRegistry.defaultBase, at: ""))
    nodes = compiler.nodes
    dynamicAnchors = compiler.dynamicAnchors
    usesDynamicReferences = compiler.usesDynamicReferences
    keyShapes = JSONSchema.keyShapes(of: nodes, root: root)
  }

  /// Whether the document is as the schema asks.
  package func accepts(_ value: LocatedValue, scalars: Scalars) -> Bool {
    guard let size = value.size(depth: Self.valueDepthLimit) else { return false }
    var evaluation = Evaluation(self, scalars, size: size, collecting: false)
    return evaluation.visit(root, value)
  }

  /// Everything wrong with the document, as people want to hear it: alternatives reduced to the one
  /// most likely meant, in the order of the file.
  package func validate(_ value: LocatedValue, scalars: Scalars) -> [Violation] {
    failures(of: value, scalars: scalars).reducedForPeople()
  }

  /// Every failed keyword as the specification sees it: one violation for an `anyOf`, with its
  /// branches inside.
  package func failures(of value: LocatedValue, scalars: Scalars) -> [Violation] {
    guard let size = value.size(depth: Self.valueDepthLimit) else {
      return [exhausted(.tooDeep, value)]
    }
    for isCollecting in [false, true] {
      var evaluation = Evaluation(self, scalars, size: size, collecting: isCollecting)
      if evaluation.visit(root, value) { return [] }
      if let problem = evaluation.exhausted {
        return evaluation.violations + [exhausted(problem, value)]
      }
      if isCollecting { return evaluation.violations }
    }
    return []
  }

  /// Lists and maps within each other: as many as the readers let through.
  static let valueDepthLimit = 128

  private func exhausted(_ problem: Violation.Problem, _ value: LocatedValue) -> Violation {
    Violation(
      keyword: "", path: [], schemaPath: nodes[root].location, range: value.range,
      problem: problem, name: nil, hint: nil)
  }
}

extension LocatedValue {
  /// How many values it is made of; nil where lists and maps nest deeper than `depth`.
  func size(depth: Int) -> Int? {
    switch content {
    case .list(let items): Self.size(of: items, depth)
    case .map(let entries): Self.size(of: entries.lazy.map(\.value), depth)
    default: 1
    }
  }

  private static func size(of parts: some Sequence<LocatedValue>, _ depth: Int) -> Int? {
    if depth == 0 { return nil }
    var sum = 1
    for part in parts {
      guard let size = part.size(depth: depth - 1) else { return nil }
      sum += size
    }
    return sum
  }
}
