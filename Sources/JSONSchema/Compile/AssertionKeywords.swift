import SourceText

// Keywords that judge a scalar, or a value of any type.
extension SchemaCompiler {
  func assertions(
    _ location: SchemaLocation, _ node: inout Node
  ) throws(SchemaError.Problem) {
    node.types = try types(location)
    if let value = location.value.entry("enum")?.value {
      guard case .list(let items) = value.content else { throw .malformed(keyword: "enum") }
      node.permitted = PermittedValues(
        items.map(CanonicalValue.init), shown: items.map { $0.shown })
    }
    if let value = location.value.entry("const")?.value {
      node.constant = PermittedValues([CanonicalValue(value)], shown: [value.shown])
    }
    node.number = try numberRule(location)
  }

  private func types(_ location: SchemaLocation) throws(SchemaError.Problem) -> TypeSet? {
    guard let value = location.value.entry("type")?.value else { return nil }
    var names: [String] = []
    switch value.content {
    case .text(let scalar): names = [scalar.text]
    case .list: names = try texts(value, "type")
    default: throw .malformed(keyword: "type")
    }
    var types: TypeSet = []
    for name in names {
      guard let named = TypeSet.named.first(where: { $0.name == name }) else {
        throw .malformed(keyword: "type")
      }
      types.insert(named.type)
    }
    return types
  }

  private func numberRule(_ location: SchemaLocation) throws(SchemaError.Problem) -> NumberRule? {
    var bounds: [String: Decimal] = [:]
    var written: [String: String] = [:]
    for keyword in ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"] {
      guard let value = location.value.entry(keyword)?.value else { continue }
      guard case .number(let text) = value.content, let number = Decimal(text) else {
        throw .malformed(keyword: keyword)
      }
      bounds[keyword] = number
      written[keyword] = text
    }
    if let divisor = bounds["multipleOf"], divisor.isZero || divisor.isNegative {
      throw .malformed(keyword: "multipleOf")
    }
    return bounds.isEmpty ? nil : NumberRule(bounds, written: written)
  }

  func textRule(
    _ location: SchemaLocation, _ dialect: Dialect
  ) throws(SchemaError.Problem) -> TextRule? {
    var format: Format?
    if dialect.assertsFormat, let name = location.value.text("format") {
      format = Format(rawValue: name)
    }
    guard dialect.hasValidation else {
      return format.map { TextRule(minLength: 0, maxLength: .max, pattern: nil, format: $0) }
    }
    let minLength = try count("minLength", location, otherwise: 0)
    let maxLength = try count("maxLength", location, otherwise: .max)
    var pattern: Pattern?
    if let value = location.value.entry("pattern")?.value {
      guard case .text(let scalar) = value.content else { throw .malformed(keyword: "pattern") }
      pattern = try self.pattern(scalar.text)
    }
    if minLength == 0, maxLength == .max, pattern == nil, format == nil { return nil }
    return TextRule(minLength: minLength, maxLength: maxLength, pattern: pattern, format: format)
  }
}

extension LocatedValue {
  /// A value of a schema as a sentence may quote it.
  fileprivate var shown: String {
    switch content {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let text): text
    case .text(let scalar): scalar.text
    case .list(let items): "[" + items.map(\.shown).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { "\($0.key): \($0.value.shown)" }.joined(separator: ", ") + "}"
    }
  }
}
