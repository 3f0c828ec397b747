import Foundation
import Testing

@testable import Publish

/// Text that tries to leave its place, put into every field that authors write.
@Suite struct HostileTextTests {
  @Test(arguments: [
    "<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)",
    "\"\u{301} onmouseover=\"alert(1)", "<\u{301}b>", "{{t.home}}{{{body}}}", "]]>--><!--",
    "&lt;script&gt;", "\u{1}\u{8}\u{b}\u{7F}", "</title><script>alert(1)</script>", "<img src=x>",
    "\u{202E}\u{FFFE}\u{FFFF}",
  ]) func nothingLeavesItsPlace(_ mark: String) async throws {
    let plain = try await rendered(SampleSite().model).files
    let hostile = try await rendered(SampleSite(mark: mark).model).files
    #expect(Set(hostile.keys) == Set(plain.keys))
    for (path, html) in hostile where path.hasSuffix(".html") {
      // The tags of a page are those of the same page without hostile text.
      let expected = try #require(plain[path])
      #expect(Self.tags(html) == Self.tags(expected), "\(path)")
      #expect(!html.utf8.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }, "\(path)")
    }
  }

  /// Names of tags and their attributes, in order. Read as a browser does, quotation mark by byte.
  private static func tags(_ html: String) -> [String] {
    var tags: [String] = []
    var cursor = MarkupCursor()
    var last = cursor.positionAtTag()
    var word: [UInt8] = []
    for byte in html.utf8 {
      cursor.read(byte)
      var copy = cursor
      let position = copy.positionAtTag()
      if position == .tag {
        word.append(byte)
      } else if last == .tag {
        tags.append(String(decoding: word, as: UTF8.self))
        word = []
      }
      last = position
    }
    return tags
  }

  @Test(arguments: ["<b>&\"'", "\u{1}\u{b}\u{FFFE}", "]]>", "{{x}}"])
  func feedsAndDataStayWellFormed(_ mark: String) async throws {
    let files = try await rendered(SampleSite(mark: mark).model).files
    let feeds = files.filter { $0.key.hasSuffix(".xml") }
    #expect(feeds.count == 5)
    for (path, xml) in feeds {
      #expect(XMLShape.isWellFormed(xml), "\(path)")
    }
    let data = files.filter { $0.key.hasSuffix(".json") || $0.key.hasSuffix(".jsonld") }
    // Six lists, four feeds, the people, the package, the catalogue.
    #expect(data.count == 14)
    for (path, json) in data {
      #expect(throws: Never.self, "\(path)") {
        try JSONSerialization.jsonObject(with: Data(json.utf8))
      }
    }
  }
}

/// As much of XML as our files use: tags nest, text holds no `<`, a bare `&` or forbidden control
/// character.
private enum XMLShape {
  static func isWellFormed(_ xml: String) -> Bool {
    var open: [Substring] = []
    var rest = xml[...]
    guard !xml.unicodeScalars.contains(where: isForbidden) else { return false }
    while let start = rest.firstIndex(of: "<") {
      guard isText(rest[..<start]), let end = rest[start...].firstIndex(of: ">") else {
        return false
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("?") || tag.hasSuffix("/") { continue }
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { return false }
      } else {
        open.append(tag.prefix { $0 != " " })
      }
    }
    return open.isEmpty && isText(rest)
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }

  private static func isText(_ text: Substring) -> Bool {
    !text.contains(">")
      && text.split(separator: "&", omittingEmptySubsequences: false).dropFirst().allSatisfy {
        $0.hasPrefix("amp;") || $0.hasPrefix("lt;") || $0.hasPrefix("gt;") || $0.hasPrefix("quot;")
      }
  }
}
