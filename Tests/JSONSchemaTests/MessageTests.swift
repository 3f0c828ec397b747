import Diagnostics
import JSONSchema
import SourceText
import Testing

/// Each kind of violation: how it is said, and where it points.
@Suite struct MessageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let schema: String
    let value: String
    let expected: [String]
    var testDescription: String { "\(schema) \(value)" }

    init(_ schema: String, _ value: String, _ expected: String...) {
      self.schema = schema
      self.value = value
      self.expected = expected
    }
  }

  static let person = #"""
    {"type": "object", "additionalProperties": false, "required": ["name", "post"],
     "properties": {
       "name": {"title": "姓名", "type": "string", "minLength": 2, "maxLength": 4},
       "post": {"title": "岗位", "x-name": "岗位", "$ref": "#/$defs/id"},
       "seats": {"title": "名额", "type": "integer", "minimum": 1},
       "level": {"title": "等级", "enum": ["初级", "中级"]},
       "since": {"title": "任职日期", "type": "string", "format": "date"},
       "phones": {"title": "电话", "type": "array", "uniqueItems": true, "maxItems": 2,
         "items": {"type": "string"}}},
     "$defs": {"id": {"title": "编号", "type": "string", "pattern": "^[a-z]+$",
       "description": "小写字母，如 desk"}}}
    """#

  static let cases: [Case] = [
    Case(
      person, #"{"name": "王芳", "post": "desk", "seats": "三万元"}"#,
      "NB0401 “三万元” 名额应为整数，现为“三万元” | seats: expected a whole number, found “三万元”"),
    Case(
      person, #"{"name": ["王芳"], "post": "desk"}"#,
      "NB0402 [“王芳”] 姓名应为文字，现为列表 | name: expected a text, found a list"),
    Case(
      person, #"{"name": "王芳", "post": "desk", "level": "高级"}"#,
      "NB0403 “高级” 等级不能是“高级”，只能是初级或中级 | level: “高级” is not permitted, only `初级` or `中级`"),
    Case(
      person, #"{"name": "王芳", "post": "desk", "level": null}"#,
      "NB0404 null 等级只能是初级或中级，现为空 | level: only `初级` or `中级` is permitted, found nothing"),
    Case(
      person, #"{"name": "王芳", "post": "desk", "seats": 0}"#,
      "NB0405 0 名额应不小于 1，现为“0” | seats should be at least 1, found “0”"),
    Case(
      person, #"{"name": "王", "post": "desk"}"#,
      "NB0406 “王” 姓名至少 2 个字，现有 1 个字 | name should have at least 2 characters, it has 1"),
    Case(
      person, #"{"name": "王芳", "post": "Desk"}"#,
      "NB0407 “Desk” 岗位的写法不对，现为“Desk” | post is not written as it should be, found “Desk”"),
    Case(
      person, #"{"name": "王芳", "post": "desk", "since": "2026-02-30"}"#,
      "NB0409 “2026-02-30” 任职日期应为日期（如 2026-03-01），现为“2026-02-30” | since: expected a date such as 2026-03-01, found “2026-02-30”"
    ),
    Case(
      person, #"{"name": "王芳", "post": "desk", "phones": ["1", "2", "1"]}"#,
      "NB0410 [“1”, “2”, “1”] 电话最多 2 项，现有 3 项 | phones should have at most 2 items, it has 3",
      "NB0411 “1” 电话的第 3 项与第 1 项重复 | item 3 of phones repeats item 1"),
    Case(
      person, #"{"name": "王芳", "post": "desk", "phones": [["1"]]}"#,
      "NB0402 [“1”] 电话第 1 项应为文字，现为列表 | phones[0]: expected a text, found a list"),
    Case(
      person, #"{"name": "王芳"}"#,
      "NB0413 {“name”: “王芳”} 缺少“岗位”（post） | “post” (`post`) is missing"),
    Case(
      person, #"{"name": "王芳", "pots": "desk", "post": "desk"}"#,
      "NB0415 “pots” 不认识的键“pots” | unknown key “pots”"),
    Case(
      #"{"dependentRequired": {"a": ["b"]}}"#, #"{"a": 1}"#,
      "NB0414 “a” 写了“a”，就还要写“b”（b） | where “a” stands, “b” (`b`) must stand too"),
    Case(
      #"{"propertyNames": {"pattern": "^[0-9]+$"}}"#, #"{"a": 1}"#,
      "NB0416 “a” 键“a”的写法不对 | the key “a” is not written as it should be"),
    Case(
      #"{"maxProperties": 1}"#, #"{"a": 1, "b": 2}"#,
      "NB0417 {“a”: 1, “b”: 2} 内容最多 1 项，现有 2 项 | the content should have at most 1 key, it has 2"
    ),
    Case(
      #"{"contains": {"const": 1}}"#, "[2]",
      "NB0412 [2] 内容中符合要求的至少 1 项，现有 0 项 | the content should hold at least 1 item of the kind asked for, it holds 0"
    ),
    Case(
      #"{"properties": {"a": false}}"#, #"{"a": 1}"#,
      "NB0418 1 a处不能填写内容 | nothing may stand at a"),
    Case(
      #"{"not": {"type": "integer"}}"#, "1",
      "NB0419 1 内容是规定不允许的写法 | the content is just what is not allowed"),
    Case(
      #"{"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}"#, #"{"a": 1, "b": 2}"#,
      "NB0422 {“a”: 1, “b”: 2} a或b在内容中只能写其中一项 | only one of `a` or `b` may stand in the content"),
    Case(
      #"{"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}"#, "{}",
      "NB0423 {} a或b必须写其中一项 | one of `a` or `b` must be written"),
    Case(
      #"{"oneOf": [{"type": "integer"}, {"minimum": 0}]}"#, "1",
      "NB0421 1 内容同时符合几种写法，只能取一种 | the content fits several ways of writing, and must fit just one"),
    Case(
      #"{"anyOf": [{"minimum": 5}, {"multipleOf": 2}]}"#, "1",
      "NB0420 1 内容不符合任何一种允许的写法 | the content is written in none of the ways allowed"),
    Case(
      #"{"anyOf": [{"type": "string"}, {"type": "object", "required": ["file"]}]}"#, "{}",
      "NB0413 {} 缺少“file”（file） | “file” (`file`) is missing"),
    Case(
      #"{"anyOf": [{"type": "string"}, {"type": "array"}]}"#, "1",
      "NB0401 1 内容应为文字或列表，现为“1” | the content: expected a text or a list, found “1”"),
    Case(
      #"{"anyOf": [{"const": "a"}, {"enum": ["b", "c"]}]}"#, #""d""#,
      "NB0403 “d” 内容不能是“d”，只能是a、b或c | the content: “d” is not permitted, only `a`, `b` or `c`"),
  ]

  @Test(arguments: cases) func says(_ example: Case) throws {
    let schema = try Schema(json(example.schema), in: SchemaRegistry(), formatAssertion: true)
    let file = SourceFile(path: "test.json", bytes: Array(example.value.utf8))
    let said = schema.validate(json(example.value), scalars: .text).map { violation in
      let diagnostic = violation.diagnostic(in: file)
      let place = String(decoding: file.bytes[violation.range], as: UTF8.self)
        .replacing(/"([^"]*)"/) { "“\($0.output.1)”" }
      let words = [Language.zh, .en].map { diagnostic.message(in: $0) }.joined(separator: " | ")
      return "\(diagnostic.kind.code) \(place) \(words)"
    }
    #expect(said == example.expected)
  }

  @Test func suggestsTheNearestKey() throws {
    let schema = try Schema(json(Self.person), in: SchemaRegistry(), formatAssertion: true)
    let text = #"{"name": "王芳", "post": "desk", "seat": 1, "等极": "初级"}"#
    let file = SourceFile(path: "test.json", bytes: Array(text.utf8))
    let hints = schema.validate(json(text), scalars: .typed).map {
      $0.diagnostic(in: file).hint(in: .zh)
    }
    #expect(hints == ["是否应为 seats（名额）？", "是否应为 level（等级）？"])
  }

  @Test func hintsWithTheSchemasOwnWords() throws {
    let schema = try Schema(
      json(
        #"{"pattern": "^a", "x-pattern-hint": {"zh": "以 a 开头", "en": "begin with a"}, "description": "d"}"#
      ),
      in: SchemaRegistry(), formatAssertion: true)
    let file = SourceFile(path: "test.json", bytes: Array(#""b""#.utf8))
    let diagnostic = schema.validate(json(#""b""#), scalars: .typed).first?.diagnostic(in: file)
    #expect(diagnostic?.hint(in: .zh) == "以 a 开头")
    #expect(diagnostic?.hint(in: .en) == "begin with a")
  }

  @Test func everyKindIsComplete() {
    #expect(catalogueFaults(in: JSONSchemaDiagnostics.all + jsonKinds) == [])
  }
}
