import Publish
import TestSupport
import Testing

/// Patterns that Markdown parsers are tested with (after `pathological_tests.py` of cmark), and
/// those of our own passes: rendered or refused, each within five seconds.
@Suite(.serialized) struct PathologicalMarkdownTests {
  struct Pattern: CustomTestStringConvertible, Sendable {
    let name: String
    let text: @Sendable () -> String
    var testDescription: String { name }
  }

  /// Large counts by half: in a debug build the whole would take a slow machine minutes, and what is
  /// quadratic exceeds its time all the same. Counts that stand beside a limit stay as they are.
  static func `repeat`(_ name: String, _ text: String, _ count: Int, _ tail: String = "") -> Pattern
  {
    Pattern(name: name) {
      String(repeating: text, count: count < 10_000 ? count : count / 2) + tail
    }
  }

  static let patterns: [Pattern] = [
    Pattern(name: "nested strong emphasis") {
      String(repeating: "*a **a ", count: 65000) + "b" + String(repeating: " a** a*", count: 65000)
    },
    `repeat`("emphasis closers", "a_ ", 65000), `repeat`("emphasis openers", "_a ", 65000),
    `repeat`("link closers", "a]", 65000), `repeat`("link openers", "[a", 65000),
    `repeat`("mismatched", "*a_ ", 50000), `repeat`("multiples of three", "a**b c* ", 50000),
    Pattern(name: "issue 389") {
      String(repeating: "*a ", count: 20000) + String(repeating: "_a*_ ", count: 20000)
    },
    `repeat`("link openers and emphasis closers", "[ a_", 50000),
    `repeat`("[ (](", "[ (](", 80000), `repeat`("brackets", "[", 50000),
    Pattern(name: "nested brackets") {
      String(repeating: "[", count: 50000) + "a" + String(repeating: "]", count: 50000)
    },
    `repeat`("image links", "![[]()", 160_000),
    `repeat`("image links below the limit", "![[]()", 1000),
    `repeat`(
      "many paragraphs of image links", String(repeating: "![[]()", count: 999) + "\n\n", 160),
    `repeat`("nested block quotes", "> ", 50000, "a"), `repeat`("nested lists", "* ", 50000, "a"),
    Pattern(name: "indented lists") {
      (0..<1000).map { String(repeating: "  ", count: $0) + "* a\n" }.joined()
    },
    `repeat`("NUL", "abc\u{0}de\u{0}", 20000),
    Pattern(name: "backticks") {
      (1..<2500).map { "e" + String(repeating: "`", count: $0) }.joined()
    },
    `repeat`("unclosed links A", "[a](<b", 30000), `repeat`("unclosed links B", "[a](b", 30000),
    `repeat`("unclosed comments", "</<!--", 100_000), `repeat`("comments", "a <!-- a", 100_000),
    `repeat`("instructions", "a <?", 100_000), `repeat`("declarations", "a <!A ", 100_000),
    `repeat`("CDATA", "a <![CDATA[", 100_000), `repeat`("tags", "<a b", 100_000),
    `repeat`("real tags", "<a>", 100_000), `repeat`("entities", "&#x", 100_000),
    Pattern(name: "reference definitions") {
      (0..<60000).map { "[\($0)]: u\n" }.joined() + String(repeating: "[0] ", count: 50000)
    },
    `repeat`("reference links", "[a]", 100_000, "\n\n[a]: b"),
    `repeat`("links on a line", "[a](b.md)", 50000), `repeat`("nested images", "![", 900, "a"),
    `repeat`("unclosed reference titles", "[a]: b \"\n", 50000), `repeat`("lines", "a\n", 500_000),
    `repeat`("blank lines in a deep list", "\n", 500_000, String(repeating: "* ", count: 90)),
    Pattern(name: "deep list, then blank lines") {
      String(repeating: "* ", count: 99) + "a" + String(repeating: "\n", count: 500_000)
    },
    `repeat`("CJK emphasis", "中**“", 100_000), `repeat`("CJK emphasis pairs", "中**“好”**", 80000),
    `repeat`("prefixes", ">>>>**（", 50000), `repeat`("backslashes", "\\", 500_000, "*（"),
    `repeat`("escaped stars", "中\\***（", 80000), `repeat`("same headings", "# 电话\n", 50000),
    `repeat`("table rows", "|-|-|\n", 100_000), `repeat`("dashes", "- ", 500_000),
    Pattern(name: "one long line") { String(repeating: "村", count: 1 << 20) },
  ]

  @Test(arguments: patterns) func endsInTime(pattern: Pattern) {
    let text = pattern.text()
    let clock = WorkClock()
    _ = renderedMarkdown(text)
    clock.expectLittle(5, pattern.name)
  }

  @Test(arguments: patterns) func titlesEndInTime(pattern: Pattern) {
    let text = pattern.text()
    let clock = WorkClock()
    _ = InlineMarkdown.html(text)
    clock.expectLittle(5)
  }
}
