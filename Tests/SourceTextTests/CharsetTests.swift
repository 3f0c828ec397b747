import Diagnostics
import SourceText
import Testing

/// “公开栏€” as each program saves it.
private let utf16LE: [UInt8] = [0xFF, 0xFE, 0x6C, 0x51, 0x00, 0x5F, 0x0F, 0x68, 0xAC, 0x20]
private let utf16BE: [UInt8] = [0xFE, 0xFF, 0x51, 0x6C, 0x5F, 0x00, 0x68, 0x0F, 0x20, 0xAC]
private let gb: [UInt8] = [0xB9, 0xAB, 0xBF, 0xAA, 0xC0, 0xB8, 0xA2, 0xE3]
private let windows936: [UInt8] = [0xB9, 0xAB, 0xBF, 0xAA, 0xC0, 0xB8, 0x80]
/// U+20000, of four bytes.
private let rare: [UInt8] = [0x95, 0x32, 0x82, 0x36]

private let texts: [([UInt8], String)] = [
  (Array("公开栏€".utf8), "公开栏€"), ([0xEF, 0xBB, 0xBF] + Array("公开栏€".utf8), "公开栏€"),
  (utf16LE, "公开栏€"), (utf16BE, "公开栏€"), (gb, "公开栏€"), (windows936, "公开栏€"),
  (rare, "\u{20000}"), ([], ""), ([0x80, 0x80, 0x41], "€€A"),
]

@Test(arguments: texts)
func decodesTables(bytes: [UInt8], expected: String) throws {
  let decoded = try #require(decodeTable(SourceFile(bytes)).value)
  #expect(String(decoding: decoded.bytes, as: UTF8.self) == expected)
}

private let broken: [[UInt8]] = [
  [0x41, 0xFF], [0xB9], [0xFF, 0xFE, 0x00, 0xD8], [0xFF, 0xFE, 0x41],
  [0xFE, 0xFF, 0xDC, 0x00, 0, 0x41],
]

@Test(arguments: broken)
func refusesWhatIsNoText(bytes: [UInt8]) {
  let parsed = decodeTable(SourceFile(bytes))
  #expect(parsed.value == nil)
  #expect(parsed.diagnostics.map(\.kind.code) == ["NB0207"])
}

@Test func placesOfATablePointIntoItsText() {
  // 姓名,姓名 in GB18030
  let bytes: [UInt8] = [0xD0, 0xD5, 0xC3, 0xFB, 0x2C, 0xD0, 0xD5, 0xC3, 0xFB, 0x0A]
  let file = SourceFile(path: "content/roster.csv", bytes: bytes, privacy: .confidential)
  let parsed = readCSV(file)
  #expect(summaries(parsed.diagnostics) == [#"NB0107 "姓名" 7..13 (0..6)"#])
  #expect(parsed.value?.file.path == file.path)
  #expect(parsed.value?.file.privacy == .confidential)
}

private let checked: [([UInt8], [String])] = [
  (Array("公开".utf8), []), ([0xEF, 0xBB, 0xBF] + Array("公开".utf8), []), ([], []),
  (Array("# ".utf8) + gb, [#"NB0201 "公" 2..5"#]),
  (utf16LE, [#"NB0202 "" 0..0"#]), (utf16BE, [#"NB0202 "" 0..0"#]),
  ([0x41, 0xE6, 0x97, 0x41, 0xFF], ["NB0203 \"\u{FFFD}\" 1..3"]),
  ([0x41, 0x00], [#"NB0204 "\0" 1..2"#]),
  (Array(repeating: 0x41, count: textSizeLimit + 1), [#"NB0206 "" 0..0"#]),
]

@Test(arguments: checked)
func markdownAndYAMLAreUTF8(bytes: [UInt8], expected: [String]) {
  #expect(summaries(checkText(SourceFile(bytes))) == expected)
}

/// Agreement with the standard library, which validates too but tells no place.
@Test func validatesUTF8AsTheStandardLibraryDoes() {
  var random = SplitMix(state: 7)
  let leads: [UInt8] = [
    0x41, 0x7F, 0x80, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5,
  ]
  var valid = 0
  for _ in 0..<50_000 {
    let bytes = (0..<Int.random(in: 0...5, using: &random)).map { _ in
      Bool.random(using: &random)
        ? leads.randomElement(using: &random) ?? 0 : UInt8.random(in: 0x80...0xBF, using: &random)
    }
    let expected = String(validating: bytes, as: UTF8.self) != nil
    valid += expected ? 1 : 0
    #expect(checkText(SourceFile(bytes)).isEmpty == expected, "\(bytes)")
  }
  #expect(valid > 1_000)
}

private let signatures: [([UInt8], FileKind)] = [
  (Array("PK\u{3}\u{4}xl".utf8), .zip),
  ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], .ole2),
  (Array("%PDF-1.7".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
  ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg), (Array("GIF89a".utf8), .gif),
  (Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8 ".utf8), .webp),
  (Array("\n <HTML xmlns:x=\"urn\">".utf8), .html),
  ([0xEF, 0xBB, 0xBF] + Array("<table><tr>".utf8), .html),
  (Array("姓名,电话\n王,1\n".utf8), .csv), (Array("a\tb\r\n1\t2".utf8), .csv),
  ([0xD0, 0xD5, 0x2C, 0x41, 0x0A, 0x31, 0x2C, 0x32], .csv),
  (Array("公开,栏\n第二行没有".utf8), .text), (Array("公开栏".utf8), .text),
  ([], .empty), ([0, 1, 2, 0xFF], .unknown),
  (Array(String(repeating: "汉", count: 5_000).utf8), .text),
]

@Test(arguments: signatures)
func tellsFilesByTheirContent(bytes: [UInt8], expected: FileKind) {
  #expect(looksLike(bytes) == expected)
}
