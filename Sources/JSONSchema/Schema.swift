import SourceText

/// A JSON Schema of draft 2020-12, compiled once and used for any number of documents, from any
/// number of threads.
package struct Schema: Sendable {
  let nodes: [Node]
  let root: NodeID
  let dynamicAnchors: [[String: NodeID]]
  let usesDynamicReferences: Bool

  /// Compiles a schema and all it refers to.
  /// - Parameter formatAssertion: whether `format` judges (for the formats of `Format`) or only
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
  }

  /// Whether the document is as the schema asks.
  package func accepts(_ value: LocatedValue, scalars: Scalars) -> Bool {
    if value.isDeeper(than: Self.valueDepthLimit) { return false }
    var evaluation = Evaluation(self, scalars, collecting: false)
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
    if accepts(value, scalars: scalars) { return [] }
    if value.isDeeper(than: Self.valueDepthLimit) { return [exhausted(.tooDeep, value)] }
    var evaluation = Evaluation(self, scalars, collecting: true)
    _ = evaluation.visit(root, value)
    guard let problem = evaluation.exhausted else { return evaluation.violations }
    return evaluation.violations + [exhausted(problem, value)]
  }

  /// Lists and maps within each other; more than the readers let through.
  static let valueDepthLimit = 512

  private func exhausted(_ problem: Violation.Problem, _ value: LocatedValue) -> Violation {
    Violation(
      keyword: "", path: [], schemaPath: nodes[root].location, range: value.range,
      problem: problem, name: nil, hint: nil)
  }
}

extension LocatedValue {
  fileprivate func isDeeper(than limit: Int) -> Bool {
    switch content {
    case .list(let items): limit == 0 || items.contains { $0.isDeeper(than: limit - 1) }
    case .map(let entries): limit == 0 || entries.contains { $0.value.isDeeper(than: limit - 1) }
    default: false
    }
  }
}
