import Testing

@testable import Diagnostics

@Suite struct ExplanationTests {
  @Test func inChinese() {
    #expect(
      explanation(of: "nb2103", in: [Sample.note, Sample.wrongSum], language: .zh) == """
        error NB2103: 期初余额 <opening> 与上期期末余额 <closing> 不符
          hint: 核对两期账目；若上期有误，请发布更正公开（corrects: <period>）

        一期账目的期初余额应当等于上一期的期末余额，否则居民无法把前后两期连起来看。
        请先核对凭证。

        """)
  }

  @Test func inEnglish() {
    #expect(
      explanation(of: "NB2103", in: [Sample.wrongSum], language: .en) == """
        error NB2103: opening balance <opening> is not the last closing balance
        <closing>
          hint: compare the two periods; if the last one is wrong, publish a correction
          (corrects: <period>)

        The opening balance of a period is the closing balance of the one before.

        """)
  }

  @Test func anUnknownCodeHasNeighbours() {
    #expect(explanation(of: "NB2130", in: [Sample.wrongSum], language: .en) == nil)
    let codes = ["NB0101", "NB2103", "NB2104", "NB2113", "NB7999"]
    #expect(nearest(to: "nb2130", among: codes) == ["NB2103", "NB2104", "NB2113"])
    #expect(nearest(to: "hello", among: codes) == [])
    #expect(nearest(to: "", among: codes) == [])
    #expect(nearest(to: String(repeating: "N", count: 1_000_000), among: codes) == [])
    #expect(nearest(to: "tilte", among: ["title", "date", "item"]) == ["title"])
    #expect(nearest(to: "标提", among: ["日期", "标题", "事项"]) == ["标题"])
  }

  static let lines: [(String, [String])] = [
    ("一二三四五六", ["一二三四五", "六"]),
    ("一二三四五，六", ["一二三四", "五，六"]),
    ("一二三四“五六”", ["一二三四", "“五六”"]),
    ("一二三（四五）", ["一二三（四", "五）"]),
    ("中文 english 中文", ["中文", "english 中", "文"]),
    ("一二三四（五）", ["一二三四", "（五）"]),
    ("aaa bbb ccc ddd", ["aaa bbb", "ccc ddd"]),
    ("https://example.org/x y", ["https://example.org/x", "y"]),
    ("a\n\nb", ["a", "", "b"]),
    ("", [""]),
  ]

  @Test(arguments: lines) func chineseIsWrappedAsChineseIs(text: String, expected: [String]) {
    #expect(wrapped(text, width: 10) == expected)
  }
}
