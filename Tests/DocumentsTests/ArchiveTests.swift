import TestSupport
import Testing

@testable import Documents

@Test func readsWhatIsPackedTogether() {
  let document = word("<w:p><w:r><w:t>里面的字</w:t></w:r></w:p>")
  let bytes = zip([
    ("名单.csv", Array("姓名,电话\n王,13800138000\n".utf8)), ("../../etc/passwd", Array("甲".utf8)),
    ("/绝对.txt", Array("乙".utf8)), ("附件/文.docx", document), ("folder/", []),
  ])
  let reading = readDocument(bytes, named: "附件.zip")
  #expect(reading.kind == .zip)
  #expect(reading.outcome == .read)
  #expect(reading.places(of: "13800138000") == ["名单.csv: body"])
  #expect(reading.places(of: "甲") == ["../../etc/passwd: body"])
  #expect(reading.places(of: "乙") == ["/绝对.txt: body"])
  #expect(reading.places(of: "里面的字") == ["附件/文.docx: body"])
  // Names are published too.
  #expect(reading.places(of: "名单.csv") == ["file name"])
}

@Test func readsNamesOfAChineseWindows() throws {
  let reading = readDocument(try fixture("gbk.zip"), named: "gbk.zip")
  #expect(reading.outcome == .read)
  #expect(reading.places(of: "MARK-gbk 公开") == ["名单.txt: body"])
}

@Test func theGravestOfItsPartsCounts() {
  let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  let reading = readDocument(
    zip([
      ("a.txt", Array("字".utf8)), ("b.doc", old), ("c.png", [0x89] + Array("PNG\r\n\u{1A}\n".utf8)),
    ]),
    named: "x.zip")
  #expect(reading.outcome == .unreadable(.format(.ole2), member: "b.doc"))
  #expect(reading.pictures.map(\.members) == [["c.png"]])
}

@Test func encryptedEntriesAreNamed() {
  let reading = readDocument(zip([("密.txt", "字")], flags: 0x0801), named: "x.zip")
  #expect(reading.outcome == .unreadable(.encrypted, member: "密.txt"))
}

/// An archive that holds the same archive within itself as deep as asked.
private func nested(_ depth: Int) -> [UInt8] {
  (0..<depth).reduce(zip([("字.txt", "最里面")])) { inner, _ in zip([("里.zip", inner)]) }
}

@Test(arguments: [(0, true), (1, true), (2, true), (3, false), (40, false)])
func archivesWithinEachOtherHaveAnEnd(depth: Int, isRead: Bool) {
  let reading = readDocument(nested(depth), named: "x.zip")
  #expect(reading.places(of: "最里面").isEmpty != isRead)
  if isRead {
    #expect(reading.outcome == .read)
  } else {
    let member = "里.zip: 里.zip: 里.zip"
    #expect(reading.outcome == .refused(Refusal(.nesting, allowed: 2), member: member))
  }
}

@Test func aBombIsRefusedByItsRatio() throws {
  let reading = readDocument(try fixture("ratio.zip"), named: "ratio.zip")
  #expect(reading.outcome == .refused(Refusal(.ratio, allowed: 200)))
  #expect(reading.texts.isEmpty)
}

/// The edge on both sides of each limit.
private let limited:
  [(Refusal.Limit, WritableKeyPath<DocumentLimits, Int> & Sendable, Int, [UInt8])] = [
    (
      .unpackedSize, \.unpackedSize, 3000,
      zip([("a", Array(repeating: 0x41, count: 1000)), ("b", Array(repeating: 0x41, count: 2000))])
    ),
    (.entries, \.entries, 3, zip([("a", "x"), ("b", "x"), ("c", "x")])),
    (
      .elementDepth, \.elementDepth, 5,
      Array("<?xml version='1.0'?><a><a><a><a><a>x</a></a></a></a></a>".utf8)
    ),
    (.elementDepth, \.elementDepth, 6, Array("<html><body><div><div><div><b>x</b>".utf8)),
    (.markupSize, \.markupSize, 20, Array("<html>12345678901234".utf8)),
    (.fileSize, \.fileSize, 4, Array("four".utf8)), (.textSize, \.textSize, 4, Array("four".utf8)),
    (.texts, \.texts, 3, zip([("a", "x"), ("b", " ")])),
  ]

@Test(arguments: limited)
func limitsAreKeptToTheEdge(
  limit: Refusal.Limit, key: WritableKeyPath<DocumentLimits, Int> & Sendable, edge: Int,
  bytes: [UInt8]
) {
  var limits = DocumentLimits.standard
  limits[keyPath: key] = edge
  #expect(readDocument(bytes, named: "", limits: limits).outcome == .read)
  limits[keyPath: key] = edge - 1
  guard case .refused(let refusal, _) = readDocument(bytes, named: "", limits: limits).outcome
  else { return #expect(Bool(false)) }
  #expect(refusal == Refusal(limit, allowed: edge - 1))
}

@Test func cellsOfATableAreCounted() {
  var limits = DocumentLimits.standard
  limits.cells = 16_384
  let far = "<row r='1'><c r='XFD1'><v>1</v></c></row>"
  #expect(readWorkbook(sheet(far), limits: limits).outcome == .read)
  let two = far + "<row r='2'><c r='A2'><v>1</v></c></row>"
  #expect(
    readWorkbook(sheet(two), limits: limits).outcome
      == .refused(Refusal(.cells, allowed: 16_384)))
}

/// One string that a million cells show: small in the file, gigabytes as text.
@Test func aStringShownAgainAndAgainIsCountedEachTime() {
  var limits = DocumentLimits.standard
  limits.textSize = 1 << 20
  let cells = String(repeating: "<c t='s'><v>0</v></c>", count: 2000)
  let long = String(repeating: "长", count: 1000)
  let reading = readDocument(
    sheet("<row>\(cells)</row>", strings: "<si><t>\(long)</t></si>"), named: "", limits: limits)
  #expect(reading.outcome == .refused(Refusal(.textSize, allowed: 1 << 20)))
}
