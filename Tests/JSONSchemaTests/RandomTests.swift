import Diagnostics
import JSONSchema
import SourceText
import Testing

/// Schemas and documents put together at random from the words of the draft: nothing may crash,
/// and the quick verdict, the full one and the one for people must agree.
@Suite struct RandomTests {
  @Test(arguments: 0..<20) func verdictsAgree(seed: UInt64) {
    var random = RandomJSON(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    var compiled = 0
    for _ in 0..<150 {
      guard
        let schema = try? Schema(
          random.schema(depth: 0), in: SchemaRegistry(), formatAssertion: true)
      else { continue }
      compiled += 1
      for _ in 0..<8 {
        let value = random.value(depth: 0)
        for scalars in [Scalars.typed, .text] {
          let isValid = schema.accepts(value, scalars: scalars)
          #expect(schema.failures(of: value, scalars: scalars).isEmpty == isValid)
          #expect(schema.validate(value, scalars: scalars).isEmpty == isValid)
        }
        _ = schema.canonicalKeys(value)
      }
    }
    #expect(compiled > 50)
  }
}

private struct RandomJSON {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }

  private func node(_ content: LocatedValue.Content) -> LocatedValue {
    LocatedValue(content, at: 0..<1)
  }

  private func text(_ text: String) -> LocatedValue {
    node(.text(.init(text, isQuoted: false)))
  }

  private mutating func map(_ keys: [String], _ value: (inout Self, String) -> LocatedValue)
    -> LocatedValue
  {
    var entries: [LocatedValue.Entry] = []
    for key in keys where !entries.contains(where: { $0.key == key }) {
      entries.append(.init(key: key, keyRange: 0..<1, value: value(&self, key)))
    }
    return node(.map(entries))
  }

  mutating func value(depth: Int) -> LocatedValue {
    switch below(depth > 3 ? 5 : 8) {
    case 0: return node(.null)
    case 1: return node(.boolean(below(2) == 0))
    case 2: return node(.number(pick(["0", "-1", "1.0", "3", "1e400", "0.3", "1e-9999999999999"])))
    case 3, 4: return text(pick(["", "a", "b", "1", "是", "甲", "2026-03-01", "null"]))
    case 5: return node(.list((0..<below(4)).map { _ in value(depth: depth + 1) }))
    default:
      let keys = (0..<below(4)).map { _ in pick(["a", "b", "c", "甲", "$id"]) }
      return map(keys) { random, _ in random.value(depth: depth + 1) }
    }
  }

  mutating func schema(depth: Int) -> LocatedValue {
    if depth > 3 || below(8) == 0 { return node(.boolean(below(3) > 0)) }
    let keywords = (0..<(1 + below(4))).map { _ in
      pick([
        "type", "enum", "const", "minimum", "multipleOf", "maxLength", "pattern", "format", "items",
        "prefixItems", "contains", "uniqueItems", "minItems", "properties", "required",
        "additionalProperties", "patternProperties", "propertyNames", "dependentRequired",
        "dependentSchemas", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "$ref",
        "unevaluatedItems", "unevaluatedProperties", "maxProperties", "x-name", "$defs",
        "$dynamicRef", "$dynamicAnchor",
      ])
    }
    return map(keywords) { random, keyword in random.argument(of: keyword, depth: depth + 1) }
  }

  private mutating func argument(of keyword: String, depth: Int) -> LocatedValue {
    switch keyword {
    case "type": return text(pick(["integer", "number", "string", "boolean", "array", "object"]))
    case "enum": return node(.list((0..<2).map { _ in value(depth: 3) }))
    case "const": return value(depth: 3)
    case "minimum": return node(.number(pick(["0", "2", "-1e400"])))
    case "multipleOf": return node(.number(pick(["0.1", "3", "1e9999999999999999999"])))
    case "maxLength", "minItems", "maxProperties": return node(.number(pick(["0", "1", "1e99"])))
    case "pattern": return text(pick(["^a", "\\d", "[^a-b]", "(a|b)*$"]))
    case "format": return text(pick(["date", "email", "uri", "regex", "uuid", "none"]))
    case "uniqueItems": return node(.boolean(true))
    case "required": return node(.list([text(pick(["a", "b"]))]))
    case "dependentRequired":
      return map(["a"]) { random, _ in random.node(.list([random.text("b")])) }
    case "prefixItems", "allOf", "anyOf", "oneOf":
      return node(.list((0..<(1 + below(3))).map { _ in schema(depth: depth) }))
    case "properties", "dependentSchemas", "$defs", "patternProperties":
      return map([pick(["a", "b"]), "c"]) { random, _ in random.schema(depth: depth) }
    case "$ref", "$dynamicRef": return text(pick(["#", "#d", "#/$defs/c", "#/properties/a"]))
    case "$dynamicAnchor": return text("d")
    case "x-name": return text(pick(["甲", "乙"]))
    default: return schema(depth: depth)
    }
  }
}
