import Testing

@testable import Publish

/// What the HTML standard calls control characters and noncharacters is in no page, however it was
/// written; their neighbours are.
struct ForbiddenInHTMLTests {
  /// By number, since a literal may not hold all of them.
  static let forbidden: [UInt32] = [
    0, 1, 8, 0xB, 0xC, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE,
    0x2FFFF, 0xFFFFE, 0x10FFFF,
  ]
  static let allowed = [
    "\t", "\n", "\u{A0}", "\u{FF}", "\u{FDCF}", "\u{FDF0}", "\u{FFFD}", "\u{FF0C}", "\u{E000}",
    "\u{1FFFD}", "\u{20000}", "\u{10FFFD}", "é", "，", "𠮷",
  ]

  @Test(arguments: forbidden) func isLeftOut(number: UInt32) throws {
    let character = String(try #require(Unicode.Scalar(number)))
    #expect(htmlEscaped("甲\(character)乙<\(character)") == "甲乙&lt;")
    #expect(htmlEscaped(character) == "")
    var html = Array("<p>甲\(character)乙\(character)</p>".utf8)
    ForbiddenInHTML.remove(from: &html)
    #expect(html == Array("<p>甲乙</p>".utf8))
    let title = String(decoding: InlineMarkdown.html("甲*乙*\(character)丙"), as: UTF8.self)
    #expect(title.filter { $0 != " " } == "甲<em>乙</em>丙")
  }

  @Test func isLeftOutOfATitleThatWritesItAsAnEntity() {
    #expect(String(decoding: InlineMarkdown.html("甲&#27;乙&#x85;"), as: UTF8.self) == "甲乙")
  }

  @Test(arguments: allowed) func stays(character: String) {
    let text = "甲\(character)乙"
    #expect(htmlEscaped(text) == text)
    var html = Array(text.utf8)
    ForbiddenInHTML.remove(from: &html)
    #expect(html == Array(text.utf8))
  }

  /// A character cut short by the end, as no text of ours is, is no reason to read on.
  @Test(arguments: [[0xEF], [0xEF, 0xBF], [0xF0, 0x9F, 0xBF], [0xC2]] as [[UInt8]])
  func endsWithTheText(bytes: [UInt8]) {
    var html = bytes
    ForbiddenInHTML.remove(from: &html)
    #expect(html == bytes)
  }
}
