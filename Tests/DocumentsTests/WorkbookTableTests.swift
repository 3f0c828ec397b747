import Diagnostics
import SourceText
import TestSupport
import Testing

@testable import Documents

private let numbers: [(String, String)] = [
  ("31200.5", "31200.5"), ("31200.450000000001", "31200.45"), ("0.30000000000000004", "0.3"),
  ("0.1", "0.1"), ("-1200", "-1200"), ("-0.05", "-0.05"), ("0", "0"), ("-0", "-0"), ("0.0", "0"),
  ("1E3", "1000"), ("1.1E+17", "110000000000000000"), ("110105199003078888", "110105199003078888"),
  ("1.10105199003079E+17", "110105199003079000"), ("6222020200112233445", "6222020200112233445"),
  ("1.1010519900307888E+17", "110105199003078880"),
  ("1.2345678901234567E+300", "1.23456789012346E+300"),
  ("1E-5", "0.00001"), ("1E-12", "1E-12"), ("1.5E+30", "1.5E+30"),
  ("9999999999999.99", "9999999999999.99"), ("99999999999999.99", "100000000000000"),
  ("2.9999999999999996", "3"), ("1E999", "1E999"), ("", ""), ("12a", "12a"),
]

@Test(arguments: numbers)
func numbersAreWithoutNoise(written: String, shown: String) {
  #expect(cellNumber(written, .general, is1904: false) == shown)
}

private let days: [(String, CellFormat, Bool, String)] = [
  ("1", .date, false, "1900-01-01"), ("59", .date, false, "1900-02-28"),
  ("60", .date, false, "1900-02-29"), ("61", .date, false, "1900-03-01"),
  ("0", .date, false, "1900-01-00"), ("46082", .date, false, "2026-03-01"),
  ("46082.999999", .date, false, "2026-03-02"), ("46082.5", .date, false, "2026-03-01"),
  ("2958465", .date, false, "9999-12-31"), ("2958466", .date, false, "2958466"),
  ("-1", .date, false, "-1"), ("36585", .date, false, "2000-02-29"),
  ("0", .date, true, "1904-01-01"), ("59", .date, true, "1904-02-29"),
  ("44620", .date, true, "2026-03-01"),
  ("46082.395833333", .dateTime, false, "2026-03-01 09:30"),
  ("46082.395844907", .dateTime, false, "2026-03-01 09:30:01"),
  ("46082", .dateTime, false, "2026-03-01"), ("0.395833333", .time, false, "09:30"),
  ("7", .padded(4), false, "0007"), ("12345", .padded(4), false, "12345"),
]

@Test(arguments: days)
func daysAreAsExcelCountsThem(serial: String, format: CellFormat, is1904: Bool, shown: String) {
  #expect(cellNumber(serial, format, is1904: is1904) == shown)
}

private let formats: [(String, CellFormat)] = [
  ("yyyy/m/d", .date), ("yyyy\"年\"m\"月\"d\"日\"", .date), ("[$-804]yyyy-mm-dd;@", .date),
  ("m\"月\"", .date), ("h:mm", .time), ("[h]:mm:ss", .time), ("[$-F400]h:mm:ss\\ AM/PM", .time),
  ("yyyy/m/d h:mm", .dateTime), ("General", .general), ("#,##0.00", .general),
  ("\"day\"0", .general), ("[Red]0.00", .general), ("0.00E+00", .general), ("@", .general),
  ("0", .general), ("0000", .padded(4)), ("\\d0", .general), ("_-* #,##0.00_-", .general),
  ("#,##0.00;yyyy", .general), ("[DBNum1][$-804]yyyy\"年\"", .date), ("", .general),
]

@Test(arguments: formats)
func formatsTellDates(code: String, format: CellFormat) {
  #expect(CellFormat(code: code) == format)
}

@Test(arguments: [
  (13, CellFormat.general), (14, .date), (17, .date), (18, .time), (21, .time), (22, .dateTime),
  (23, .general), (26, .general), (27, .date), (31, .date), (32, .time), (36, .date),
  (37, .general), (45, .time), (49, .general), (50, .date), (55, .time), (57, .date), (58, .date),
  (59, .general),
])
func formatsWithoutACodeTellDates(number: Int, format: CellFormat) {
  #expect(CellFormat(builtIn: number) == format)
}

private let styles = """
  <numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/></cellXfs>
  """

@Test func rowsKeepTheirNumbers() throws {
  let bytes = sheet(
    """
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>日期</t></is></c>
    <c r="C1" t="inlineStr"><is><t>说明
    （选填）</t></is></c></row>
    <row r="2" spans="1:3"/>
    <row r="4"><c r="A4"><v>31200.450000000001</v></c><c r="B4" s="1"><v>46082</v></c></row>
    <row r="5"><c r="B5" s="2"><v>46082</v></c><c r="C5" t="b"><v>1</v></c></row>
    <row r="6"><c r="A6" t="e"><v>#N/A</v></c><c r="C6" t="str"><f>A1&amp;"x"</f><v>a,"b"</v></c></row>
    <row r="90000"><c r="A90000" s="1"/></row>
    """, strings: "<si><t>金额</t></si>", styles: styles)
  let reading = readWorkbook(bytes)
  #expect(reading.outcome == .read)
  #expect(reading.sheets.map(\.name) == ["Sheet1"])
  let table = try #require(reading.table)
  #expect(table.rows.count == 6)
  #expect(table.uncomputed == [])
  let text = String(decoding: csv(of: table), as: UTF8.self)
  #expect(
    text == """
      金额,日期,说明 （选填）


      31200.45,2026-03-01,
      ,2026-03-01,TRUE
      #N/A,,"a,""b\"""

      """)
  let parsed = readCSV(SourceFile(path: "content/finance/x.xlsx", bytes: csv(of: table)))
  #expect(parsed.diagnostics.isEmpty)
  let starts = parsed.value?.rows.map { lineNumber(text, at: $0.range.lowerBound) }
  #expect(starts == [4, 5, 6])
}

/// The line of a byte, from 1.
private func lineNumber(_ text: String, at offset: Int) -> Int {
  text.utf8.prefix(offset).count { $0 == 0x0A } + 1
}

@Test func onlyTheFirstOfMergedCellsIsSeen() throws {
  let content = """
    <sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>
    <row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c><c r="C2"><v>6</v></c></row></sheetData>
    <mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A3:XFD1048576"/></mergeCells>
    """
  let table = try #require(readWorkbook(workbook([("S", "visible", content)])).table)
  #expect(table.rows == [["1", "", "3"], ["", "", "6"]])
}

@Test func theFirstShownSheetIsRead() throws {
  let one = { (value: Int) in
    "<sheetData><row r='1'><c r='A1'><v>\(value)</v></c></row></sheetData>"
  }
  let reading = readWorkbook(
    workbook([("甲", "hidden", one(1)), ("乙", "visible", one(2)), ("丙", "veryHidden", one(3))]))
  #expect(reading.table?.name == "乙")
  #expect(reading.table?.rows == [["2"]])
  #expect(reading.sheets.map(\.isHidden) == [true, false, true])
}

@Test func readsATableOfOpenpyxl() throws {
  let table = try #require(readWorkbook(try fixture("openpyxl.xlsx")).table)
  #expect(
    table.rows == [
      ["编号", "姓名", "类别", "任职", "津贴"],
      ["W-01", "王某某", "网格员", "2026-03-01", "31200.5", "MARK-hidden-column"], [],
      ["W-02", "李,某\n某", "MARK-\"quote\"", "2026-03-01 09:30", "0.3"],
    ])
}

private let oneCell = "<row r='1'><c r='A1'><v>1</v></c></row>"

private let faults: [(String, [UInt8], String)] = [
  ("cut off", Array(sheet(oneCell).dropLast(30)), "NB0501"),
  (
    "a sheet that breaks off", sheet("<row><c>"), "NB0501"
  ),
  (
    "encrypted",
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
      + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }, "NB0502"
  ),
  ("encrypted parts", zip([("[Content_Types].xml", "<a/>")], flags: 0x0801), "NB0502"),
  ("too many rows", sheet("<row r='200001'><c r='A200001'><v>1</v></c></row>"), "NB0503"),
  ("an empty sheet", sheet(""), "NB0504"),
  ("hidden", workbook([("S", "hidden", "<sheetData>\(oneCell)</sheetData>")]), "NB0504"),
  ("an old workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "NB0506"),
  ("a web page", Array("<html><table>".utf8), "NB0506"),
  ("a table", Array("a,b\n1,2".utf8), "NB0506"),
  ("nothing", [], "NB0506"), ("a document", word("<w:p/>"), "NB0506"),
]

@Test(arguments: faults)
func saysWhyThereIsNoTable(name: String, bytes: [UInt8], code: String) {
  let parsed = readSpreadsheet(SourceFile(path: "content/roster.xlsx", bytes: bytes))
  #expect(parsed.value == nil)
  #expect(parsed.diagnostics.map(\.kind.code) == [code])
}

@Test func formulasWithoutResultsAreTold() throws {
  let file = SourceFile(
    path: "content/roster.xlsx", bytes: try fixture("uncomputed.xlsx"), privacy: .confidential)
  let parsed = readSpreadsheet(file)
  #expect(parsed.diagnostics.map(\.kind.code) == ["NB0505"])
  #expect(parsed.diagnostics.first?.arguments == ["cell": "B2", "count": 1])
  #expect(parsed.value?.privacy == .confidential)
  #expect(parsed.value?.path == file.path)
}

@Test func theLastRowAllowedIsRead() {
  let bytes = sheet(oneCell + "<row r='200000'><c r='A200000'><v>1</v></c></row>")
  #expect(readWorkbook(bytes).table?.rows.count == 200_000)
}
