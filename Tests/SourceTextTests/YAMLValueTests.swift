import Diagnostics
import SourceText
import Testing

private let placed: [(String, String)] = [
  (
    "标题: \"通知\"\n列表: [甲, 乙]\n",
    #"{标题@0..6: "通知"@8..16, 列表@17..23: [甲@26..29, 乙@31..34]@25..35}@0..35"#
  ),
  ("a:\n  - 一\n  - b: 二\n\n# 完\n", "{a@0..1: [一@7..10, {b@15..16: 二@18..21}@15..21]@5..21}@0..21"),
  ("a: |\n  一\n  二\n\nb: 1", "{a@0..1: \"一\n二\n\"@3..16, b@18..19: 1@21..22}@0..22"),
  ("a: 'x'\nb:\nc: 😀 # 注\n", "{a@0..1: \"x\"@3..6, b@7..8: null@9..9, c@10..11: 😀@13..17}@0..17"),
  ("", "null@0..0"),
]

@Test(arguments: placed)
func placesAreBytes(text: String, expected: String) {
  #expect(outline(readYAML(source(text)).value) == expected)
}

private let ordinary: [(String, String)] = [
  (
    "a: 0123\nb: no\nc: 1.10\nd: 2026-03-01\ne: 0x1F\n",
    "{a: 0123, b: no, c: 1.10, d: 2026-03-01, e: 0x1F}"
  ),
  (
    "a: ~\nb: null\nc:\nd: ''\ne: \"null\"\nf: Null",
    #"{a: null, b: null, c: null, d: "", e: "null", f: Null}"#
  ),
  ("a: |\n  一\n\n  二\n", "{a: \"一\n\n二\n\"}"),
  ("a: |-\n  一\n   二\n", "{a: \"一\n 二\"}"),
  ("a: >\n  一\n  二\n\n  三\n", "{a: \"一 二\n三\n\"}"),
  ("a: \"一\n  二\\\n  三\\u4e2d\\n\"", "{a: \"一 二三中\n\"}"),
  ("a: '它''s\n  好'", #"{a: "它's 好"}"#),
  ("a: 一\n  二", "{a: 一 二}"),
  ("{a: [x, y], 'b': {c: d,},}", #"{a: [x, y], b: {c: d}}"#),
  ("# 注\na: b # 注\n#注\nc: d", "{a: b, c: d}"),
  ("- - a\n  - b\n- c:\n  - d\n", "[[a, b], {c: [d]}]"),
  ("? a\n: b\n", "{a: b}"),
  ("---\na: b\n...\n", "{a: b}"),
  ("%YAML 1.2\n---\na: b\n", "{a: b}"),
  ("a: &x [1, {b: 2}]\nc: *x\nd: *x\n", "{a: [1, {b: 2}], c: [1, {b: 2}], d: [1, {b: 2}]}"),
  ("&k a: 1\nb: *k", "{a: 1, b: a}"),
  (
    "a: 9:00-17:00\nb: http://x.cn/a#b\nc: 一：二\nd: “两委”换届",
    "{a: 9:00-17:00, b: http://x.cn/a#b, c: 一：二, d: “两委”换届}"
  ),
  ("a: '“两委”'\nb: x---y\nc: -1\nd: --- x", #"{a: "“两委”", b: x---y, c: -1, d: --- x}"#),
  ("a:\tb", "{a: b}"),
  ("a: b\u{2028}\n", "{a: b}"),
]

@Test(arguments: ordinary)
func readsOrdinaryYAML(text: String, expected: String) {
  for variant in Variant.all {
    let parsed = readYAML(SourceFile(variant.apply(text)))
    #expect(summaries(parsed.diagnostics) == [], "\(variant)")
    #expect(shape(parsed.value) == expected, "\(variant)")
  }
}

@Test func aliasStandsWhereItIsWritten() {
  let value = readYAML(source("a: &x {b: 1}\nc: *x\n")).value
  #expect(outline(value?["c"]) == "{b@7..8: 1@10..11}@16..18")
}

@Test func readsOnlyItsRange() {
  let file = source("前言\na: 一\n正文: [")
  #expect(outline(readYAML(file, in: 7..<13).value) == "{a@7..8: 一@10..13}@7..13")
}

@Test func accessors() throws {
  let value = try #require(readYAML(source("a: x\nb: [y]\nc: {d: }\n")).value)
  #expect(value["a"]?.text == "x")
  #expect(value["b"]?.list?.first?.text == "y")
  #expect(value["c"]?["d"]?.isNull == true)
  #expect(value.entries?.map(\.key) == ["a", "b", "c"])
  #expect(value.entry("b")?.keyRange == 5..<6)
  #expect(value["z"] == nil && value.text == nil && value.list == nil && !value.isNull)
  #expect(value["a"]?.entries == nil && value["a"]?["b"] == nil)
}
