import Publish
import Testing

/// Emphasis beside Chinese, Japanese and Korean text, by the CJK-friendly amendment.
struct CJKEmphasisTests {
  static let cases: [(String, String)] = [
    ("**注意：**请看", "<strong>注意：</strong>请看"),
    ("这是**《村规》**规定", "这是<strong>《村规》</strong>规定"),
    ("**“引号”**后文", "<strong>“引号”</strong>后文"),
    ("他说**“好。”**然后走了", "他说<strong>“好。”</strong>然后走了"),
    ("他说*“好。”*然后走了", "他说<em>“好。”</em>然后走了"),
    ("收费***（每月）***标准", "收费<em><strong>（每月）</strong></em>标准"),
    ("请带**（原件）**和**《证明》**来", "请带<strong>（原件）</strong>和<strong>《证明》</strong>来"),
    ("共**(三项)**工作", "共<strong>(三项)</strong>工作"),
    ("税率**30%**以下", "税率<strong>30%</strong>以下"),
    ("费用**¥10,000**元", "费用<strong>¥10,000</strong>元"),
    ("用**C#**写", "用<strong>C#</strong>写"),
    ("GitHub**（注：网站）**", "GitHub<strong>（注：网站）</strong>"),
    ("中**_foo_**中", "中<strong><em>foo</em></strong>中"),
    ("中**`代码`**中", "中<strong><code>代码</code></strong>中"),
    ("见**[指南](a.md)**办理", "见<strong><a href=\"a.md\">指南</a></strong>办理"),
    ("**真…**她", "<strong>真…</strong>她"),
    ("**真—**她", "<strong>真—</strong>她"),
    ("真**【她**", "真<strong>【她</strong>"),
    ("𠮟**(正式)**", "𠮟<strong>(正式)</strong>"),
    ("葛\u{E0100}**(正式)**市", "葛\u{E0100}<strong>(正式)</strong>市"),
    ("塚\u{FE00}**(异体)**", "塚\u{FE00}<strong>(异体)</strong>"),
    // Japanese and Korean
    ("これは**大事です。**読んで", "これは<strong>大事です。</strong>読んで"),
    ("担当は**「田中」**です", "担当は<strong>「田中」</strong>です"),
    ("ﾃｽﾄ**(半角)**ﾃｽﾄ", "ﾃｽﾄ<strong>(半角)</strong>ﾃｽﾄ"),
    ("**동사무소(office)**에서", "<strong>동사무소(office)</strong>에서"),
    ("**`신청`**을 누르세요", "<strong><code>신청</code></strong>을 누르세요"),
    ("**(k)**\u{110F}", "<strong>(k)</strong>\u{110F}"),
    // What CommonMark says of other text stays.
    ("a**(b)**c", "a**(b)**c"),
    ("a**«b**c", "a**«b**c"),
    ("中 ** （x） ** 中", "中 ** （x） ** 中"),
    ("中\\**（x）", "中**（x）"),
    ("中\\***（x）**中", "中*<strong>（x）</strong>中"),
    ("3*4*5", "3<em>4</em>5"),
    ("😀**(x)**😀", "😀**(x)**😀"),
    ("**注意** ：请看", "<strong>注意</strong> ：请看"),
    ("全\u{3000}**（x）**\u{3000}角", "全\u{3000}<strong>（x）</strong>\u{3000}角"),
    ("`中**（x）**中`", "<code>中**（x）**中</code>"),
  ]

  @Test(arguments: cases) func body(markdown: String, expected: String) {
    #expect(markdownHTML(markdown) == "<p>\(expected)</p>\n")
  }

  @Test(arguments: cases) func title(markdown: String, expected: String) {
    guard !expected.contains("<a") else { return }
    #expect(String(decoding: InlineMarkdown.html(markdown), as: UTF8.self) == expected)
  }

  @Test(arguments: cases) func heading(markdown: String, expected: String) {
    let page = renderedMarkdown("# \(markdown)")
    #expect(page.headings.count == 1)
    let words = expected.replacing(/<[^>]*>/, with: "")
    #expect(page.headings.first?.text == words)
    #expect(page.headings.first?.id.unicodeScalars.contains { $0.value == 0xE000 } == false)
  }

  @Test(arguments: [
    "> **（注）**请看", "> > 甲\n> > **注意：**请看", "- **注意：**请看", "1. 见**《法》**规定",
  ])
  func insideBlocks(markdown: String) {
    #expect(markdownHTML(markdown).contains("<strong>"))
    #expect(!markdownHTML(markdown).contains("**"))
  }

  @Test func markersAreChosenAbsentAndRemovedEverywhere() {
    let used = "\u{E000}\u{E001}\u{10100}"
    let page = markdownHTML("\(used) 中**_foo_**中 [a](中**(b)**c \"题**（x）**\") ![图**（y）**图](z.png)")
    #expect(page.contains("<strong><em>foo</em></strong>"))
    #expect(page.contains("href=\"%E4%B8%AD**(b)**c\" title=\"题**（x）**\""))
    #expect(page.contains("alt=\"图（y）图\""))
    #expect(page.unicodeScalars.count { 0xE000...0xF8FF ~= $0.value } == 2)
    #expect(page.unicodeScalars.count { 0x10100...0x10FFF ~= $0.value } == 1)
  }

  @Test func textThatUsesEveryMarkerIsLeftAsCommonMarkHasIt() {
    var all = String.UnicodeScalarView()
    all.append(contentsOf: (0xE000...0xEFFF).compactMap { Unicode.Scalar($0 as UInt32) })
    #expect(markdownHTML("\(String(all))\n\n**注意：**请看").hasSuffix("<p>**注意：**请看</p>\n"))
  }
}
