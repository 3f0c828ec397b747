import SourceText
import Testing

@testable import Publish

@Suite struct LedgerCSVTests {
  private func field(_ text: String) -> String {
    var bytes: [UInt8] = []
    appendCSVField(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("拨款", "拨款"), ("", ""), ("a,b", "\"a,b\""), ("说\"好\"", "\"说\"\"好\"\"\""), ("a\nb", "\"a\nb\""),
    ("=1+1", "'=1+1"), ("+1-2", "'+1-2"), ("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"),
    ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""),
    ("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""), ("-132.00", "-132.00"),
    ("+5", "+5"), ("＝1+1", "'＝1+1"), ("\n=1", "\"'\n=1\""), ("记-001", "记-001"),
  ]) func fieldsAreQuotedAndNoFormula(_ text: String, _ written: String) {
    #expect(field(text) == written)
  }

  @Test func aTableIsWrittenWhole() {
    let table = PublicTable(
      title: "明细", summary: nil,
      columns: [
        .init(title: "摘要", isNumeric: false), .init(title: "收入", isNumeric: true),
      ], rows: [["拨款", "30,000.00"], ["退回", "-1,132.00"], ["1,000人", ""], ["2026/3/1", "5"]])
    #expect(
      String(decoding: table.csv, as: UTF8.self)
        == "\u{FEFF}摘要,收入\r\n拨款,30000.00\r\n退回,-1132.00\r\n\"1,000人\",\r\n2026-03-01,5\r\n")
  }

  @Test func aColumnHasTheTypeOfAllItsCells() {
    let columns = ["日期", "收入", "凭证", "空"].map { PublicTable.Column(title: $0, isNumeric: false) }
    let table = PublicTable(
      title: "明细", summary: nil, columns: columns,
      rows: [
        ["2026/3/1", "30,000.00", "1", ""], ["", "-1.00", "1-2", ""], ["2026-03-02", "", "3"],
      ])
    #expect(columns.indices.map(table.type) == [.date, .number, .string, .string])
  }
}
