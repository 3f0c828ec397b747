import Diagnostics
import Testing

@Suite struct TextPrinterTests {
  @Test func theExampleOfTheDesign() {
    let text = TextPrinter(language: .zh, isColored: false).text(of: Report(Sample.accounts))
    #expect(
      text == """
        content/finance/2026-q1.md:2:8: warning NB0001: 值“第一季度”可疑
           2 | title: 第一季度财务公开
             |        ^^^^^^^^
          hint: 请核对

        content/finance/2026-q1.md:7:18: error NB2103: 期初余额 31,200.00 与上期期末余额 30,120.00 不符
           7 | opening_balance: 31200.00
             |                  ^^^^^^^^
          see content/finance/2025-q4.md:8:18 (上期期末余额)
          hint: 核对两期账目；若上期有误，请发布更正公开（corrects: 2025-q4）

        1 个错误，1 个警告

        """)
  }

  @Test func theSameInEnglish() {
    let text = TextPrinter(language: .en, isColored: false).text(
      of: Report([Sample.accounts[1]], strict: true))
    #expect(
      text == """
        content/finance/2026-q1.md:7:18: error NB2103: opening balance 31,200.00 is not the last \
        closing balance 30,120.00
           7 | opening_balance: 31200.00
             |                  ^^^^^^^^
          see content/finance/2025-q4.md:8:18 (last closing balance)
          hint: compare the two periods; if the last one is wrong, publish a correction \
        (corrects: 2025-q4)

        1 error

        """)
  }

  @Test func coloursOnlyWrapOurOwnWords() {
    let file = SourceFile(path: "a", bytes: Array("\u{1B}[31mb".utf8))
    let report = Report([Diagnostic(Sample.note, at: Place(file, 5..<6), ["value": "\u{1B}"])])
    #expect(
      TextPrinter(language: .en, isColored: true).text(of: report) == """
        \u{1B}[1ma:1:6:\u{1B}[0m \u{1B}[1;33mwarning NB0001:\u{1B}[0m suspicious value “\\u{1B}”
        \u{1B}[2m   1 |\u{1B}[0m \\u{1B}[31mb
        \u{1B}[2m     |\u{1B}[0m           \u{1B}[1;33m^\u{1B}[0m
          \u{1B}[1mhint:\u{1B}[0m check it

        1 warning

        """)
  }

  @Test func withoutALineOrAFile() {
    let file = SourceFile(path: "名\u{202E}单.csv", bytes: Array("x".utf8))
    let report = Report([
      Diagnostic(Sample.note, at: Place(file), ["value": 3]),
      Diagnostic(Sample.note, at: nil, ["value": 4]),
    ])
    #expect(
      TextPrinter(language: .en, isColored: false).text(of: report) == """
        warning NB0001: suspicious value “4”
          hint: check it

        名\\u{202E}单.csv: warning NB0001: suspicious value “3”
          hint: check it

        2 warnings

        """)
  }

  @Test func nothingIsSaidOfNothing() {
    #expect(TextPrinter(language: .zh, isColored: true).text(of: Report([])) == "")
  }

  @Test func aForgottenArgumentIsSeen() {
    let report = Report([
      Diagnostic(
        Sample.wrongSum, at: nil, ["opening": .quoted("{closing}"), "period": "p"],
        hint: Bilingual(zh: "另一提示 {period}", en: "another hint {period} { {}"))
    ])
    #expect(
      TextPrinter(language: .en, isColored: false).text(of: report) == """
        error NB2103: opening balance {closing} is not the last closing balance {closing}
          hint: another hint p { {}

        1 error

        """)
    #expect(Sample.wrongSum.placeholders == ["opening", "closing", "period"])
  }

  @Test func theSummaryCountsEverySeverity() {
    let severities: [Severity] = [.error, .note, .error, .warning, .note, .note]
    let numbered = severities.enumerated().map { number, severity in
      Diagnostic(Sample.note, at: nil, ["value": .number(number)], severity: severity)
    }
    let zh = TextPrinter(language: .zh, isColored: false)
    let en = TextPrinter(language: .en, isColored: false)
    #expect(zh.summary(of: Report(numbered)) == "2 个错误，1 个警告，3 个提示")
    #expect(en.summary(of: Report(numbered)) == "2 errors, 1 warning, 3 notes")
    #expect(en.summary(of: Report(numbered, strict: true)) == "3 errors, 3 notes")
  }

  @Test(
    arguments: [
      (true, [:], ColorChoice.auto, true), (false, [:], .auto, false),
      (true, ["NO_COLOR": "1"], .auto, false), (true, ["NO_COLOR": ""], .auto, true),
      (true, ["TERM": "dumb"], .auto, false), (true, ["TERM": "xterm"], .auto, true),
      (false, ["NO_COLOR": "1"], .always, true), (true, [:], .never, false),
    ] as [(Bool, [String: String], ColorChoice, Bool)])
  func colour(isTerminal: Bool, environment: [String: String], choice: ColorChoice, wanted: Bool) {
    #expect(
      colorIsWanted(isTerminal: isTerminal, environment: environment, choice: choice) == wanted)
  }
}
