import Testing

@testable import Content

@Suite struct FileNameTests {
  @Test(arguments: [
    "2026-q1.md", "2026年一季度.md", "会议纪要（第3次）.pdf", "a_b.c.csv", "《村规》.docx",
  ])
  func accepted(_ name: String) {
    #expect(FileName.fault(in: name) == nil)
  }

  @Test(arguments: [
    "a b.md", "a\u{3000}b.md", "a..b.md", "..", ".", "", "-a.md", "a\u{7}.md", "a\u{202E}.md",
    "a\u{200B}.md", "a?.md", "a#b.md", "a%20.md", "con:1.md", "a\\b.md", "a<b.md",
    String(repeating: "长", count: 67) + ".md",
  ])
  func refused(_ name: String) throws {
    let fault = try #require(FileName.fault(in: name))
    #expect(!fault.zh.isEmpty && !fault.en.isEmpty)
    let suggestion = FileName.suggestion(for: name)
    #expect(FileName.fault(in: suggestion) == nil, "\(suggestion)")
  }

  @Test(arguments: [
    ("files/a.pdf", "content/finance/b.md", "content/finance/files/a.pdf"),
    ("../duties/a.md", "content/finance/b.md", "content/duties/a.md"),
    ("./a.md", "content/finance/b.md", "content/finance/a.md"),
    ("../../a.md", "content/finance/b.md", nil),
    ("../../../etc/passwd", "content/finance/b.md", nil),
    ("x/../../../a", "content/finance/b.md", nil),
    ("/etc/passwd", "content/finance/b.md", "content/finance/etc/passwd"),
  ])
  func resolved(_ reference: String, _ base: String, _ whole: String?) {
    #expect(ContentPath.resolve(reference, from: base) == whole)
  }

  @Test(arguments: [
    ("content/roster.csv", ContentKind.roster), ("content/posts.yaml", .posts),
    ("content/duties/a.md", .duty), ("content/party/2026/a.md", .party),
    ("content/pages/a.md", .page),
  ])
  func kind(_ path: String, _ kind: ContentKind) {
    #expect(ContentKind(path: path) == kind)
  }

  @Test(arguments: [
    "content/a.md", "content/other/a.md", "content/duty.yaml", "content/finance/a.csv",
    "content/finance/community.yaml", "content/ledger.yaml",
  ])
  func noKind(_ path: String) {
    #expect(ContentKind(path: path) == nil)
  }
}
