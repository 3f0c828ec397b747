import Diagnostics
import SourceText
import Testing

/// What is written, and what is said of it: code, the text at the place, the place in bytes, and
/// the related places.
private let mistakes: [(String, [String])] = [
  ("标题：值", [#"NB0012 "：" 6..9"#]),
  ("标题：值\n日期: 2026", [#"NB0012 "：" 6..9"#]),
  ("title: x\n日期：2026\n作者：王\nend: 1", [#"NB0012 "：" 15..18"#, #"NB0012 "：" 29..32"#]),
  ("title：值\ndate: x", [#"NB0012 "：" 5..8"#]),
  ("title: 通知\n\"日期\"：2026", [#"NB0012 "：" 22..25"#]),
  ("title:通知\ndate:2026", [#"NB0013 ":" 5..6"#, #"NB0013 ":" 17..18"#]),
  ("title: x\ndate:2026", [#"NB0013 ":" 13..14"#]),
  ("title: x\ndate:\u{A0}2026", [#"NB0013 ":" 13..14"#]),
  ("a: 1\nword\nb: 2", [#"NB0014 "word" 5..9"#]),
  ("title: “通知”", [#"NB0015 "“通知”" 7..19"#]),
  ("title: “a: b”", [#"NB0015 "“a: b”" 7..17"#]),
  ("title: “通知\"", [#"NB0015 "“通知\"" 7..17"#]),
  ("“a”: [‘b’]", [#"NB0015 "“a”" 0..7"#, #"NB0015 "‘b’" 10..17"#]),
  ("a: b: c", [#"NB0016 ":" 4..5"#]),
  ("a: @x", [#"NB0017 "@" 3..4"#]), ("a: `x`", [#"NB0017 "`" 3..4"#]),
  ("a: %x", [#"NB0017 "%" 3..4"#]), ("a: *星", [#"NB0017 "*" 3..4"#]),
  ("a: &星 x", [#"NB0017 "&" 3..4"#]), ("a: !重要 x", [#"NB0017 "!" 3..4"#]),
  ("a: > x", [#"NB0017 ">" 3..4"#]), ("a: | 文字", [#"NB0017 "|" 3..4"#]),
  ("a: - x", [#"NB0017 "-" 3..4"#]), ("a: ? x", [#"NB0017 "?" 3..4"#]),
  ("a: ,x", [#"NB0017 "," 3..4"#]), ("a: ]x", [#"NB0017 "]" 3..4"#]),
  ("a: [@x]", [#"NB0017 "@" 4..5"#]), ("a: |\n  注意：x\n@bad", [#"NB0017 "@" 18..19"#]),
  ("a: 'abc", ["NB0018 \"\\'\" 3..4"]),
  ("title: \"通知”\ndate: 1\n", [#"NB0018 "\"" 7..8"#]),
  ("a: \"abc\ndate: \"2026\"\nb: 1", [#"NB0018 "\"" 3..4 (14..15)"#]),
  ("a: [x", [#"NB0019 "[" 3..4 (5..5)"#]),
  ("a: [x, y\nb: z", [#"NB0019 "[" 3..4 (10..11)"#]),
  ("a: {x: 1 y: 2}", [#"NB0019 "{" 3..4 (10..11)"#]),
  ("a: [通知] 停水", [#"NB0020 "停水" 12..18"#]),
  ("a: \"通知\" 的说明", [#"NB0020 "的说明" 12..21"#]),
  ("a: x\n  b: y", [#"NB0021 "b" 7..8"#]),
  ("a:\n    b: 1\n  c: 2", [#"NB0021 "c" 14..15"#]),
  ("a:\n  - x\n - y", [#"NB0021 "-" 10..11"#]),
  ("- a\nb: c", [#"NB0021 "b" 4..5"#]), ("a: 1\n- b", [#"NB0021 "-" 5..6"#]),
  ("a:\n\tb: c", [#"NB0011 "\t" 3..4"#]), ("a: x\n\tb: y", [#"NB0011 "\t" 5..6"#]),
  ("a:\n  b: \"1\"\n\tc: 2", [#"NB0011 "\t" 12..13"#]),
  ("key: |\n\tx", [#"NB0011 "\t" 7..8"#]),
  ("a:\n  b: x\n　c: y", [#"NB0011 "　" 10..13"#]),
  (#"a: "D:\资料""#, [#"NB0022 "\\资" 6..10"#]),
  ("a: 关于 #3楼", [##"NB0023 "#3楼" 10..15"##]), ("a: #3楼", [##"NB0023 "#3楼" 3..8"##]),
  ("a: 1\na: 2\na: 3", [#"NB0024 "a" 5..6 (0..1)"#, #"NB0024 "a" 10..11 (0..1)"#]),
  ("? [a]\n: b", [#"NB0025 "[" 2..3"#]), ("[a]: b", [#"NB0025 "[" 0..1"#]),
  ("a: *x", [#"NB0026 "*x" 3..5"#]),
  ("a: &x [*x]", [#"NB0027 "*x" 7..9"#]),
  ("a: 1\n---\nb: 2", [#"NB0030 "---" 5..8"#]),
  ("a: 1\n...\nb: 2", [#"NB0030 "b: 2" 9..13"#]),
  ("%TAG !a! x\n---\na: 1", [#"NB0031 "%TAG" 0..4"#]),
  ("a: 50%TAG\nb: |\n  %TAG\n", []),
  ("%YAML 1.1\n%YAML 1.1\n---\na: 1", [#"NB0010 "%" 10..11"#]),
  ("a: !x y", [#"NB0031 "!x" 3..5"#]), ("a: ! x", [#"NB0031 "!" 3..4"#]),
  ("a: !!int 3\nb: !!str 4", [#"NB0031 "!!int" 3..8"#, #"NB0031 "!!str" 14..19"#]),
  ("a: \0x", [#"NB0204 "\0" 3..4"#]), ("a: 字\u{7}x", [#"NB0205 "\u{07}" 6..7"#]),
]

@Test(arguments: mistakes)
func saysWhatIsWrongAndWhere(text: String, expected: [String]) {
  #expect(summaries(readYAML(source(text)).diagnostics) == expected)
}

@Test(arguments: mistakes.map(\.0))
func placesHoldInEveryVariant(text: String) {
  let base = readYAML(source(text)).diagnostics
  for variant in Variant.all {
    let found = readYAML(SourceFile(variant.apply(text))).diagnostics
    #expect(
      moved(found) { $0 } == moved(base) { variant.map($0, in: text) }, "\(variant)")
  }
}

private let invalid: [([UInt8], Range<Int>)] = [
  ([0x61, 0x3A, 0x20, 0xFF], 3..<4), ([0xE6, 0x97], 0..<1), ([0x61, 0xED, 0xA0, 0x80], 1..<2),
]

@Test(arguments: invalid)
func invalidUTF8HasItsPlace(bytes: [UInt8], expected: Range<Int>) {
  let found = readYAML(SourceFile(bytes)).diagnostics
  #expect(found.map(\.kind.code) == ["NB0203"])
  #expect(found.first?.place?.range == expected)
}

@Test func duplicateKeepsTheFirst() {
  #expect(shape(readYAML(source("a: 1\na: 2")).value) == "{a: 1}")
}
