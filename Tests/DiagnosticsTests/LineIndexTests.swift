import TestSupport
import Testing

@testable import Diagnostics

@Suite struct LineIndexTests {
  static let texts: [(String, [String])] = [
    ("", [""]),
    ("a", ["a"]),
    ("a\n", ["a", ""]),
    ("a\r\nb\r\n", ["a", "b", ""]),
    ("a\rb\r", ["a", "b", ""]),
    ("\n\r\n\r\r\n", ["", "", "", "", ""]),
    ("\n\r", ["", "", ""]),
    ("\r\n", ["", ""]),
    ("\u{FEFF}标题\n", ["标题", ""]),
    ("\u{FEFF}", [""]),
    ("一\u{2028}二\u{85}三", ["一\u{2028}二\u{85}三"]),
  ]

  @Test(arguments: texts)
  func linesAreCutAtEveryLineEnd(text: String, lines: [String]) {
    let index = LineIndex(Array(text.utf8))
    #expect(index.lineCount == lines.count)
    let found = (1...index.lineCount).map { line in
      String(decoding: index.bytes[index.range(ofLine: line)], as: UTF8.self)
    }
    #expect(found == lines)
  }

  @Test func columnsAreCodePoints() {
    let index = LineIndex(Array("\u{FEFF}a汉😀é\u{301}\r\n期初\r尾".utf8))
    let expected: [(Int, Int, Int)] = [
      (0, 1, 1), (3, 1, 1), (4, 1, 2), (5, 1, 2), (6, 1, 2), (7, 1, 3), (10, 1, 3), (11, 1, 4),
      (13, 1, 5), (15, 1, 6), (16, 1, 6), (17, 2, 1), (20, 2, 2), (23, 2, 3), (24, 3, 1),
      (27, 3, 2), (99, 3, 2), (-1, 1, 1),
    ]
    for (byte, line, column) in expected {
      #expect(index.position(at: byte) == Position(line: line, column: column), "byte \(byte)")
    }
  }

  /// Overlong, surrogate, cut short, above U+10FFFF, lone continuation: every byte is a column.
  @Test(
    arguments: [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE6, 0xB1], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xFF],
      [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func everyInvalidByteIsAColumn(bytes: [UInt8]) {
    let index = LineIndex(bytes + Array("x".utf8))
    for at in 0...bytes.count {
      #expect(index.position(at: at) == Position(line: 1, column: at + 1))
      #expect(index.byte(line: 1, column: at + 1) == at)
    }
  }

  @Test func byteAndPositionAreInverse() {
    let pieces = ["a", "汉", "😀", "\u{301}", "\r\n", "\n", "\r", "\t", "”", "\u{FEFF}"]
    var generator = SplitMix(state: 1)
    for _ in 0..<200 {
      let text = (0..<40).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      let index = LineIndex(Array(text.utf8))
      for line in 1...index.lineCount {
        let range = index.range(ofLine: line)
        var byte = range.lowerBound
        for column in 1...(range.count + 1) {
          guard byte <= range.upperBound else { break }
          #expect(index.byte(line: line, column: column) == byte, "\(text.debugDescription)")
          #expect(index.position(at: byte) == Position(line: line, column: column))
          byte += 1
          while byte < range.upperBound, index.bytes[byte] & 0xC0 == 0x80 { byte += 1 }
        }
      }
    }
  }

  @Test func outOfRangeIsTheNearest() {
    let index = LineIndex(Array("ab\ncd".utf8))
    #expect(index.byte(line: 0, column: 0) == 0)
    #expect(index.byte(line: 1, column: 99) == 2)
    #expect(index.byte(line: 9, column: 2) == 4)
    #expect(index.range(ofLine: -5) == 0..<2)
  }

  @Test func aHugeLineIsAskedCheaply() {
    let clock = WorkClock()
    defer { clock.expectLittle() }
    let index = LineIndex(Array(("x" + String(repeating: "汉", count: 1_000_000)).utf8))
    for step in 0..<2_000 {
      let column = step * 500 + 2
      let byte = index.byte(line: 1, column: column)
      #expect(byte == 1 + (column - 2) * 3)
      #expect(index.position(at: byte).column == column)
    }
  }

  static let widths: [(String, Int)] = [
    ("abc", 3), ("汉字", 4), ("，。（）：￥", 12), ("ＡＢ１２", 8), ("“”—…·", 5), ("e\u{301}", 1),
    ("한글", 4), ("ｱ", 1), ("😀", 2), ("𠮷", 2), ("㎡", 2), ("①", 1), ("é", 1), ("※", 1),
    ("\u{1100}\u{1161}\u{11A8}", 2), ("葛\u{E0100}", 2), ("ก็", 1), ("か\u{3099}", 2),
  ]

  @Test(arguments: widths)
  func cellsAreByEastAsianWidth(text: String, cells: Int) {
    #expect(DisplayWidth.cells(of: text) == cells)
    let bytes = Array(text.utf8)
    #expect(LineIndex(bytes).cells(0..<bytes.count) == cells)
  }

  @Test func tabsAndControlsTakeTheCellsTheyArePrintedIn() {
    let bytes = Array("\ta\u{1B}".utf8)
    #expect(LineIndex(bytes).cells(0..<bytes.count) == 4 + 1 + 6)
  }
}
