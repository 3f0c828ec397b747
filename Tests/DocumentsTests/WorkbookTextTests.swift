import Testing

@testable import Documents

private let sample = workbook(
  [
    (
      "表一", "visible",
      """
      <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
      <row r="7" hidden="1"><c r="B7" t="inlineStr"><is><r><t>行内</t></r><r><t>接上</t></r></is></c>
      <c r="C7"><v>1.1010519900307888E+17</v></c><c r="D7"><v>110105199003078888</v></c>
      <c r="E7" t="str"><f>IF(A1="公式里的字",1,2)</f><v>公式结果</v></c></row></sheetData>
      <hyperlinks><hyperlink ref="A1" tooltip="链接提示"/></hyperlinks>
      <dataValidations><dataValidation prompt="输入提示"><formula1>"甲,乙选项"</formula1></dataValidation></dataValidations>
      <headerFooter><oddHeader>&amp;C表页眉</oddHeader></headerFooter>
      """
    ),
    ("表二", "hidden", "<sheetData><row><c t='inlineStr'><is><t>藏表</t></is></c></row></sheetData>"),
    (
      "表三", "veryHidden",
      "<sheetData><row><c t='inlineStr'><is><t>深藏</t></is></c></row></sheetData>"
    ),
  ],
  strings:
    "<si><r><t>富文</t></r><r><rPr/><t>本</t></r><rPh><t>读音</t></rPh></si><si><t>_x0031_38_x005F_</t></si><si><t>不再使用</t></si>",
  names: "<definedName name='电话表'>\"13800138000\"</definedName>",
  and: [
    (
      "xl/worksheets/_rels/sheet1.xml.rels",
      "<Relationships><Relationship Id='a' Target='../comments1.xml'/><Relationship Id='b' Target='mailto:z@example.org' TargetMode='External'/></Relationships>"
    ),
    (
      "xl/comments1.xml",
      "<comments><authors><author>某</author></authors><commentList><comment ref='B7'><text><r><t>旧</t></r><r><t>批注</t></r></text></comment></commentList></comments>"
    ),
    (
      "xl/threadedComments/threadedComment1.xml",
      "<ThreadedComments><threadedComment ref='C3'><text>新批注</text></threadedComment></ThreadedComments>"
    ),
    (
      "xl/persons/person.xml",
      "<personList><person displayName='批注人' userId='u@example.org'/></personList>"
    ),
    (
      "xl/drawings/drawing1.xml",
      "<xdr:wsDr xmlns:xdr='x' xmlns:a='a'><a:p><a:r><a:t>图形</a:t></a:r><a:r><a:t>文字</a:t></a:r></a:p></xdr:wsDr>"
    ),
    (
      "xl/pivotCache/pivotCacheRecords1.xml",
      "<pivotCacheRecords><r><s v='透视缓存'/></r></pivotCacheRecords>"
    ),
    (
      "xl/worksheets/sheet9.xml",
      "<worksheet><sheetData><row><c t='inlineStr'><is><t>未列出的表</t></is></c></row></sheetData></worksheet>"
    ),
    ("docProps/app.xml", "<Properties><Company>单位名</Company></Properties>"),
  ])

private let expected: [(String, String)] = [
  ("富文本", "表一!A1"), ("138_", "表一!B1"), ("行内接上", "表一!B7"), ("110105199003078880", "表一!C7"),
  ("110105199003078888", "表一!D7"), ("公式结果", "表一!E7"), ("公式里的字", "formula"),
  ("链接提示", "link"), ("输入提示", "another part"), ("乙选项", "another part"), ("表页眉", "header"),
  ("藏表", "表二!A1"), ("深藏", "表三!A1"), ("不再使用", "hidden text"), ("电话表", "defined name"),
  ("旧批注", "comment on 表一!B7"), ("新批注", "comment on !C3"), ("批注人", "attribute"),
  ("u@example.org", "attribute"), ("z@example.org", "link"), ("图形文字", "another part"),
  ("透视缓存", "attribute"), ("未列出的表", "xl/worksheets/sheet9.xml!A1"),
  ("单位名", "document properties"),
]

@Test(arguments: expected)
func findsTextInEveryPartOfAWorkbook(text: String, place: String) {
  let reading = readDocument(sample, named: "台账.xlsx")
  #expect(reading.kind == .xlsx)
  #expect(reading.outcome == .read)
  #expect(reading.places(of: text) == [place])
}

@Test func leavesOutReadings() {
  #expect(readDocument(sample, named: "").places(of: "读音") == [])
}

@Test(arguments: [
  ("comment", "comment on 名册!A2"), ("hidden-sheet", "藏!B7"), ("very-hidden-sheet", "深藏!A1"),
  ("sheet-header", "header"), ("hidden-column", "名册!F2"), ("hyperlink", "link"),
  ("creator", "document properties"), ("\"quote\"", "名册!C4"),
])
func readsWhatOpenpyxlWrites(mark: String, place: String) throws {
  let reading = readDocument(try fixture("openpyxl.xlsx"), named: "openpyxl.xlsx")
  #expect(reading.outcome == .read)
  #expect(reading.places(of: "MARK-" + mark).contains(place))
}
