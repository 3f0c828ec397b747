import Mustache
import Testing

@testable import Publish

/// On a page of another language, Chinese is marked where a template prints it.
@Suite struct ForeignTextTests {
  private func filled(_ markup: String, _ leaves: [TemplateLeaf]) -> String {
    String(decoding: TemplateFrame(markup).filled(with: leaves), as: UTF8.self)
  }

  @Test func textsWithChineseAreMarked() {
    let page = "<p>\u{3}\u{1}0\u{2}</p><a title=\"\u{1}0\u{2}\">\u{3}\u{1}1\u{2}</a>"
    #expect(
      filled(page, [.text("梧桐里 & 1"), .text("a < b")])
        == "<p><span lang=\"zh-Hans\">梧桐里 &amp; 1</span></p>"
        + "<a title=\"梧桐里 &amp; 1\">a &lt; b</a>")
  }

  /// HTML was marked where it was made; what is absent prints nothing, and leaves no mark behind.
  @Test func markupAndAbsentTextsAreNot() {
    #expect(
      filled("<p>\u{3}\u{1}0\u{2}\u{3}</p>", [.html(Array("<b>字</b>".utf8))]) == "<p><b>字</b></p>")
  }

  @Test(arguments: [
    ("", false), ("abc 123", false), ("é, “—” …", false), ("あ、カ", false), ("字", true),
    ("3栋", true), ("㐀", true), ("𠮷", true), ("😀", false), ("，。", false),
  ])
  func chineseIsTold(_ text: String, _ holds: Bool) { #expect(holdsHan(text) == holds) }
}
