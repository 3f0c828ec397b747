import Publish
import Testing

struct HeadingTests {
  static let names: [(String, String)] = [
    ("电话", "电话"), ("Office Hours", "office-hours"), ("联系 电话", "联系-电话"),
    ("一、工作职责（2026）", "一工作职责2026"), ("**注意：**请看", "注意请看"), ("！？", "section"),
    ("`code` & 《法》", "code-法"), ("  a   b  ", "a-b"), ("- a -", "a"), ("A_b-C", "a_b-c"),
    ("受付　時間", "受付-時間"), ("연락처", "연락처"), ("ＡＢＣ１２", "ＡＢＣ１２"), ("É", "É"),
    ("[电话](a.md)", "电话"), ("x \" onclick=1", "x-onclick1"),
  ]

  @Test(arguments: names) func id(heading: String, expected: String) {
    #expect(renderedMarkdown("# \(heading)").headings.map(\.id) == [expected])
  }

  @Test func idsAreUnique() {
    let page = renderedMarkdown("# 电话\n# 电话-2\n# 电话\n# 电话\n# ！\n# 。")
    let expected = ["电话", "电话-2", "电话-3", "电话-4", "section", "section-2"]
    #expect(page.headings.map(\.id) == expected)
    for id in expected {
      #expect(String(decoding: page.html, as: UTF8.self).contains("<h2 id=\"\(id)\">"))
    }
  }

  @Test func idsAreCut() {
    #expect(renderedMarkdown("# " + String(repeating: "长", count: 500)).headings[0].id.count == 64)
  }

  @Test func levelsAreShiftedAndCapped() {
    let text = (1...6).map { String(repeating: "#", count: $0) + " t\($0)\n" }.joined()
    #expect(renderedMarkdown(text).headings.map(\.level) == [2, 3, 4, 5, 6, 6])
    #expect(markdownHTML("# 标题") == "<h2 id=\"标题\">标题</h2>\n")
    #expect(markdownHTML("标题\n===") == "<h2 id=\"标题\">标题</h2>\n")
    #expect(!markdownHTML(text).contains("<h1"))
    #expect(markdownHTML("> # 甲\n\n- # 乙").contains("<h2 id=\"乙\">"))
  }

  /// Levels as written, and as they stand below the title of the page.
  @Test(arguments: [
    ("##", [2]), ("## ###", [2, 3]), ("## #### ##", [2, 3, 2]), ("### ## ###", [2, 2, 3]),
    ("# ### ## ######", [2, 3, 3, 4]), ("###### #", [2, 2]),
  ])
  func noLevelIsLeftOut(_ marks: String, _ levels: [Int]) {
    let text = marks.split(separator: " ").map { "\($0) 标题\n" }.joined()
    #expect(renderedMarkdown(text).headings.map(\.level) == levels)
  }

  @Test func tagsInTextAreNoHeadings() {
    #expect(markdownHTML("&lt;h2&gt; \\<h3>\n\n`<h2>`\n\n# 甲").contains("<h2 id=\"甲\">甲</h2>"))
    #expect(markdownHTML("&lt;h2&gt;\n\n# 甲").hasPrefix("<p>&lt;h2&gt;</p>"))
  }

  @Test func longPages() {
    #expect(!renderedMarkdown("# 甲\n# 乙\n# 丙\n# 丁").isLong)
    #expect(renderedMarkdown("# 甲\n# 乙\n# 丙\n# 丁\n" + String(repeating: "文", count: 1000)).isLong)
  }

  @Test func fragmentsOfThisPageMustExist() {
    #expect(
      renderedMarkdown("# 电话\n\n[a](#电话) [b](#%E7%94%B5%E8%AF%9D) [c](#) [d](#top)").codes == [])
    let text = "# 电话\n\n[见](#传真)"
    #expect(renderedMarkdown(text).codes == ["NB3108"])
    #expect(markdownProblemText(text) == ["#传真"])
    #expect(renderedMarkdown("[见](other.md#传真)").codes == [])
  }
}
