import JSONSchema
import SourceText
import Testing

/// The table of `Scalars`: what a plain text may be read as.
@Suite struct TextScalarTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let schema: String
    let accepted: [String]
    let refused: [String]
    var testDescription: String { schema }

    init(_ schema: String, _ accepted: [String], not refused: [String]) {
      self.schema = schema
      self.accepted = accepted
      self.refused = refused
    }
  }

  static let cases: [Case] = [
    Case(
      #"{"type": "integer"}"#, ["12", "-3", "1.0", "2e3"],
      not: ["1.5", "0123", "+1", "1,200", "三", "", "true", "１", " 1", "1 "]),
    Case(#"{"type": "number"}"#, ["12", "1.5", "1e400"], not: ["0x1", ".5", "5.", "NaN", "三万元"]),
    Case(
      #"{"type": "boolean"}"#, ["true", "True", "TRUE", "false", "False", "FALSE", "是", "否"],
      not: ["yes", "no", "1", "tRUE", "对", ""]),
    Case(#"{"type": "null"}"#, ["", "~", "null", "Null", "NULL"], not: ["无", "nil"]),
    Case(#"{"type": "string"}"#, ["", "1", "true", "null", "三万元"], not: []),
    Case(#"{"type": "object"}"#, [], not: ["", "1", "{}"]),
    Case(#"{"type": ["integer", "boolean"]}"#, ["1", "是"], not: ["1.5", "x"]),
    // A string is allowed too, so that the pattern judges and the minimum does not.
    Case(
      #"{"type": ["string", "integer"], "minimum": 2000, "pattern": "^[0-9]{4}"}"#,
      ["2026", "2026-Q1", "1999"], not: ["26"]),
    Case(#"{"type": "integer", "minimum": 5}"#, ["5"], not: ["4"]),
    Case(#"{"type": "integer", "allOf": [{"minimum": 5}]}"#, ["5"], not: ["4"]),
    Case(#"{"minimum": 5}"#, ["5", "五"], not: ["4"]),
    Case(#"{"minimum": 5, "pattern": "^.$"}"#, ["5", "a"], not: ["4", "50"]),
    Case(#"{"enum": [1, true, "无", null]}"#, ["1", "1.0", "是", "无", ""], not: ["2", "否"]),
    Case(#"{"const": "1"}"#, ["1"], not: ["1.0"]),
    Case(#"{"type": "integer", "const": "1"}"#, [], not: ["1"]),
    Case(#"{"type": "string", "const": 1}"#, [], not: ["1"]),
  ]

  @Test(arguments: cases) func plain(_ example: Case) throws {
    let schema = try Schema(json(example.schema), in: SchemaRegistry(), formatAssertion: true)
    for (texts, isValid) in [(example.accepted, true), (example.refused, false)] {
      for text in texts {
        let value = LocatedValue(.text(.init(text, isQuoted: false)), at: 0..<text.utf8.count)
        #expect(schema.accepts(value, scalars: .text) == isValid, "\(text)")
        #expect(schema.validate(value, scalars: .text).isEmpty == isValid, "\(text)")
      }
    }
  }

  @Test(arguments: [#"{"type": "integer"}"#, #"{"const": 1}"#]) func quotedIsText(_ text: String)
    throws
  {
    let schema = try Schema(json(text), in: SchemaRegistry(), formatAssertion: true)
    let value = LocatedValue(.text(.init("1", isQuoted: true)), at: 0..<3)
    #expect(!schema.accepts(value, scalars: .text))
  }

  @Test func readingsReachIntoConstants() throws {
    let schema = try Schema(
      json(#"{"const": {"a": [1, true]}}"#), in: SchemaRegistry(), formatAssertion: true)
    let items = ["1.0", "是"].map { LocatedValue(.text(.init($0, isQuoted: false)), at: 0..<1) }
    let list = LocatedValue(.list(items), at: 0..<1)
    let map = LocatedValue(.map([.init(key: "a", keyRange: 0..<1, value: list)]), at: 0..<1)
    #expect(schema.accepts(map, scalars: .text))
    #expect(!schema.accepts(map, scalars: .typed))
  }
}
