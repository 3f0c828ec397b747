import Testing

@testable import Diagnostics

/// Whatever a file holds, the printed text is harmless, narrow and of the same shape.
@Suite struct HostileTextTests {
  private static let pieces: [[UInt8]] =
    [
      "a", " ", "汉", "，", "Ａ", "😀", "\u{301}", "\t", "\n", "\r", "\r\n", "\u{1B}[2J", "\u{0}",
      "\u{7F}", "\u{85}", "\u{9B}31m", "\u{200B}", "\u{200D}", "\u{202E}", "\u{2066}", "\u{200F}",
      "\u{61C}", "\u{2028}", "\u{FEFF}", "\u{3164}", "\u{E0041}", "{value}", "7", "１", "@", "-",
    ].map { Array($0.utf8) } + [[0x80], [0xFF], [0xE6, 0xB1], [0xED, 0xA0, 0x80], [0xC0, 0xAF]]

  @Test(arguments: 0..<300) func nothingHostileIsPrinted(seed: Int) throws {
    var generator = SplitMix(state: UInt64(seed))
    let count = Int.random(in: 0...200, using: &generator)
    let bytes = (0..<count).flatMap { _ in
      Self.pieces.randomElement(using: &generator) ?? []
    }
    let start = Int.random(in: 0...bytes.count, using: &generator)
    let end = Int.random(in: start...bytes.count, using: &generator)
    let text = String(decoding: bytes, as: UTF8.self)
    let printed = Sample.printed(bytes, start..<end, value: text, path: "x" + text)

    let hostile = printed.unicodeScalars.filter { $0 != "\n" && Glyph.mustEscape($0) }
    #expect(hostile.isEmpty)
    let lines = printed.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 7)
    #expect(lines[0].hasSuffix("”"))
    let excerpt = try #require(lines[1].split(separator: "|", maxSplits: 1).last)
    let carets = try #require(lines[2].split(separator: "|", maxSplits: 1).last)
    let width = DisplayWidth.cells(of: String(excerpt.dropFirst()))
    #expect(width <= Excerpt.width)
    #expect(carets.contains("^") && carets.utf8.count <= width + 2)
  }
}

/// Random numbers that are the same in every run (Steele, Lea, Flood: SplitMix64).
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
