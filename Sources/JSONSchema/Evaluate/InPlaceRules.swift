import SourceText

extension Evaluation {
  /// Applies what stands under `allOf`, `$ref` and their like to the same value. What a branch
  /// evaluated counts only if the branch holds.
  mutating func judgeInPlace(
    _ applicator: Applicator, _ id: NodeID, _ value: LocatedValue, _ reading: TypeSet,
    _ marks: inout Marks
  ) -> Bool {
    switch applicator {
    case .reference(let target): return branch(target, value, reading, &marks)
    case .dynamicReference(let target, let anchor):
      return branch(outermost(anchor) ?? target, value, reading, &marks)
    case .all(let targets):
      return judgeAll(targets, value, reading, &marks)
    case .any(let targets): return judgeAny(targets, id, value, reading, &marks)
    case .one(let targets): return judgeOne(targets, id, value, reading, &marks)
    case .not(let target):
      return judgeNot(target, id, value, reading)
    case .condition(let condition, let then, let otherwise):
      let holds = quietly { $0.branch(condition, value, reading, &marks) }
      guard let next = holds ? then : otherwise else { return exhausted == nil }
      return branch(next, value, reading, &marks)
    case .ifPresent(let key, let target):
      return value.entry(key) == nil || branch(target, value, reading, &marks)
    }
  }

  private mutating func branch(
    _ id: NodeID, _ value: LocatedValue, _ reading: TypeSet, _ marks: inout Marks
  ) -> Bool {
    var own = Marks(wanted: marks.isWanted)
    let holds = apply(id, value, as: reading, &own)
    // While collecting, a branch that failed has spoken for itself: what it looked at is known.
    if holds || isCollecting { marks.formUnion(own) }
    return holds
  }

  /// The dynamic anchor of the outermost resource on the way here that has it (section 8.2.3.2).
  private func outermost(_ anchor: String) -> NodeID? {
    for resource in resources {
      if let id = dynamicAnchors[resource][anchor] { return id }
    }
    return nil
  }

  private mutating func judgeAll(
    _ targets: [NodeID], _ value: LocatedValue, _ reading: TypeSet, _ marks: inout Marks
  ) -> Bool {
    var holds = true
    for target in targets {
      holds = branch(target, value, reading, &marks) && holds
      if !holds, !isCollecting { return false }
    }
    return holds
  }

  private mutating func judgeNot(
    _ target: NodeID, _ id: NodeID, _ value: LocatedValue, _ reading: TypeSet
  ) -> Bool {
    var ignored = Marks(wanted: false)
    let holds = quietly { $0.apply(target, value, as: reading, &ignored) }
    return exhausted == nil && (!holds || fail("not", .excluded, id, value))
  }

  private mutating func judgeAny(
    _ targets: [NodeID], _ id: NodeID, _ value: LocatedValue, _ reading: TypeSet,
    _ marks: inout Marks
  ) -> Bool {
    var holds = false
    for target in targets where quietly({ $0.branch(target, value, reading, &marks) }) {
      holds = true
      if !marks.isWanted { break }
    }
    return holds || failAlternatives("anyOf", targets, id, value, reading)
  }

  private mutating func judgeOne(
    _ targets: [NodeID], _ id: NodeID, _ value: LocatedValue, _ reading: TypeSet,
    _ marks: inout Marks
  ) -> Bool {
    var matching: [Int] = []
    for (index, target) in targets.enumerated()
    where quietly({ $0.branch(target, value, reading, &marks) }) {
      matching.append(index)
    }
    if exhausted != nil { return false }
    if matching.count == 1 { return true }
    if matching.isEmpty { return failAlternatives("oneOf", targets, id, value, reading) }
    let keys = isCollecting ? requiredKeys(of: matching.map { targets[$0] }) : []
    return fail("oneOf", .manyAlternatives(matching, keys: keys), id, value)
  }

  private mutating func failAlternatives(
    _ keyword: String, _ targets: [NodeID], _ id: NodeID, _ value: LocatedValue,
    _ reading: TypeSet
  ) -> Bool {
    guard isCollecting, exhausted == nil else { return false }
    let branches = targets.map { target in
      var ignored = Marks(wanted: false)
      return collected { $0.apply(target, value, as: reading, &ignored) }
    }
    return fail(keyword, .noAlternative(branches), id, value)
  }

  /// The keys that alternatives require, where each requires just one.
  private func requiredKeys(of targets: [NodeID]) -> [Violation.PropertyName] {
    let keys = targets.compactMap { target -> String? in
      guard let required = nodes[target].map?.required, required.count == 1 else { return nil }
      return required[0]
    }
    return keys.count == targets.count ? keys.map(keyName) : []
  }
}
