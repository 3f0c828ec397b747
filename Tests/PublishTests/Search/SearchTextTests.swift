import Testing

@testable import Publish

@Suite struct SearchTextTests {
  /// `|` stands for the separator.
  private func text(_ html: String) -> String {
    String(decoding: SearchText(html: Array(html.utf8)).units, as: UTF16.self)
      .replacing("\0", with: "|")
  }

  static let pages: [(String, String)] = [
    ("<p>停车管理</p>", "停车管理"),
    ("<p>停<strong>车</strong><a href=\"x>y\">管</a>理</p>", "停车管理"),
    ("<td>停</td><td>车</td>", "停|车"), ("停<br>车", "停|车"), ("停\n  车\u{3000}\u{A0}位", "停|车|位"),
    ("<p>ＡＢc１２３！</p>", "abc123!"), ("<p>A&amp;B &lt;b&gt; &#65;&#x42; &quot;</p>", "a&b|<b>|ab|\""),
    ("<p>a & b; &unknown; &#; &#xFFFFFFFF;</p>", "a|&|b;|&unknown;|&#;|&#xffffffff;"),
    ("<p>前</p><section data-unsearched><section>中</section>中</section><p>后</p>", "前|后"),
    ("<p>前<span data-unsearched>中</span>后</p>", "前|后"),
    ("<p>前</p><svg><title>图</title></svg><script>中</script>后", "前|后"),
    ("<p>前</p><!-- 中 --><p>后", "前|后"), ("<h1>题<span class=\"kicker\">目</span></h1>", "题目"),
    ("停\u{200B}车\u{AD}位\u{FEFF}", "停车位"), ("👨‍👩‍👧𠮷", "👨👩👧𠮷"), ("", ""), ("<", ""), ("</p>", ""),
    ("<p title='a>b' data-x=\"'\">停</p>", "停"),
  ]

  @Test(arguments: pages) func whatAPageSays(html: String, said: String) {
    #expect(text(html) == said)
  }
}
