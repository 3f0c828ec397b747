import Diagnostics
import Publish
import Testing

struct MarkdownProblemTests {
  static let cases: [(String, [String], [String])] = [
    ("甲\n\n<div onclick=\"x\">\n乙\n</div>", ["NB3103"], ["<div onclick=\"x\">"]),
    ("中**（x）**中 <b>粗</b>", ["NB3103"], ["<b>"]),
    ("甲\n乙 <i\nclass=x>丙", ["NB3103"], ["<i"]),
    ("<script>alert(1)</script>", ["NB3103"], ["<script>alert(1)</script>"]),
    ("甲 </b>", ["NB3103"], ["</b>"]),
    ("<!-- 备注 -->", [], []),
    ("甲 <!-- 备注 --> 乙", [], []),
    ("<!-- 备注 --> 丢失的字", ["NB3103"], ["<!-- 备注 --> 丢失的字"]),
    ("1 < 2，<张三>，`<b>`，\\<b>", [], []),
    ("![](a.png)", ["NB3104"], ["a.png"]),
    ("![ ](a.png) ![**图**](b.png) ![`c`](c.png)", ["NB3104"], ["a.png"]),
    ("[![](a.png)](b.md)", ["NB3104"], ["a.png"]),
    ("![![甲](b.png)](a.png)", [], []),
    ("| a | b |\n|---|---|\n| 1 | 2 |", ["NB3105"], ["| a | b |"]),
    ("甲\na | b\n:-- | --:\n1 | 2", ["NB3105"], ["a | b"]),
    ("> | a |\n> |---|", ["NB3105"], ["> | a |"]),
    ("- | a |\n  |---|", ["NB3105"], ["- | a |"]),
    ("```\n| a | b |\n|---|---|\n```", [], []),
    ("    | a | b |\n    |---|---|", [], []),
    ("甲 | 乙\n\n|---|", [], []),
    ("甲\n---|---", [], []),
  ]

  @Test(arguments: cases) func problems(markdown: String, codes: [String], places: [String]) {
    let page = renderedMarkdown(markdown)
    #expect(page.codes == codes)
    #expect(markdownProblemText(markdown) == places)
    #expect(!String(decoding: page.html, as: UTF8.self).contains("<script"))
  }

  @Test(arguments: cases) func problemsWithWindowsLineEnds(
    markdown: String, codes: [String], places: [String]
  ) {
    let windows = markdown.replacing("\n", with: "\r\n")
    #expect(renderedMarkdown(windows).codes == codes)
    #expect(markdownProblemText(windows) == places)
  }

  @Test(arguments: [
    (String(repeating: "> ", count: 101) + "a", "NB3106"),
    (String(repeating: "* ", count: 101) + "a", "NB3106"),
    ((0..<150).map { String(repeating: "  ", count: $0) + "* a\n" }.joined(), "NB3106"),
    ((0..<150).map { String(repeating: "\t", count: $0) + "1. a\r\n" }.joined(), "NB3106"),
    (String(repeating: "![[]()", count: 1001), "NB3107"),
  ])
  func costlyBodiesAreRefused(markdown: String, code: String) {
    #expect(renderedMarkdown(markdown).codes == [code])
    #expect(renderedMarkdown(markdown).html.isEmpty)
  }

  @Test(arguments: [
    String(repeating: "> ", count: 100) + "a", String(repeating: "* ", count: 300),
    String(repeating: "-", count: 300), String(repeating: "a ![", count: 1000),
    String(repeating: "![a](b)\n\n", count: 1500), String(repeating: " ", count: 5000) + "a",
    String(repeating: "- a\n", count: 500),
    "```\n" + String(repeating: " ", count: 900) + "- a\n```",
    String(repeating: "> > - a\n", count: 500), String(repeating: "- a\n  - b\n", count: 500),
  ])
  func plainBodiesAreNot(markdown: String) {
    let codes = Set(renderedMarkdown(markdown).codes)
    #expect(codes.isDisjoint(with: ["NB3106", "NB3107"]))
    #expect(!renderedMarkdown(markdown).html.isEmpty)
  }

  @Test func problemsAreLimited() {
    let page = renderedMarkdown(String(repeating: "![](a)\n\n", count: 500))
    #expect(page.problems.count == MarkdownRenderer.problemLimit)
  }

  @Test(arguments: markdownKinds) func everyKindIsSaidInBothLanguages(kind: DiagnosticKind) {
    #expect(kind.code.hasPrefix("NB31"))
    for text in [kind.message, kind.hint, kind.explanation] {
      #expect(!text.zh.isEmpty && !text.en.isEmpty && !text.zh.contains("\n"))
    }
    #expect(Set(markdownKinds.map(\.code)).count == markdownKinds.count)
  }
}
