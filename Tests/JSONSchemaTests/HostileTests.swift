import Diagnostics
import JSONSchema
import SourceText
import Testing

/// Schemas and documents made to exhaust time or stack.
@Suite struct HostileTests {
  private func schema(_ text: String) throws -> Schema {
    try Schema(json(text), in: SchemaRegistry(), formatAssertion: true)
  }

  @Test func patternGivesUpInsteadOfNoMatch() throws {
    let text = "\"" + String(repeating: "a", count: 40) + "b\""
    let time = ContinuousClock().measure {
      #expect(throws: Never.self) {
        let found = try schema(#"{"not": {"pattern": "^(a+)+$"}}"#).accepts(
          json(text), scalars: .typed)
        _ = found
        let violations = try schema(#"{"pattern": "^(a+)+$"}"#)
          .validate(json(text), scalars: .typed)
        guard case .patternGaveUp? = violations.first?.problem else {
          Issue.record("\(violations)")
          return
        }
      }
    }
    #expect(time < .seconds(2))
  }

  @Test(arguments: [
    ##"{"$ref": "#"}"##, ##"{"allOf": [{"$ref": "#"}]}"##, ##"{"not": {"$ref": "#"}}"##,
    ##"{"$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}, "$ref": "#/$defs/a"}"##,
  ])
  func endless(_ text: String) {
    #expect { try schema(text) } throws: { ($0 as? SchemaError)?.problem == .endless }
  }

  @Test func endlessByDynamicReference() throws {
    let loop = try schema(##"{"$dynamicAnchor": "a", "$dynamicRef": "#a"}"##)
    guard case .tooDeep? = loop.validate(json("1"), scalars: .typed).first?.problem else {
      Issue.record("not refused")
      return
    }
  }

  @Test func longChainsOfReferences() throws {
    #expect(try chain(of: 400).accepts(json("null"), scalars: .typed))
    guard
      case .tooDeep? = try chain(of: 2_000).validate(json("null"), scalars: .typed).first?.problem
    else {
      Issue.record("not refused")
      return
    }
  }

  private func chain(of length: Int) throws -> Schema {
    let definitions = (0..<length).map { ##""\##($0)": {"$ref": "#/$defs/\##($0 + 1)"}"## }
    let list = definitions.joined(separator: ",")
    return try schema(
      ##"{"$ref": "#/$defs/0", "$defs": {\##(list), "\##(length)": {"type": "null"}}}"##)
  }

  @Test func deepValues() throws {
    let tree = try schema(
      ##"{"allOf": [{"items": {"$ref": "#"}}, {"uniqueItems": true}], "anyOf": [{"const": 1}, {"type": "array"}]}"##
    )
    var value = LocatedValue(.list([]), at: 0..<0)
    for _ in 0..<127 { value = LocatedValue(.list([value]), at: 0..<0) }
    #expect(tree.accepts(value, scalars: .typed))
    for _ in 0..<10_000 { value = LocatedValue(.list([value]), at: 0..<0) }
    guard case .tooDeep? = tree.validate(value, scalars: .typed).first?.problem else {
      Issue.record("not refused")
      return
    }
    #expect(tree.canonicalKeys(value).1.isEmpty)
  }

  @Test func branchingThatDoublesEachTime() throws {
    let definitions = (0..<64).map {
      ##""\##($0)": {"allOf": [{"$ref": "#/$defs/\##($0 + 1)"}, {"$ref": "#/$defs/\##($0 + 1)"}]}"##
    }
    let bomb = try schema(
      ##"{"$ref": "#/$defs/0", "$defs": {\##(definitions.joined(separator: ",")), "64": {}}}"##)
    guard case .tooMuchWork? = bomb.validate(json("1"), scalars: .typed).first?.problem else {
      Issue.record("not refused")
      return
    }
  }

  @Test(arguments: [
    (#"{"multipleOf": 0.1}"#, "0.3", true), (#"{"multipleOf": 0.1}"#, "0.35", false),
    (#"{"multipleOf": 3}"#, "1e1000000000", false), (#"{"multipleOf": 2}"#, "1e1000000000", true),
    (#"{"multipleOf": 1e-1000000000}"#, "7", true), (#"{"multipleOf": 1e1000000000}"#, "7", false),
    (#"{"multipleOf": 123456789012345678901}"#, "370370367037037036703", true),
    (#"{"multipleOf": 123456789012345678901}"#, "370370367037037036704", false),
    (#"{"maximum": 1e400}"#, "1e401", false), (#"{"maximum": 1e400}"#, "9.99e399", true),
    (#"{"minimum": -18446744073709551616}"#, "-18446744073709551617", false),
    (#"{"const": 1e2}"#, "100.0", true), (#"{"const": 0}"#, "-0.0", true),
    (#"{"type": "integer"}"#, "1e400", true), (#"{"type": "integer"}"#, "1e-1", false),
    (#"{"const": 9007199254740993}"#, "9007199254740992", false),
    (#"{"uniqueItems": true}"#, "[1, 1.0]", false),
    (#"{"const": "é"}"#, "\"e\u{301}\"", false),
    (#"{"properties": {"é": false}}"#, "{\"e\u{301}\": 1}", true),
  ])
  func exactly(_ schema: String, _ value: String, _ isValid: Bool) throws {
    #expect(try self.schema(schema).accepts(json(value), scalars: .typed) == isValid)
  }

  @Test func largeListIsUniqueInTime() throws {
    let items = (0..<50_000).map { LocatedValue(.number(String($0)), at: 0..<0) }
    #expect(
      try schema(#"{"uniqueItems": true}"#).accepts(
        LocatedValue(.list(items), at: 0..<0), scalars: .typed))
  }

  @Test(arguments: [
    (#"{"type": "text"}"#, SchemaError.Problem.malformed(keyword: "type")),
    (#"{"minLength": -1}"#, .malformed(keyword: "minLength")),
    (#"{"required": "a"}"#, .malformed(keyword: "required")),
    (#"{"properties": {"a": 1}}"#, .malformed(keyword: "properties")),
    (#"{"multipleOf": 0}"#, .malformed(keyword: "multipleOf")),
    (##"{"$ref": "#/$defs/none"}"##, .unresolved(reference: "#/$defs/none")),
    (#"{"$ref": "other.json"}"#, .unresolved(reference: "other.json")),
    (#"{"$schema": "https://example.org/none"}"#, .unknownDialect("https://example.org/none")),
  ])
  func refusesWhatIsNoSchema(_ text: String, _ problem: SchemaError.Problem) {
    #expect { try schema(text) } throws: { ($0 as? SchemaError)?.problem == problem }
  }

  @Test(arguments: [
    #"(?i)a"#, #"a++"#, #"\Qa\E"#, #"\a"#, #"(?>a)"#, #"(*UTF)a"#, "(", ")", "[a", #"\"#, "*a",
    #"\p{Nonsense}"#, #"a{2,1}"#, #"\u{110000}"#, #"(?#x)"#, #"\A"#, #"\R"#,
  ])
  func refusesOtherDialectsOfPatterns(_ pattern: String) {
    var writer = JSONWriter()
    writer.beginMap()
    writer.entry("pattern", pattern)
    writer.endMap()
    let text = String(decoding: writer.bytes, as: UTF8.self)
    #expect {
      try schema(text)
    } throws: {
      if case .badPattern? = ($0 as? SchemaError)?.problem { true } else { false }
    }
  }
}
