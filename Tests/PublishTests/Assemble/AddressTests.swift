import Testing

@testable import Publish

@Suite struct AddressTests {
  @Test(arguments: [
    ("content/finance/2026-q1.md", "finance/2026-q1.html"),
    ("content/party/2026/支部大会.md", "party/2026/支部大会.html"),
    ("content/pages/about.md", "about.html"),
    ("content/pages/faq/phone.md", "faq/phone.html"),
    ("content/finance/files/合同.pdf", "finance/files/合同.pdf"),
    ("content/pages/map.png", "pages/map.png"),
    ("content/duties/a.md.md", "duties/a.md.html"),
  ])
  func ofContent(_ path: String, _ address: String) {
    #expect(Address(contentPath: path).path == address)
  }

  @Test(arguments: [
    ("index.html", ""), ("party/index.html", "party/"), ("about.html", "about.html"),
    ("party/支部.html", "party/%E6%94%AF%E9%83%A8.html"),
    ("a/（一）.pdf", "a/%EF%BC%88%E4%B8%80%EF%BC%89.pdf"),
    ("myindex.html", "myindex.html"),
  ])
  func encoded(_ path: String, _ encoded: String) {
    #expect(Address(path).encoded == encoded)
  }

  @Test(arguments: [
    ("index.html", 0, "index.html"), ("index.html", 2, "../../index.html"),
    ("party/支部.html", 1, "../party/%E6%94%AF%E9%83%A8.html"),
  ])
  func linked(_ path: String, _ depth: Int, _ link: String) {
    #expect(Address(path).link(fromDepth: depth) == link)
    #expect(Address(path).link(fromDepth: depth, fragment: "电话") == link + "#%E7%94%B5%E8%AF%9D")
  }

  @Test func depthCountsFolders() {
    #expect(Address("index.html").depth == 0)
    #expect(Address("party/2026/index.html").depth == 2)
  }
}
