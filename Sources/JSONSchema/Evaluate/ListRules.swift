import SourceText

extension Evaluation {
  mutating func judgeList(
    _ id: NodeID, _ value: LocatedValue, _ items: [LocatedValue], _ marks: inout Marks
  ) -> Bool {
    guard let rule = nodes[id].list else { return true }
    var holds = judgeCount(id, value, items, rule)
    if !holds, !isCollecting { return false }
    for (index, item) in items.enumerated() {
      guard let child = index < rule.prefix.count ? rule.prefix[index] : rule.items else { break }
      marks.insert(index)
      holds = visit(child, item, at: .index(index)) && holds
      if !holds, !isCollecting { return false }
    }
    if let contained = rule.contains {
      holds = judgeContains(contained, id, value, items, rule, &marks) && holds
    }
    return holds
  }

  private mutating func judgeCount(
    _ id: NodeID, _ value: LocatedValue, _ items: [LocatedValue], _ rule: ListRule
  ) -> Bool {
    var holds = true
    if items.count < rule.minItems {
      holds = fail("minItems", .tooFewItems(minimum: rule.minItems, count: items.count), id, value)
    }
    if items.count > rule.maxItems {
      holds = fail("maxItems", .tooManyItems(maximum: rule.maxItems, count: items.count), id, value)
    }
    if rule.isUnique, let (first, second) = firstRepetition(in: items) {
      holds = fail(
        "uniqueItems", .repeatedItem(first: first, second: second), id, value,
        at: items[second].range)
    }
    return holds
  }

  private func firstRepetition(in items: [LocatedValue]) -> (first: Int, second: Int)? {
    var seen: [CanonicalValue: Int] = [:]
    for (index, item) in items.enumerated() {
      let value = CanonicalValue(item)
      if let first = seen[value] { return (first, index) }
      seen[value] = index
    }
    return nil
  }

  private mutating func judgeContains(
    _ contained: NodeID, _ id: NodeID, _ value: LocatedValue, _ items: [LocatedValue],
    _ rule: ListRule, _ marks: inout Marks
  ) -> Bool {
    var count = 0
    for (index, item) in items.enumerated() where quietly({ $0.visit(contained, item) }) {
      marks.insert(index)
      count += 1
    }
    if count < rule.minContains {
      let problem = Violation.Problem.tooFewMatches(minimum: rule.minContains, count: count)
      return fail(rule.minContains > 1 ? "minContains" : "contains", problem, id, value)
    }
    if count > rule.maxContains {
      return fail(
        "maxContains", .tooManyMatches(maximum: rule.maxContains, count: count), id, value)
    }
    return true
  }

  /// Applies a schema to a part of the value now judged.
  mutating func visit(_ id: NodeID, _ value: LocatedValue, at part: Violation.PathPart) -> Bool {
    guard isCollecting else { return visit(id, value) }
    path.append(part)
    defer { path.removeLast() }
    return visit(id, value)
  }
}
