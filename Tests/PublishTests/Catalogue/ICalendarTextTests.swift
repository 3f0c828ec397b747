import Foundation
import Testing

@testable import Publish

/// RFC 5545, sections 3.1 and 3.3.11.
@Suite struct ICalendarTextTests {
  static func lines(of text: String) -> [String] {
    text.components(separatedBy: "\r\n").dropLast()
  }

  /// 75 octets stay on a line; the 76th does not, and no character is cut.
  @Test(arguments: [
    (String(repeating: "a", count: 73), [75]), (String(repeating: "a", count: 74), [75, 2]),
    (String(repeating: "公", count: 24), [74]), (String(repeating: "公", count: 25), [74, 4]),
    (String(repeating: "𠀀", count: 40), [74, 73, 17]),
  ])
  func folding(value: String, octets: [Int]) {
    var text = ICalendarText()
    text.line("X", value)
    #expect(text.contents.hasSuffix("\r\n"))
    let lines = Self.lines(of: text.contents)
    #expect(lines.map(\.utf8.count) == octets)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
    #expect("X:" + value == lines[0] + lines.dropFirst().map { $0.dropFirst() }.joined())
  }

  @Test func escapes() {
    var text = ICalendarText()
    text.text("X", "a;b,c\\d\ne\rf\u{0}：g\u{7F}\u{2028}")
    #expect(text.contents == "X:a\\;b\\,c\\\\d\\nef：g\u{2028}\r\n")
  }

  /// Nothing that an author writes ends a line and begins a property of its own.
  @Test func nothingIsInjected() {
    var text = ICalendarText()
    text.text("SUMMARY", "公开\r\nATTACH:https://x.example\r\n")
    #expect(text.contents == "SUMMARY:公开\\nATTACH:https://x.example\\n\r\n")
    text.line("URL", "https://x.example/\r\nATTACH:y")
    #expect(Self.lines(of: text.contents).count == 2)
  }
}
