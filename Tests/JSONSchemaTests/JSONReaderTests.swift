import Diagnostics
import SourceText
import Testing

@Suite struct JSONReaderTests {
  private func read(_ bytes: [UInt8]) -> (value: LocatedValue?, faults: [String]) {
    let read = readJSON(SourceFile(path: "test.json", bytes: bytes))
    return (read.value, read.diagnostics.map { "\($0.kind.code) \($0.place?.range ?? 0..<0)" })
  }

  @Test(arguments: [
    ("", ["NB0301 0..<0"]), ("[1,]", ["NB0301 3..<4"]), ("[1 2]", ["NB0301 3..<4"]),
    ("{\"a\" 1}", ["NB0301 5..<6"]), ("{a: 1}", ["NB0301 1..<2"]), ("{\"a\":}", ["NB0301 5..<6"]),
    ("nul", ["NB0301 0..<1"]), ("NaN", ["NB0301 0..<1"]), ("-", ["NB0301 1..<1"]),
    ("1.", ["NB0301 2..<2"]), ("1e", ["NB0301 2..<2"]), ("01", ["NB0306 1..<2"]),
    ("+1", ["NB0301 0..<1"]), ("\"\\x\"", ["NB0301 2..<3"]), ("\"\\u12G4\"", ["NB0301 5..<6"]),
    ("{\"a\":1,\"a\":2}", ["NB0302 7..<10"]),
    ("\"\\ud800\"", ["NB0305 1..<7"]), ("\"\\udc00x\"", ["NB0305 1..<7"]),
    ("\"\\ud800\\ud800\"", ["NB0305 1..<7", "NB0305 7..<13"]),
    ("1 2", ["NB0306 2..<3"]), ("\"\t\"", ["NB0307 1..<2"]), ("\"a", ["NB0308 0..<1"]),
    ("\"a\nb\"", ["NB0308 0..<2"]), ("[", ["NB0301 1..<1"]), ("“a”", ["NB0301 0..<1"]),
  ])
  func faults(_ text: String, _ expected: [String]) {
    #expect(read(Array(text.utf8)).faults == expected)
  }

  @Test(
    arguments: [
      [0xFF], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE4, 0xB8, 0x22],
      Array("\"".utf8) + [0xB9, 0xAB] + Array("\"".utf8),
    ] as [[UInt8]])
  func notUTF8(_ bytes: [UInt8]) {
    let (value, faults) = read(bytes)
    #expect(value == nil)
    #expect(faults.count == 1 && faults[0].hasPrefix("NB0304"))
  }

  @Test(arguments: ["[", "{\"a\":"]) func tooDeep(_ opening: String) {
    let deep = String(repeating: opening, count: 100_000)
    #expect(
      read(Array(deep.utf8)).faults == [
        "NB0303 \(128 * opening.utf8.count)..<\(128 * opening.utf8.count + 1)"
      ])
    let honest = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    #expect(read(Array(honest.utf8)).faults == [])
  }

  @Test func everyPrefixEndsWithoutCrash() {
    let text = #"{"a": [1.5e+3, "é\u00e9\ud83d\ude00\n", true, null], "b": {"c": {}}}"#
    for end in 0..<text.utf8.count {
      #expect(!read(Array(text.utf8.prefix(end))).faults.isEmpty)
    }
    #expect(read(Array(text.utf8)).faults == [])
  }

  @Test func placesAndTexts() throws {
    let value = json("\u{FEFF}{\"a\": 1.50,\r\n \"b\\u0041\": [\"\\ud83d\\ude00/\\/\"]}")
    guard case .map(let entries) = value.content else {
      Issue.record("not a map")
      return
    }
    #expect(entries.map(\.key) == ["a", "bA"])
    #expect(entries.map(\.keyRange) == [4..<7, 17..<26])
    #expect(entries.map(\.value.range) == [9..<13, 28..<47])
    guard case .number("1.50") = entries[0].value.content else {
      Issue.record("not raw")
      return
    }
    #expect(entries[1].value.items.first?.string == "😀//")
  }
}

@Suite struct JSONWriterTests {
  @Test func writes() {
    var writer = JSONWriter()
    writer.beginMap()
    writer.entry("a", "</script>&\u{2028}\u{2029}\"\\\n\r\t\u{1}中😀")
    writer.key("b")
    writer.beginList()
    writer.number(-1)
    writer.number(written: "1.50")
    writer.boolean(true)
    writer.null()
    writer.beginMap()
    writer.endMap()
    writer.endList()
    writer.entry("c", 2)
    writer.endMap()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #"{"a":"\u003c/script\u003e\u0026\u2028\u2029\"\\\n\r\t\u0001中😀","b":[-1,1.50,true,null,{}],"c":2}"#
    )
  }

  @Test func readsBack() {
    let text = String(String.UnicodeScalarView((0..<0x300).compactMap(Unicode.Scalar.init)))
    var writer = JSONWriter()
    writer.text(text)
    #expect(json(String(decoding: writer.bytes, as: UTF8.self)).string == text)
  }
}
