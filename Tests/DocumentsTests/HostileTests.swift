import Foundation
import TestSupport
import Testing

@testable import Documents

private let laughs = """
  <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
  <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><lolz>&c;</lolz>
  """

@Test(arguments: [
  laughs, "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
  "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY % x SYSTEM 'file:///etc/passwd'> %x;]><a/>",
])
func entitiesAreRefused(xml: String) {
  let alone = readDocument(Array(xml.utf8), named: "x.xml")
  #expect(alone.outcome == .refused(Refusal(.entityDeclarations, allowed: 0)))
  #expect(alone.places(of: "root:").isEmpty)
  let inside = readDocument(
    zip([("[Content_Types].xml", "<a/>"), ("word/document.xml", xml)]), named: "x.docx")
  #expect(inside.outcome == .refused(Refusal(.entityDeclarations, allowed: 0)))
}

/// A document type that lies elsewhere is never fetched: the file it names does not exist, which
/// nobody notices.
@Test func externalDocumentTypesAreNotRead() {
  let xml = "<?xml version='1.0'?><!DOCTYPE a SYSTEM 'file:///etc/passwd'><a>字</a>"
  let reading = readDocument(Array(xml.utf8), named: "x.xml")
  #expect(reading.outcome == .read)
  #expect(reading.texts.map(\.text) == ["字\n"])
}

/// Every file is cut off at many places; whatever comes of it, it comes to an end, and no text of a
/// file that was cut off counts as all of it.
@Test(arguments: fixtureNames)
func filesThatBreakOffAreRead(name: String) throws {
  let whole = try fixture(name)
  for end in stride(from: 0, to: whole.count, by: 64) {
    let reading = readDocument(Array(whole[..<end]), named: name)
    if end > 8, end < whole.count - 22,
      reading.kind == .zip || reading.kind == .docx || reading.kind == .xlsx
    {
      #expect(reading.outcome.weight >= 2, "\(name) to \(end): \(reading.outcome)")
    }
  }
}

@Test(arguments: fixtureNames.filter { !$0.hasSuffix(".pdf") })
func filesWithWrongBytesAreRead(name: String) throws {
  let whole = try fixture(name)
  var random = SplitMix(state: 20)
  for _ in 0..<400 {
    var bytes = whole
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      bytes[at] = UInt8.random(in: 0...255, using: &random)
    }
    _ = readDocument(bytes, named: name)
    if name.hasSuffix(".xlsx") { _ = readWorkbook(bytes) }
  }
}

/// The parts of office documents are text, so their mistakes are reached by wrong text only.
@Test func sheetsWithWrongMarkupAreRead() {
  let whole = [
    "<row/>", "<row r='-7'/>", "<row r='9223372036854775807'/>", "<c/>", "<c r='A0'><v>1</v></c>",
    "<c r='XFD1048576' t='s'/>", "<c r='B2' t='s'><v>9999999999</v></c>", "<c t='s'><v>-1</v></c>",
    "<c s='-1'><v>46082</v></c>", "<c><f/><f>x</f></c>", "<v>1</v>", "<rPh><t>x</t></rPh>",
    "<c><is><t>_x0031</t><rPh><t/></rPh></is></c>", "<mergeCell ref='A1:B2'/>",
    "<mergeCell ref='B2:A1'/>", "<mergeCell ref=':'/>", "<c><c><v>2</v></c></c>", "<is/>", "&amp;",
    "<row r='3'><c r='ZZZZZZZZZZZZZZZZ9'><v>1E400</v></c><c t='e'><v/></c></row>",
  ]
  let broken = ["<row>", "</c>", "<v>", "<t>", "<", "&x;", "]]>", "\u{1}"]
  var random = SplitMix(state: 5)
  var read = 0
  for round in 0..<2000 {
    var pieces = (0..<8).map { _ in whole.randomElement(using: &random) ?? "" }
    if round % 2 == 0 { pieces[round % 8] = broken.randomElement(using: &random) ?? "" }
    let bytes = sheet(pieces.joined(), strings: "<si><t>甲</t></si>")
    _ = readDocument(bytes, named: "")
    if readWorkbook(bytes).outcome == .read { read += 1 }
  }
  // Those without a broken piece are tables, unless a cell lies beyond the last row allowed.
  #expect(read > 200)
}

/// Shapes whose cost would be the square of their size, if something went over them again and again.
@Test(arguments: [
  String(repeating: "<div>", count: 200_000), String(repeating: "<b></i>", count: 200_000),
  String(repeating: "<a href=", count: 200_000), String(repeating: "<!--", count: 200_000),
  "<html>" + String(repeating: "<", count: 500_000),
  "<p " + String(repeating: "a='1' ", count: 100_000) + ">",
  "<html>" + String(repeating: "&amp", count: 300_000),
  "<html><script>" + String(repeating: "</", count: 300_000),
])
func pagesAreReadInProportion(html: String) {
  let clock = WorkClock()
  _ = readDocument(Array(html.utf8), named: "x.html")
  _ = visibleText(ofHTML: Array(html.utf8))
  clock.expectLittle()
}

@Test(arguments: [
  "<?xml version='1.0'?><!DOCTYPE a [" + String(repeating: "<!ELEMENT a ANY> ", count: 100_000),
  "<?xml version='1.0'?><a " + String(repeating: "b='1' ", count: 100_000) + "/>",
  "<?xml version='1.0'?><a " + (0..<100_000).map { "b\($0)='1' " }.joined() + "/>",
  "<?xml version='1.0'?><a>" + String(repeating: "&#49;", count: 300_000) + "</a>",
  "<?xml version='1.0'?><a>" + String(repeating: "<![CDATA[x]]>", count: 200_000) + "</a>",
])
func xmlIsReadInProportion(xml: String) {
  let clock = WorkClock()
  _ = readDocument(Array(xml.utf8), named: "x.xml")
  clock.expectLittle()
}

/// A fixed sequence of random numbers (SplitMix64).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
