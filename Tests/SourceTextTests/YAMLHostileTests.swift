import Diagnostics
import SourceText
import TestSupport
import Testing

private func codes(_ text: String) -> [String] {
  readYAML(source(text)).diagnostics.map(\.kind.code)
}

private let nested: [(String, Range<Int>?)] = [
  (String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000), 64..<65),
  (String(repeating: "- ", count: 10_000) + "x", 128..<129),
  (String(repeating: "{a: ", count: 10_000) + String(repeating: "}", count: 10_000), 256..<257),
  (String(repeating: "[", count: 1 << 20), 64..<65),
  ((0..<10_000).map { String(repeating: " ", count: $0 % 200) + "a:\n" }.joined(), nil),
]

@Test(arguments: nested)
func nestingIsBounded(text: String, place: Range<Int>?) {
  let clock = WorkClock()
  defer { clock.expectLittle() }
  let found = readYAML(source(text)).diagnostics
  #expect(!found.isEmpty)
  guard let place else { return }
  #expect(found.map(\.kind.code) == ["NB0029"])
  #expect(found.first?.place?.range == place)
}

@Test func sixtyFourLevelsAreFine() {
  let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
  #expect(codes(deep) == [])
  #expect(codes("[" + deep + "]") == ["NB0029"])
  #expect(codes("a: &x " + deep.dropFirst().dropLast() + "\nb: *x\nc: [*x]") == ["NB0028"])
}

@Test func billionLaughsAreCutShort() {
  let clock = WorkClock()
  defer { clock.expectLittle() }
  var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
  for level in 1..<10 {
    let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
    text += "a\(level): &a\(level) [\(aliases)]\n"
  }
  #expect(codes(text) == ["NB0028"])
}

@Test func aHugeAnchorIsNotWalkedAgainAndAgain() {
  let big = "a: &x [" + Array(repeating: "1", count: 50_000).joined(separator: ", ") + "]\n"
  #expect(codes(big + "b: *x\n") == ["NB0028"])
}

@Test func fileSizeIsBounded() {
  #expect(codes(String(repeating: "#", count: textSizeLimit)) == [])
  #expect(codes(String(repeating: "#", count: textSizeLimit + 1)) == ["NB0206"])
}

@Test func diagnosticsOfAFileAreBounded() {
  let found = codes((0..<5_000).map { "a: \($0)\n" }.joined())
  #expect(found.count == 101)
  #expect(found.last == "NB0299")
}

@Test func aMapOfManyKeysIsNotQuadratic() {
  let clock = WorkClock()
  defer { clock.expectLittle() }
  let text = (0..<100_000).map { "k\($0): v\n" }.joined()
  #expect(readYAML(source(text)).value?.entries?.count == 100_000)
  #expect(codes(text + "k5: v\n") == ["NB0024"])
}

@Test(arguments: 0..<8)
func randomTextNeverCrashes(seed: Int) {
  let clock = WorkClock()
  defer { clock.expectLittle() }
  var random = SplitMix(state: UInt64(seed))
  let words =
    [
      "a", ": ", "\n", "  ", "- ", "[", "]", "{", "}", ",", "\"", "'", "|", ">", "&x", "*x", "!",
      "#",
    ]
    + ["标题", "：", "“", "”", "---", "...", "\t", "\r\n", "?", "@", "\\", "😀", "\u{3000}", "%", "<<"]
  let pieces: [[UInt8]] = words.map { Array($0.utf8) } + [[0], [0xFF], [0xE6], [0xC2, 0xA0]]
  let rare = 3
  for _ in 0..<2_000 {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<40, using: &random) {
      let all = Int.random(in: 0..<20, using: &random) == 0
      bytes += pieces.dropLast(all ? 0 : rare + 1).randomElement(using: &random) ?? []
    }
    expectSound(readYAML(SourceFile(bytes)), bytes)
    expectSound(findFrontMatter(SourceFile(bytes)), bytes)
    expectSound(readCSV(SourceFile(bytes)), bytes)
    _ = checkText(SourceFile(bytes))
    _ = looksLike(bytes)
    let noise = (0..<bytes.count).map { _ in UInt8.random(in: 0...255, using: &random) }
    expectSound(readYAML(SourceFile(noise)), noise)
    expectSound(readCSV(SourceFile(noise)), noise)
  }
}

/// A value, or a reason why not; and no place outside its file.
private func expectSound<Value>(_ parsed: Parsed<Value>, _ bytes: [UInt8]) {
  #expect(parsed.value != nil || parsed.diagnostics.contains { $0.severity == .error }, "\(bytes)")
  for diagnostic in parsed.diagnostics {
    for place in [diagnostic.place].compactMap({ $0 }) + diagnostic.related.map(\.place) {
      #expect(place.range.upperBound <= place.file.bytes.count, "\(bytes)")
    }
  }
}

/// A small generator with a seed (SplitMix64, Steele and others 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Shapes that make a reader with a square in it run for minutes.
@Test(
  arguments: [
    "%TAG !a! x\n", "a: ", "? ", "- a\n", "a,", "[a],", "{a: b},", "*a,", "&a b,", "\"a\" ", "'a',",
    "\t", "\n", "# x\n", "a\n", "：", "日期：1\n", "a:b\n", "!a ", "“a”\n", "- “a”\n", "--- a\n", "|\n",
    "%",
    "a: #b\n", "　a: b\n", "\\", "\r", "---\n",
  ])
func repeatedPiecesEndSoon(piece: String) {
  let clock = WorkClock()
  defer { clock.expectLittle() }
  let count = 400_000 / piece.utf8.count
  for opening in ["", "[", "\"", "a: |\n "] {
    let file = source(opening + String(repeating: piece, count: count))
    let parsed = readYAML(file)
    #expect(parsed.value != nil || !parsed.diagnostics.isEmpty)
    #expect(findFrontMatter(file).value == nil || piece == "---\n")
  }
}
