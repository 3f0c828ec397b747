import SourceText

// What a keyword's value must look like, read or refused.
extension SchemaCompiler {
  mutating func schema(
    _ keyword: String, _ location: SchemaLocation
  ) throws(SchemaError.Problem) -> NodeID? {
    guard location.value.entry(keyword) != nil, let child = location.child(keyword) else {
      return nil
    }
    return try schema(at: child, keyword)
  }

  private mutating func schema(
    at child: SchemaLocation, _ keyword: String
  ) throws(SchemaError.Problem) -> NodeID {
    switch child.value.content {
    case .map, .boolean: return id(of: child)
    default: throw .malformed(keyword: keyword)
    }
  }

  mutating func schemaList(
    _ keyword: String, _ location: SchemaLocation
  ) throws(SchemaError.Problem) -> [NodeID]? {
    guard let value = location.value.entry(keyword)?.value else { return nil }
    guard case .list(let items) = value.content, !items.isEmpty else {
      throw .malformed(keyword: keyword)
    }
    var ids: [NodeID] = []
    for child in location.subschemas(of: keyword) { ids.append(try schema(at: child, keyword)) }
    return ids
  }

  mutating func schemaMap(
    _ keyword: String, _ location: SchemaLocation
  ) throws(SchemaError.Problem) -> [(key: String, node: NodeID)] {
    guard let value = location.value.entry(keyword)?.value else { return [] }
    guard case .map(let entries) = value.content else { throw .malformed(keyword: keyword) }
    var result: [(key: String, node: NodeID)] = []
    for (entry, child) in zip(entries, location.subschemas(of: keyword)) {
      result.append((entry.key, try schema(at: child, keyword)))
    }
    return result
  }

  func count(
    _ keyword: String, _ location: SchemaLocation, otherwise: Int
  ) throws(SchemaError.Problem) -> Int {
    guard let value = location.value.entry(keyword)?.value else { return otherwise }
    guard case .number(let text) = value.content, let number = Decimal(text), number.isInteger,
      !number.isNegative
    else { throw .malformed(keyword: keyword) }
    return number.count ?? .max
  }

  func flag(_ keyword: String, _ location: SchemaLocation) throws(SchemaError.Problem) -> Bool {
    guard let value = location.value.entry(keyword)?.value else { return false }
    guard case .boolean(let flag) = value.content else { throw .malformed(keyword: keyword) }
    return flag
  }

  func texts(_ value: LocatedValue, _ keyword: String) throws(SchemaError.Problem) -> [String] {
    guard case .list(let items) = value.content else { throw .malformed(keyword: keyword) }
    var texts: [String] = []
    var seen: Set<ExactString> = []
    for item in items {
      guard case .text(let scalar) = item.content else { throw .malformed(keyword: keyword) }
      if seen.insert(ExactString(scalar.text)).inserted { texts.append(scalar.text) }
    }
    return texts
  }

  func pattern(_ source: String) throws(SchemaError.Problem) -> Pattern {
    do throws(Pattern.Malformed) {
      return try Pattern(source)
    } catch {
      throw .badPattern(source, reason: error.reason)
    }
  }
}
