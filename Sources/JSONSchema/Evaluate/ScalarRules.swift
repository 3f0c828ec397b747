import SourceText

extension Evaluation {
  mutating func judgeScalar(_ id: NodeID, _ value: LocatedValue, _ reading: TypeSet) -> Bool {
    var holds = true
    if let permitted = nodes[id].permitted {
      holds = judge(value, reading, against: permitted, "enum", id)
    }
    if let constant = nodes[id].constant {
      holds = judge(value, reading, against: constant, "const", id) && holds
    }
    if let rule = nodes[id].number, reading.isJudgedAsNumber {
      holds = judge(value, against: rule, id) && holds
    }
    if let rule = nodes[id].text, reading.contains(.string),
      case .text(let scalar) = value.content
    {
      holds = judge(scalar.text, value, against: rule, id) && holds
    }
    return holds
  }

  private mutating func judge(
    _ value: LocatedValue, _ reading: TypeSet, against permitted: PermittedValues,
    _ keyword: String, _ id: NodeID
  ) -> Bool {
    if reading.contains(.string), let text = value.scalarText,
      permitted.strings.contains(ExactString(text))
    {
      return true
    }
    for other in permitted.others {
      switch other {
      case .list, .map: if other.matches(value, scalars) { return true }
      default: if other.matches(value, as: reading) { return true }
      }
    }
    return fail(
      keyword, .notPermitted(permitted: permitted.shown, found: value.found), id, value)
  }

  private mutating func judge(
    _ value: LocatedValue, against rule: NumberRule, _ id: NodeID
  ) -> Bool {
    guard let text = value.scalarText, let number = Decimal(text) else { return true }
    var holds = true
    func broken(_ bound: Violation.Bound) -> Violation.Problem {
      .outOfBounds(bound, limit: rule.written[bound.rawValue] ?? "", found: text)
    }
    if let bound = rule.minimum, number < bound {
      holds = fail("minimum", broken(.minimum), id, value)
    }
    if let bound = rule.maximum, number > bound {
      holds = fail("maximum", broken(.maximum), id, value)
    }
    if let bound = rule.exclusiveMinimum, number <= bound {
      holds = fail("exclusiveMinimum", broken(.exclusiveMinimum), id, value)
    }
    if let bound = rule.exclusiveMaximum, number >= bound {
      holds = fail("exclusiveMaximum", broken(.exclusiveMaximum), id, value)
    }
    if let divisor = rule.multipleOf, !number.isMultiple(of: divisor) {
      holds = fail("multipleOf", broken(.multipleOf), id, value)
    }
    return holds
  }

  private mutating func judge(
    _ text: String, _ value: LocatedValue, against rule: TextRule, _ id: NodeID
  ) -> Bool {
    var holds = true
    if rule.minLength > 0 || rule.maxLength < .max {
      let count = text.unicodeScalars.count
      if count < rule.minLength {
        holds = fail("minLength", .tooShort(minimum: rule.minLength, count: count), id, value)
      }
      if count > rule.maxLength {
        holds = fail("maxLength", .tooLong(maximum: rule.maxLength, count: count), id, value)
      }
    }
    if let pattern = rule.pattern {
      switch pattern.match(in: text) {
      case .match: break
      case .noMatch:
        let problem = Violation.Problem.patternMismatch(pattern: pattern.source, found: text)
        holds = fail("pattern", problem, id, value)
      case .gaveUp:
        holds = fail("pattern", .patternGaveUp(pattern: pattern.source), id, value)
      }
    }
    if let format = rule.format, !format.accepts(text) {
      let problem = Violation.Problem.formatMismatch(format: format.rawValue, found: text)
      holds = fail("format", problem, id, value)
    }
    return holds
  }
}
