import Publish
import Testing

/// Random Markdown: never a crash, never a marker, a script or a handler in what leaves.
struct MarkdownFuzzTests {
  /// A small generator with a seed (SplitMix64), so that a failure can be repeated.
  struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  static let pieces = [
    "*", "**", "***", "_", "__", "`", "``", "[", "]", "(", ")", "![", "](", "<", ">", "\\", "&",
    "#",
    "# ", "## ", "- ", "1. ", "> ", "    ", "\t", "\n", "\n\n", "\r\n", "\r", "中", "注意", "：", "“",
    "”",
    "《", "》", "（", "）", "。", " ", "\u{3000}", "a", "한", "です", "\u{FE00}", "\u{E0100}", "😀", "|",
    "|---|", "javascript:", "JaVaScRiPt:", "data:", "https://a.cn", "a.md", "#注意", "&#106;",
    "&Tab;", "&colon;", "&lt;", "<script>", "</script>", "<b onclick=x>", "<!--", "-->", "<?", "\"",
    "'", " \"t\"", "[a]: ", "[a]", "```\n", "~~~", "---\n", "===\n", "\u{0}", "<http:", "onload=x",
    "\u{7F}", "%EE%80%80",
  ]

  @Test(arguments: 0..<8) func neverLetsAnythingOut(seed: Int) {
    var random = Seeded(state: UInt64(seed))
    for _ in 0..<1500 {
      let count = Int.random(in: 1...60, using: &random)
      let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
      check(String(decoding: renderedMarkdown(text).html, as: UTF8.self), of: text)
      let page = renderedMarkdown(text)
      for heading in page.headings {
        #expect(!holdsMarker(heading.text) && !holdsMarker(heading.id), "\(text.debugDescription)")
      }
      for problem in page.problems {
        #expect(problem.range.upperBound <= text.utf8.count && problem.range.lowerBound >= 0)
      }
      #expect(!page.links.contains { holdsMarker($0.destination) })
      let title = String(decoding: InlineMarkdown.html(text), as: UTF8.self)
      #expect(!holdsMarker(title) && !title.contains("<a") && !title.contains("<script"))
      #expect(!holdsMarker(InlineMarkdown.plainText(text)))
    }
  }

  private func check(_ html: String, of text: String) {
    // Scalars, not characters: a combining mark may follow any tag.
    let tags = html.matches(of: (/<[^>]*>/).matchingSemantics(.unicodeScalar)).map(\.output)
    #expect(!holdsMarker(html), "\(text.debugDescription)")
    let plain = (/<\/?(p|h[2-6]|ul|ol|li|em|strong|code|pre|blockquote|a)>|<[bh]r \/>/)
      .matchingSemantics(.unicodeScalar)
    let attributed = (/<(h[2-6] id|ol start|code class|a href)="[^"]*"( title="[^"]*")?>/)
      .matchingSemantics(.unicodeScalar)
    let image = (/<img src="[^"]*" alt="[^"]*"( title="[^"]*")? \/>/)
      .matchingSemantics(.unicodeScalar)
    let isUnsafe = (/(href|src)="\s*(javascript|data|vbscript|file):/).ignoresCase()
    for tag in tags {
      let isKnown =
        tag == "<!-- raw HTML omitted -->" || tag.wholeMatch(of: plain) != nil
        || tag.wholeMatch(of: attributed) != nil || tag.wholeMatch(of: image) != nil
      #expect(isKnown, "\(tag) of \(text.debugDescription)")
      #expect(tag.firstMatch(of: isUnsafe) == nil, "\(tag) of \(text.debugDescription)")
    }
  }

  /// The pieces hold no private-use or Aegean character.
  private func holdsMarker(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      0xE000...0xF8FF ~= $0.value || 0x10100...0x10FFF ~= $0.value
    }
  }
}
