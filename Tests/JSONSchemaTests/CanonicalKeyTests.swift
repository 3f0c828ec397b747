import Diagnostics
import JSONSchema
import SourceText
import Testing

@Suite struct CanonicalKeyTests {
  static let text = ##"""
    {"properties": {
       "title": {"x-name": "标题", "type": "string"},
       "limit": {"$ref": "#/$defs/limit"},
       "steps": {"x-name": "步骤", "items": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/limit"}]}}},
     "allOf": [{"properties": {"date": {"x-name": "日期"}}}],
     "patternProperties": {"^20": {"$ref": "#/$defs/limit"}},
     "unevaluatedProperties": false,
     "$defs": {"limit": {"x-name": "期限", "type": ["object", "array"],
       "properties": {"days": {"x-name": "天"}, "next": {"$ref": "#/$defs/limit"}}}}}
    """##

  @Test func renamesAlongTheSchema() throws {
    let schema = try Schema(json(Self.text), in: SchemaRegistry(), formatAssertion: true)
    let value = json(
      #"{"标题": "t", "日期": "d", "期限": {"天": 1, "next": {"天": 2}}, "步骤": ["a", {"天": 3}], "2026": {"天": 4}, "天": 5}"#
    )
    let (renamed, violations) = schema.canonicalKeys(value)
    #expect(violations.isEmpty)
    #expect(
      keys(renamed)
        == [
          "title", "date", "limit", "limit.days", "limit.next", "limit.next.days", "steps",
          "steps.days", "2026", "2026.days", "天",
        ])
    #expect(schema.validate(renamed, scalars: .typed).map(\.keyword) == ["unevaluatedProperties"])
  }

  @Test func bothSpellings() throws {
    let schema = try Schema(json(Self.text), in: SchemaRegistry(), formatAssertion: true)
    let text = #"{"标题": "t", "title": "u"}"#
    let (renamed, violations) = schema.canonicalKeys(json(text))
    let file = SourceFile(path: "test.json", bytes: Array(text.utf8))
    #expect(keys(renamed) == ["title"])
    #expect(violations.map { $0.diagnostic(in: file).message(in: .zh) } == ["同一项写了两次：title 和 标题"])
    #expect(violations.map(\.range) == [16..<23])
  }

  private func keys(_ value: LocatedValue, _ prefix: String = "") -> [String] {
    switch value.content {
    case .map(let entries):
      entries.flatMap { [prefix + $0.key] + keys($0.value, prefix + $0.key + ".") }
    case .list(let items): items.flatMap { keys($0, prefix) }
    default: []
    }
  }
}
