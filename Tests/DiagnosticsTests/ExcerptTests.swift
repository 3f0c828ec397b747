import Diagnostics
import TestSupport
import Testing

/// The whole text that is printed is the expectation, caret and all.
@Suite struct ExcerptTests {
  /// Line, column, and the two lines of the excerpt.
  private func expect(
    _ text: String, at needle: String, _ line: Int, _ column: Int, _ excerpt: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      Sample.printed(text, at: needle) == frame(line, column, excerpt),
      sourceLocation: sourceLocation)
  }

  private func frame(_ line: Int, _ column: Int, _ excerpt: String) -> String {
    """
    a.md:\(line):\(column): warning NB0001: suspicious value “x”
    \(excerpt)
      hint: check it

    1 warning

    """
  }

  @Test func chineseBeforeTheCaret() {
    expect(
      "期初余额：三万元整（暂定）\n", at: "三万元", 1, 6,
      """
         1 | 期初余额：三万元整（暂定）
           |           ^^^^^^
      """)
  }

  @Test func fullWidthFormsAndChineseQuotes() {
    expect(
      "ＡＢ“引号”——x", at: "x", 1, 9,
      """
         1 | ＡＢ“引号”——x
           |             ^
      """)
  }

  @Test func tabsAreFourBlanks() {
    expect(
      "a\tb\tcd", at: "cd", 1, 5,
      """
         1 | a    b    cd
           |           ^^
      """)
  }

  @Test func carriageReturnsAndAByteOrderMark() {
    expect(
      "\u{FEFF}一\r\n二三\r\n", at: "一", 1, 1,
      """
         1 | 一
           | ^^
      """)
    expect(
      "\u{FEFF}一\r\n二三\r\n", at: "三", 2, 2,
      """
         2 | 二三
           |   ^^
      """)
    expect(
      "一\r二三\r四", at: "四", 3, 1,
      """
         3 | 四
           | ^^
      """)
  }

  @Test func emojiAndCombiningMarks() {
    expect(
      "😀e\u{301}葛\u{E0100}x", at: "x", 1, 6,
      """
         1 | 😀e\u{301}葛\u{E0100}x
           |      ^
      """)
    expect(
      "👨\u{200D}👩x", at: "x", 1, 4,
      """
         1 | 👨\\u{200D}👩x
           |             ^
      """)
  }

  @Test func marksDoNotPileUp() {
    expect(
      "a\(String(repeating: "\u{301}", count: 6))b", at: "b", 1, 8,
      """
         1 | a\u{301}\u{301}\u{301}\u{301}\\u{301}\\u{301}b
           |                ^
      """)
  }

  @Test func whatCouldCommandATerminalIsSpeltOut() {
    expect(
      "a\u{202E}b\u{2066}c\u{1B}[2Jd\u{9B}e\u{7F}f\u{2028}g\u{200B}h\u{0}i\u{3164}z", at: "z", 1,
      22,
      """
         1 | a\\u{202E}b\\u{2066}c\\u{1B}[2Jd\\u{9B}e\\u{7F}f\\u{2028}g\\u{200B}h\\u{0}i\\u{3164}z
           |                                                                            ^
      """)
  }

  @Test func bytesThatAreNotUTF8() {
    let bytes = Array("a".utf8) + [0xB9, 0xAB, 0xED, 0xA0, 0x80] + Array("b".utf8)
    #expect(
      Sample.printed(bytes, 6..<7)
        == frame(
          1, 7,
          """
             1 | a\\x{B9}\\x{AB}\\x{ED}\\x{A0}\\x{80}b
               |                                ^
          """))
  }

  @Test func anEmptyPlaceIsOneCaret() {
    #expect(
      Sample.printed(Array("标题：\nx".utf8), 9..<9)
        == frame(
          1, 4,
          """
             1 | 标题：
               |       ^
          """))
    #expect(
      Sample.printed(Array("x\n".utf8), 2..<2)
        == frame(
          2, 1,
          """
             2 |
               | ^
          """))
  }

  @Test func ofSeveralLinesTheFirst() {
    #expect(
      Sample.printed(Array("a: “开头\r\n第二行\r\n".utf8), 3..<22)
        == frame(
          1, 4,
          """
             1 | a: “开头
               |    ^^^^^
          """))
  }

  @Test func aPlaceOutsideTheFileIsItsEnd() {
    #expect(
      Sample.printed(Array("ab".utf8), 7..<9)
        == frame(
          1, 3,
          """
             1 | ab
               |   ^
          """))
  }

  @Test func fiveDigitsOfLines() {
    expect(
      String(repeating: "\n", count: 12344) + "ab", at: "b", 12345, 2,
      """
      12345 | ab
            |  ^
      """)
  }

  @Test func aLongLineIsCutAroundTheCaret() {
    let many = String(repeating: "甲乙丙丁戊己庚辛壬癸", count: 10)
    expect(
      many + "错误" + many, at: "错误", 1, 101,
      """
         1 | …己庚辛壬癸甲乙丙丁戊己庚辛壬癸错误甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙…
           |                                ^^^^
      """)
    expect(
      "错误" + many, at: "错误", 1, 1,
      """
         1 | 错误甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚…
           | ^^^^
      """)
    expect(
      many + "错误", at: "错误", 1, 101,
      """
         1 | …丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸错误
           |                                                                            ^^^^
      """)
  }

  @Test func aMegabyteOfOneLine() {
    let clock = WorkClock()
    defer { clock.expectLittle() }
    let half = String(repeating: "字", count: 170_000)
    let text = half + "错" + half
    expect(
      text, at: "错", 1, 170_001,
      """
         1 | …字字字字字字字字字字字字字字字错字字字字字字字字字字字字字字字字字字字字字字字…
           |                                ^^
      """)
    let bytes = Array(text.utf8)
    let file = SourceFile(path: "a.md", bytes: bytes)
    let many = (0..<1000).map {
      Diagnostic(Sample.note, at: Place(file, ($0 * 900)..<($0 * 900 + 3)))
    }
    let printed = TextPrinter(language: .zh, isColored: false).text(of: Report(many))
    #expect(printed.hasSuffix("\n1000 个警告\n"))
  }
}
