import Foundation
import Publish
import Testing

/// All examples of the CommonMark 0.30 specification render as the `cmark` program renders them.
struct CommonMarkSpecTests {
  struct Suite: Decodable {
    let examples: [Example]
  }
  struct Example: Decodable {
    let example: Int
    let markdown: String
    let html: String
  }

  static func examples() throws -> [Example] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/commonmark-0.30.json")
    return try JSONDecoder().decode(Suite.self, from: Data(contentsOf: file)).examples
  }

  /// What the `cmark` program (Debian: package `cmark`) makes of each example, in one shell.
  static func cmark(_ examples: [Example]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for example in examples {
      try Data(example.markdown.utf8).write(to: folder.appending(path: "\(example.example).md"))
    }
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "for f in *.md; do cmark \"$f\" > \"$f.html\" || exit 1; done"]
    shell.currentDirectoryURL = folder
    try shell.run()
    shell.waitUntilExit()
    try #require(shell.terminationStatus == 0, "the program cmark is needed for this test")
    return try examples.map {
      let file = folder.appending(path: "\($0.example).md.html")
      return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
  }

  @Test func allExamplesRenderAsCmarkRendersThem() throws {
    let examples = try Self.examples()
    try #require(examples.count == 652)
    let plain = MarkdownRenderer(isBelowTitle: false, givesHeadingIDs: false)
    for (example, expected) in zip(examples, try Self.cmark(examples)) {
      let html = renderedMarkdown(example.markdown, plain).html
      #expect(String(decoding: html, as: UTF8.self) == expected, "example \(example.example)")
    }
  }
}
