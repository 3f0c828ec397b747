import SourceText

/// One validation of one document: walks value and nodes side by side.
///
/// Runs in two ways that share every line: `isCollecting` goes on after a failure and keeps
/// violations; otherwise the first failure ends it. Only failures ever cost a path or a message.
struct Evaluation {
  let nodes: [Node]
  let dynamicAnchors: [[String: NodeID]]
  let usesDynamicReferences: Bool
  let scalars: Scalars
  var isCollecting: Bool
  var violations: [Violation] = []
  var path: [Violation.PathPart] = []
  /// Nodes being applied, with the depth of the value each is applied to; kept while collecting.
  var applied: [(node: NodeID, depth: Int)] = []
  var resources: [Int] = []
  private var depth = 0
  private var work = 0
  /// Depth or work ran out: the verdict is "no", and it is final.
  private(set) var exhausted: Violation.Problem?

  /// Schemas within schemas, counted along one way down: four for each level of the deepest value.
  /// An endless chain is stopped here with the stack not half used, also without optimization.
  static let depthLimit = 4 * Schema.valueDepthLimit
  /// Schema objects applied, in all: far more for each value than any honest schema has use for,
  /// and some hundredths of a second for a page.
  private let workLimit: Int

  init(_ schema: Schema, _ scalars: Scalars, size: Int, collecting: Bool) {
    nodes = schema.nodes
    dynamicAnchors = schema.dynamicAnchors
    usesDynamicReferences = schema.usesDynamicReferences
    self.scalars = scalars
    isCollecting = collecting
    workLimit = 200_000 + 200 * size
  }

  /// Applies a schema to a value newly come to.
  mutating func visit(_ id: NodeID, _ value: LocatedValue) -> Bool {
    var marks = Marks(wanted: false)
    return apply(id, value, as: TypeSet(of: value, scalars), &marks)
  }

  /// Applies a schema to a value of which `reading` is left (see `Scalars`), adding to `marks` what
  /// it evaluated if it holds.
  mutating func apply(
    _ id: NodeID, _ value: LocatedValue, as reading: TypeSet, _ marks: inout Marks
  ) -> Bool {
    guard exhausted == nil else { return false }
    depth += 1
    work += 1
    defer { depth -= 1 }
    if depth > Self.depthLimit { return exhaust(.tooDeep, id, value) }
    if work > workLimit { return exhaust(.tooMuchWork, id, value) }
    if let verdict = nodes[id].verdict {
      return verdict || fail("", .forbidden, id, value)
    }
    if usesDynamicReferences { resources.append(nodes[id].resource) }
    if isCollecting { applied.append((id, path.count)) }
    let holds = judge(id, value, reading, &marks)
    if isCollecting { applied.removeLast() }
    if usesDynamicReferences { resources.removeLast() }
    return holds
  }

  private mutating func judge(
    _ id: NodeID, _ value: LocatedValue, _ reading: TypeSet, _ marks: inout Marks
  ) -> Bool {
    var reading = reading
    var holds = narrow(&reading, id, value)
    if !holds, !isCollecting { return false }
    holds = judgeScalar(id, value, reading) && holds
    if !holds, !isCollecting { return false }
    var own = Marks(wanted: marks.isWanted || nodes[id].needsMarks)
    switch value.content {
    case .list(let items): holds = judgeList(id, value, items, &own) && holds
    case .map(let entries): holds = judgeMap(id, value, entries, &own) && holds
    default: break
    }
    if !holds, !isCollecting { return false }
    for applicator in nodes[id].inPlace {
      holds = judgeInPlace(applicator, id, value, reading, &own) && holds
      if !holds, !isCollecting { return false }
    }
    if nodes[id].needsMarks { holds = judgeUnevaluated(id, value, &own) && holds }
    marks.formUnion(own)
    return holds
  }

  /// Leaves of the readings those that `type` lists.
  private mutating func narrow(
    _ reading: inout TypeSet, _ id: NodeID, _ value: LocatedValue
  ) -> Bool {
    guard let types = nodes[id].types else { return true }
    let left = reading.intersection(types.contains(.number) ? types.union(.integer) : types)
    if left.isEmpty {
      return fail("type", .type(expected: types.names, found: value.found), id, value)
    }
    reading = left
    return true
  }

  /// Runs a part of the evaluation for its verdict alone.
  mutating func quietly(_ body: (inout Evaluation) -> Bool) -> Bool {
    let wasCollecting = isCollecting
    isCollecting = false
    defer { isCollecting = wasCollecting }
    return body(&self)
  }

  /// Runs a part of the evaluation and takes what it has to say out of the common list.
  mutating func collected(_ body: (inout Evaluation) -> Bool) -> [Violation] {
    let before = violations
    violations = []
    _ = body(&self)
    defer { violations = before }
    return violations
  }

  private mutating func exhaust(
    _ problem: Violation.Problem, _ id: NodeID, _ value: LocatedValue
  ) -> Bool {
    exhausted = problem
    return false
  }
}
