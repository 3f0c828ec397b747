import Diagnostics
import SourceText
import TestSupport
import Testing

/// `a@0..1|b@2..3` a row, quotes shown.
private func cells(_ row: [CSVTable.Cell]) -> String {
  row.map { cell in
    let text = cell.isQuoted ? cell.text.debugDescription : cell.text
    return "\(text)@\(cell.range.lowerBound)..\(cell.range.upperBound)"
  }.joined(separator: "|")
}

private func texts(_ table: CSVTable?) -> [[String]] {
  guard let table else { return [] }
  return [table.header.map(\.text)] + table.rows.map { $0.cells.map(\.text) }
}

@Test func cellsHaveTheirPlaces() throws {
  let table = try #require(readCSV(source("姓名,电话\n王,\"1,2\"\n\"他说\"\"好\"\"\",\n")).value)
  #expect(cells(table.header) == "姓名@0..6|电话@7..13")
  #expect(
    table.rows.map { cells($0.cells) } == [
      #"王@14..17|"1,2"@18..23"#, #""他说\"好\""@24..39|@40..40"#,
    ])
  #expect(table.rows.map(\.range) == [14..<23, 24..<40])
  #expect(
    outline(table.value(of: table.rows[0])) == "{姓名@0..6: 王@14..17, 电话@7..13: 1,2@18..23}@14..23")
  #expect(shape(table.value(of: table.rows[1])) == #"{姓名: 他说"好"}"#)
}

private let accepted: [(String, [[String]])] = [
  ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
  ("a,b\n", [["a", "b"]]),
  ("a\n1\n\n2\n", [["a"], ["1"], ["2"]]),
  ("\na,b\n\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
  ("a,b\n,\n1,2\n,\n,,,\n", [["a", "b"], ["", ""], ["1", "2"]]),
  ("a,b,,\n1,2,,\n3,4\n", [["a", "b"], ["1", "2", "", ""], ["3", "4"]]),
  ("sep=,\na,b\n1,2\n", [["a", "b"], ["1", "2"]]),
  ("\"sep=;\"\na;b\n1,0;2\n", [["a", "b"], ["1,0", "2"]]),
  ("sep=\t\na\tb\n1\t2\n", [["a", "b"], ["1", "2"]]),
  ("a,b\n\"\",\" x \"\n", [["a", "b"], ["", " x "]]),
  ("a,b\n x ,'y'\n", [["a", "b"], [" x ", "'y'"]]),
  ("a,b\n\"一\"\"二\"\"\",三\n", [["a", "b"], ["一\"二\"", "三"]]),
]

@Test(arguments: accepted)
func readsWhatIsAllowedAndWhatExcelWrites(text: String, expected: [[String]]) {
  for variant in Variant.plain {
    let parsed = readCSV(SourceFile(variant.apply(text)))
    #expect(summaries(parsed.diagnostics) == [], "\(variant)")
    #expect(texts(parsed.value) == expected, "\(variant)")
  }
  let old = readCSV(source(text.replacing("\n", with: "\r")))
  #expect(texts(old.value) == expected)
}

@Test func lineEndsInsideQuotesStayAsTheyAre() {
  #expect(texts(readCSV(source("a\n\"1\r\n2\r3\n4\"\n")).value) == [["a"], ["1\r\n2\r3\n4"]])
}

private let mistakes: [(String, [String], [[String]])] = [
  ("", [#"NB0101 "" 0..0"#], []),
  ("\n\n", [#"NB0101 "" 0..0"#], []),
  ("a,b\n1,\"2\n3,4\n", [#"NB0102 "\"" 6..7"#], [["a", "b"], ["1", "2\n3,4\n"]]),
  ("a,b\n\"1\"x,2\n", [#"NB0103 "x" 7..8 (4..5)"#], [["a", "b"], ["1x", "2"]]),
  ("a,b\n1,\"2\" \n", [#"NB0103 " " 9..10 (6..7)"#], [["a", "b"], ["1", "2 "]]),
  ("a,b\n王\"五\",2\n", [#"NB0104 "\"" 7..8"#], [["a", "b"], ["王\"五\"", "2"]]),
  ("a,b\n1,200,3\n", [#"NB0105 "3" 10..11"#], [["a", "b"], ["1", "200", "3"]]),
  ("a,b\n1,2,\n3,4\n", [#"NB0105 "" 8..8"#], [["a", "b"], ["1", "2", ""], ["3", "4"]]),
  ("a,b,c\n王\n", [#"NB0106 "" 9..9"#], [["a", "b", "c"], ["王"]]),
  ("a,b,a\n1,2,3\n", [#"NB0107 "a" 4..5 (0..1)"#], [["a", "b", "a"], ["1", "2", "3"]]),
  ("a,,c\n1,,3\n", [#"NB0108 "" 2..2"#], [["a", "", "c"], ["1", "", "3"]]),
  (
    "a,b,\n1,2,\n1,2,3\n", [#"NB0108 "" 4..4 (14..15)"#],
    [["a", "b"], ["1", "2", ""], ["1", "2", "3"]]
  ),
  (
    ",\n1,2\n", [#"NB0108 "" 0..0"#, #"NB0108 "" 0..0 (2..3)"#, #"NB0108 "" 1..1 (4..5)"#],
    [[], ["1", "2"]]
  ),
  ("姓名;电话\n1;2\n", [#"NB0109 ";" 6..7"#], []),
  ("a\tb\n1\t2\n", [#"NB0109 "\t" 1..2"#], []),
  ("姓名，电话\n1，2\n", [#"NB0109 "，" 6..9"#], []),
  ("a,b\n1,\0\n", [#"NB0204 "\0" 6..7"#], []),
]

@Test(arguments: mistakes)
func saysWhatIsWrongWithATable(text: String, expected: [String], kept: [[String]]) {
  let base = readCSV(source(text))
  #expect(summaries(base.diagnostics) == expected)
  #expect(texts(base.value) == kept)
  for variant in Variant.plain {
    let found = readCSV(SourceFile(variant.apply(text))).diagnostics
    // A table's places point into its decoded text, which has no byte order mark.
    let unmarked = Variant(mark: false, carriageReturn: variant.carriageReturn, prefix: "")
    #expect(
      moved(found) { $0 } == moved(base.diagnostics) { unmarked.map($0, in: text) }, "\(variant)")
  }
}

@Test func aDoubledHeaderGivesEachKeyOnce() throws {
  let table = try #require(readCSV(source("a,a\n1,2\n")).value)
  #expect(shape(table.value(of: table.rows[0])) == "{a: 1}")
}

@Test func manyBadRowsAreCounted() {
  let found = readCSV(source("a,b\n" + String(repeating: "1\n", count: 5_000))).diagnostics
  #expect(found.count == 101)
  #expect(found.last?.arguments["count"] == .plain("4900"))
}

@Test func hostileTablesEndSoon() {
  let clock = WorkClock()
  defer { clock.expectLittle() }
  for piece in ["\"", ",", "\"\"", "\",\"", "\"\n", "a\"", ",\n", "\r"] {
    let parsed = readCSV(source(String(repeating: piece, count: 500_000)))
    #expect(parsed.value != nil || !parsed.diagnostics.isEmpty)
  }
}
