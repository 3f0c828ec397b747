import Diagnostics
import SourceText
import Testing

private let found: [(String, String, String)] = [
  ("---\ntitle: 通知\n---\n正文\n", "title: 通知\n", "正文\n"),
  ("---\n---\n", "", ""),
  ("---\na: b\n---", "a: b\n", ""),
  ("--- \t\na: b\n---  \nx", "a: b\n", "x"),
  (
    "---\na: x --- y\nb: |\n  ---\n---\n正文\n\n---\n\n尾", "a: x --- y\nb: |\n  ---\n",
    "正文\n\n---\n\n尾"
  ),
  ("---\na: b\n---x\n----\n---\n", "a: b\n---x\n----\n", ""),
]

@Test(arguments: found)
func findsTheFences(text: String, yaml: String, body: String) throws {
  for variant in Variant.plain {
    let bytes = variant.apply(text)
    let parsed = findFrontMatter(SourceFile(bytes))
    let front = try #require(parsed.value, "\(variant)")
    #expect(parsed.diagnostics.isEmpty)
    let start = text.utf8.count - body.utf8.count
    let opening = try #require(text.utf8.firstIndex(of: 0x0A))
    let first = text.utf8.distance(from: text.utf8.startIndex, to: opening) + 1
    #expect(front.yaml == variant.map(first..<(first + yaml.utf8.count), in: text), "\(variant)")
    #expect(front.body == variant.map(start..<text.utf8.count, in: text), "\(variant)")
  }
}

@Test func loneCarriageReturnsEndLinesToo() {
  let front = findFrontMatter(source("---\ra: b\r---\r文")).value
  #expect(front == FrontMatter(yaml: 4..<9, body: 13..<16))
}

private let mistakes: [(String, String)] = [
  ("", #"NB0001 "" 0..0"#),
  ("# 通知\n正文\n", ##"NB0001 "# 通知" 0..8"##),
  ("正文\n\n---\n\n又一段\n", #"NB0001 "正文" 0..6"#),
  ("---\na: b\n正文", #"NB0002 "---" 0..3"#),
  ("---", #"NB0002 "---" 0..3"#),
  ("---\na: b\n———\n正文", #"NB0002 "---" 0..3 (9..18)"#),
  ("---\na: b\n ---\n正文", #"NB0002 "---" 0..3 (9..13)"#),
  ("———\na: b\n---\n", #"NB0003 "———" 0..9"#),
  ("－－－\na: b\n－－－\n", #"NB0003 "－－－" 0..9"#),
  ("--\na: b\n---\n", #"NB0003 "--" 0..2"#),
  ("—-\na: b\n---\n", #"NB0003 "—-" 0..4"#),
  ("----\na: b\n---\n", #"NB0003 "----" 0..4"#),
  (" ---\na: b\n---\n", #"NB0003 " ---" 0..4"#),
  ("--- title: x\n---\n", #"NB0003 "--- title: x" 0..12"#),
  ("\n---\na: b\n---\n", #"NB0004 "" 0..0 (1..4)"#),
  ("# 通知\n---\na: b\n---\n", ##"NB0004 "# 通知" 0..8 (9..12)"##),
]

@Test(arguments: mistakes)
func saysWhatIsWrongWithTheFences(text: String, expected: String) {
  let base = findFrontMatter(source(text))
  #expect(base.value == nil)
  #expect(summaries(base.diagnostics) == [expected])
  for variant in Variant.plain {
    let found = findFrontMatter(SourceFile(variant.apply(text))).diagnostics
    #expect(
      moved(found) { $0 } == moved(base.diagnostics) { variant.map($0, in: text) }, "\(variant)")
  }
}
