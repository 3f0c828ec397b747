import Testing

@testable import Diagnostics

/// What looks like personal data is never shown, by excerpt or argument.
@Suite struct PrivacyTests {
  /// All numbers are invented.
  static let covered: [(String, String)] = [
    ("手机13812345678。", "手机•••••••••••。"),
    ("138 1234 5678", "•••••••••••••"),
    ("138-1234-5678 转", "••••••••••••• 转"),
    ("１３８１２３４５６７８", "••••••••••••••••••••••"),
    ("138\u{3000}1234\u{3000}5678", "•••••••••••••••"),
    ("138.1234.5678", "•••••••••••••"),
    ("138·1234·5678", "•••••••••••••"),
    ("138\u{2011}1234\u{2011}5678", "•••••••••••••"),
    ("٠١٢٣٤٥٦٧", "••••••••"),
    ("证110105194912310028号", "证••••••••••••••••••号"),
    ("11010519491231002X", "••••••••••••••••••"),
    ("6222 0212 3456 7890 123", "•••••••••••••••••••••••"),
    ("(021)55500123", "(021)••••••••"),
    ("13812345678.00", "••••••••••••••"),
    ("发到li.si@example.com。", "发到•••••••••••••••••。"),
    ("Ｌi＠example．com", "•••••••••••••••••"),
    ("138123456.78", "••••••••••••"),
    ("1 2 3 4 5 6 7", "•••••••••••••"),
    ("1990-12-31-567", "••••••••••••••"),
    ("2026-03-0138123", "•••••••••••••••"),
    ("138,1234,5678", "•••••••••••••"),
    ("１３８，１２３４，５６７８", "••••••••••••••••••••••••••"),
    ("幸福路12号3栋502室王某", "幸福路••••••••••••王某"),
    ("幸福路１２号 ３栋 ５０２室", "幸福路••••••••••••••••••••"),
    ("五号楼二单元三〇一室", "••••••••••••••••••••"),
    ("甲小区3-2-501室", "甲小区•••••••••"),
    ("3幢B座1201户", "••••••••••••"),
    ("12号3\u{200B}栋", "•••••••••••••••"),
    ("车牌沪A12345。", "车牌••••••••。"),
    ("沪A·12345D", "沪A·12345D".map { _ in "•" }.joined() + "•"),
  ]

  static let harmless = [
    "2026-03-01", "2026-02-30", "2026.3.1", "2026/3/1", "2026-03-01 09:30", "20260301",
    "2026-03-01T09:30:00", "2026-01-01—2026-03-31", "2025-2026 年度", "2026-03 2026-04",
    "31200.00", "31,200.00 30,120.00", "31200.00,30120.00", "2026-03-01,12,办公费,31200.00,0",
    "-31200.00", "¥99999999.99", "¥999,999,999.99", "第 123456 号", "1,2,3,4,5,6,7,8,9",
    "w-07", "2026-Q1 12345", "@", "幸福路12号", "3号楼", "第3号凭证 2026", "502室", "12,345,678.90",
    "附A12345", "沪A", "1月2日", "1栋、2栋", "十二个单元",
  ]

  private func shown(_ text: String) -> String {
    let elements = text.unicodeScalars.map { ScalarOrByte.scalar($0) }
    return Glyph.glyphs(of: elements, expandingTabs: true)
      .covered(PersonalLook.ranges(in: elements)).map(\.text).joined()
  }

  @Test(arguments: covered) func isCovered(text: String, expected: String) {
    #expect(shown(text) == expected)
    #expect(QuotedValue.shown(text) == expected)
  }

  @Test(arguments: harmless) func isLeftAlone(text: String) {
    #expect(shown(text) == text)
    #expect(QuotedValue.shown(text) == text)
  }

  @Test func invisibleCharactersDoNotHideANumber() {
    #expect(!shown("138\u{200B}1234\u{200B}5678").contains { $0.isNumber })
    #expect(!shown("1\u{301}3812345678").contains { $0.isNumber })
  }

  @Test func theCaretStaysInItsPlace() {
    #expect(
      Sample.printed("电话: １３８ 1234 5678 紧急", at: "紧急", value: "13812345678") == """
        a.md:1:19: warning NB0001: suspicious value “•••••••••••”
           1 | 电话: •••••••••••••••• 紧急
             |                        ^^^^
          hint: check it

        1 warning

        """)
  }

  /// A number that the edge of the window cuts in two is covered as the whole it is.
  @Test func noNumberIsHalfShown() {
    for blanks in 0..<60 {
      let text =
        String(repeating: "x", count: blanks) + "1381234567890" + String(repeating: "x", count: 60)
      for at in [0, blanks, text.utf8.count - 1] {
        let printed = Sample.printed(Array((text + text).utf8), at..<(at + 1))
        #expect(!printed.contains("138") && !printed.contains("890"))
      }
    }
  }

  @Test func aConfidentialFileShowsNothing() {
    #expect(
      Sample.printed(
        "id,name\nw1,张三\n", at: "张三", value: "张三", language: .zh, path: "content/roster.csv",
        privacy: .confidential) == """
          content/roster.csv:2:4: warning NB0001: 值“（不显示）”可疑
            hint: 请核对

          1 个警告

          """)
  }

  @Test func norDoesAFileThatIsComparedWithOne() {
    let roster = SourceFile(path: "r.csv", bytes: Array("张三".utf8), privacy: .confidential)
    let page = SourceFile(path: "a.md", bytes: Array("张三".utf8))
    let diagnostic = Diagnostic(
      Sample.note, at: Place(page, 0..<6), ["value": .quoted("张三")],
      related: [.init(Place(roster, 0..<6), Bilingual(zh: "花名册", en: "roster"))])
    #expect(diagnostic.message(in: .en) == "suspicious value “(not shown)”")
    #expect(diagnostic.message(in: .zh) == "值“（不显示）”可疑")
  }

  static let values: [(String, String)] = [
    ("三万元", "三万元"),
    ("", ""),
    ("a\nb\r\n\tc", "a\\nb\\r\\n\\tc"),
    ("\u{1B}]0;x\u{7}\u{202E}", "\\u{1B}]0;x\\u{7}\\u{202E}"),
    (String(repeating: "字", count: 20), String(repeating: "字", count: 20)),
    (String(repeating: "字", count: 21), String(repeating: "字", count: 19) + "…"),
    (String(repeating: "a", count: 1_000_000), String(repeating: "a", count: 39) + "…"),
    (String(repeating: "\n", count: 21), String(repeating: "\\n", count: 19) + "…"),
  ]

  @Test(arguments: values) func valuesAreShortAndEscaped(value: String, expected: String) {
    #expect(QuotedValue.shown(value).safeForTerminal == expected)
    #expect(DisplayWidth.cells(of: expected) <= 40)
  }
}
