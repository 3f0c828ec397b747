import Publish
import Testing

struct InlineMarkdownTests {
  static let cases: [(String, String, String)] = [
    ("2026年一季度财务公开", "2026年一季度财务公开", "2026年一季度财务公开"),
    ("1. 关于*停水*的通知", "1. 关于<em>停水</em>的通知", "1. 关于停水的通知"),
    ("# *甲*", "# <em>甲</em>", "# 甲"),
    ("- _甲_", "- <em>甲</em>", "- 甲"),
    ("> `甲`", "&gt; <code>甲</code>", "> 甲"),
    ("    *甲*", "<em>甲</em>", "甲"),
    ("[甲](javascript:x)*乙*", "甲<em>乙</em>", "甲乙"),
    ("![图](a.png)*乙*", "图<em>乙</em>", "图乙"),
    ("[a]: javascript:x", "[a]: javascript:x", "[a]: javascript:x"),
    (
      "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;",
      "<script>alert(1)</script>"
    ),
    ("<!-- x --> *y*", "&lt;!-- x --&gt; <em>y</em>", "<!-- x --> y"),
    ("甲 & \"乙\" &amp; &copy;", "甲 &amp; &quot;乙&quot; &amp; ©", "甲 & \"乙\" & ©"),
    ("*甲\n乙*\r\n", "<em>甲 乙</em>", "甲 乙"),
    ("***", "***", "***"), ("", "", ""), ("*", "*", "*"), ("\\*甲\\*", "*甲*", "*甲*"),
    ("\u{E000}*甲*", "\u{E000}<em>甲</em>", "\u{E000}甲"),
  ]

  @Test(arguments: cases) func titles(markdown: String, html: String, plain: String) {
    #expect(String(decoding: InlineMarkdown.html(markdown), as: UTF8.self) == html)
    #expect(InlineMarkdown.plainText(markdown) == plain)
  }
}
