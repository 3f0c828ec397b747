import SourceText

extension Evaluation {
  mutating func judgeMap(
    _ id: NodeID, _ value: LocatedValue, _ entries: [LocatedValue.Entry], _ marks: inout Marks
  ) -> Bool {
    guard let rule = nodes[id].map else { return true }
    var holds = true
    var requiredSeen = 0
    for (index, entry) in entries.enumerated() {
      let keyRule = rule.keys[ExactString(entry.key)]
      if keyRule?.isRequired ?? false { requiredSeen += 1 }
      holds = judgeEntry(entry, index, keyRule?.node, rule, id, &marks) && holds
      if !holds, !isCollecting { return false }
    }
    if requiredSeen < rule.required.count {
      for key in rule.required where !entries.contains(where: { $0.key.isExactly(key) }) {
        let name = keyName(key)
        holds = fail("required", .missingKey(name), id, value)
      }
    }
    holds = judgeCount(id, value, entries.count, rule) && holds
    for (key, needs) in rule.dependencies {
      holds = judgeDependency(of: key, on: needs, id, value) && holds
    }
    return holds
  }

  private mutating func judgeEntry(
    _ entry: LocatedValue.Entry, _ index: Int, _ named: NodeID?, _ rule: MapRule, _ id: NodeID,
    _ marks: inout Marks
  ) -> Bool {
    var holds = true
    var isKnown = false
    if let named {
      isKnown = true
      holds = visit(named, entry.value, at: .key(entry.key))
    }
    for (pattern, node) in rule.patterns {
      switch pattern.match(in: entry.key) {
      case .noMatch: continue
      case .gaveUp:
        let problem = Violation.Problem.patternGaveUp(pattern: pattern.source)
        holds = fail("patternProperties", problem, id, entry.value, at: entry.keyRange)
      case .match: holds = visit(node, entry.value, at: .key(entry.key)) && holds
      }
      isKnown = true
    }
    if !isKnown, let additional = rule.additional {
      isKnown = true
      holds = judgeExtra("additionalProperties", additional, entry, id) && holds
    }
    if isKnown { marks.insert(index) }
    if let names = rule.names { holds = judgeName(entry, names, id) && holds }
    return holds
  }

  /// An entry that no other keyword knows, under the schema for such entries. Where that is `false`
  /// the key is what is wrong.
  mutating func judgeExtra(
    _ keyword: String, _ node: NodeID, _ entry: LocatedValue.Entry, _ id: NodeID
  ) -> Bool {
    guard nodes[node].verdict == false else {
      return visit(node, entry.value, at: .key(entry.key))
    }
    guard isCollecting else { return false }
    let nearest = nearestKey(to: entry.key)
    return fail(
      keyword, .unknownKey(entry.key, nearest: nearest), id, entry.value, at: entry.keyRange)
  }

  private mutating func judgeName(
    _ entry: LocatedValue.Entry, _ names: NodeID, _ id: NodeID
  ) -> Bool {
    let name = LocatedValue(.text(.init(entry.key, isQuoted: true)), at: entry.keyRange)
    if quietly({ $0.visit(names, name) }) { return true }
    guard isCollecting else { return false }
    let reasons = collected { $0.visit(names, name) }
    return fail("propertyNames", .badKey(entry.key, reasons), id, entry.value, at: entry.keyRange)
  }

  private mutating func judgeCount(
    _ id: NodeID, _ value: LocatedValue, _ count: Int, _ rule: MapRule
  ) -> Bool {
    var holds = true
    if count < rule.minProperties {
      holds = fail(
        "minProperties", .tooFewKeys(minimum: rule.minProperties, count: count), id, value)
    }
    if count > rule.maxProperties {
      holds = fail(
        "maxProperties", .tooManyKeys(maximum: rule.maxProperties, count: count), id, value)
    }
    return holds
  }

  private mutating func judgeDependency(
    of key: String, on needs: [String], _ id: NodeID, _ value: LocatedValue
  ) -> Bool {
    guard let cause = value.entry(key) else { return true }
    var holds = true
    for need in needs where value.entry(need) == nil {
      let (missing, reason) = (keyName(need), keyName(key))
      holds = fail(
        "dependentRequired", .missingDependency(missing, because: reason), id, value,
        at: cause.keyRange)
    }
    return holds
  }
}
