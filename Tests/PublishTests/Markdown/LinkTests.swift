import Diagnostics
import Publish
import Testing

struct LinkTests {
  @Test func everyDestinationIsOffered() {
    var seen: [LinkTarget] = []
    let text =
      "[a](../duties/secretary.md#%E7%94%B5话) ![图](x.png) <https://e.cn> [b]\n\n[b]: p&amp;q.md?x#\n"
    let page = renderedMarkdown(text) {
      seen.append($0); return .keep
    }
    #expect(
      seen.map(\.form) == [
        .relative(path: "../duties/secretary.md", fragment: "电话"),
        .relative(path: "x.png", fragment: nil), .absolute(scheme: "https"),
        .relative(path: "p&q.md", fragment: ""),
      ])
    #expect(seen.map(\.kind) == [.link, .image, .link, .link])
    #expect(seen[3].destination == "p&q.md?x#")
    #expect(page.links.count == 3)
    let places = seen.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    #expect(places == ["../duties/secretary.md#%E7%94%B5话", "x.png", "https://e.cn", "["])
  }

  @Test func destinationsAreReplacedAndRefused() {
    let page = renderedMarkdown("[a](a.md) [b](b.md)\n") {
      $0.destination == "a.md" ? .replace("/职责/a b/#\"x") : .problem(.linkWithoutAddress)
    }
    #expect(
      String(decoding: page.html, as: UTF8.self)
        == "<p><a href=\"/%E8%81%8C%E8%B4%A3/a%20b/#%22x\">a</a> <a href=\"\">b</a></p>\n")
    #expect(page.codes == ["NB3102"])
    #expect(page.links.map(\.destination) == ["a.md"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "> ", "- "])
  func placesAreRight(end: String, prefix: String) {
    let text = "\(prefix)中**（x）**[甲](a.md)\(end)  \(prefix)**注：**见[乙](b.md)和[丙](a.md)"
    var seen: [Range<Int>] = []
    _ = renderedMarkdown(text) {
      seen.append($0.range); return .keep
    }
    let bytes = Array(text.utf8)
    #expect(seen.map { String(decoding: bytes[$0], as: UTF8.self) } == ["a.md", "b.md", "a.md"])
    #expect(seen.map(\.lowerBound) == seen.map(\.lowerBound).sorted())
    #expect(Set(seen).count == 3)
  }

  @Test func placesCountFromTheStartOfTheFile() {
    let text = "---\ntitle: 甲\n---\n[a](javascript:x)"
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    let page = MarkdownRenderer().render(file, body: 19..<file.bytes.count) { _ in .keep }
    let range = page.problems[0].diagnostic(in: file).place?.range ?? 0..<0
    #expect(String(decoding: file.bytes[range], as: UTF8.self) == "javascript:x")
  }

  @Test(arguments: [
    "[a](javascript:alert(1))", "[a](JavaScript:alert(1))", "[a](&#106;avascript:alert(1))",
    "[a](&#x6A;avascript:alert(1))", "[a](java&Tab;script:alert(1))", "[a](java&NewLine;script:x)",
    "[a](&#1;javascript:x)", "[a](<  javascript:x>)", "[a](&#32;javascript:x)",
    "[a](javascript\\:x)", "[a](javascript&colon;x)", "<javascript:alert(1)>", "![a](javascript:x)",
    "[a]\n\n[a]: javascript:x", "[a](vbscript:x)", "[a](file:///etc/passwd)",
    "[a](data:text/html,x)",
    "![a](data:image/png;base64,AA)", "![a](data:image/svg+xml,x)", "[a](C:\\x)", "[a](blob:x)",
    "[a](view-source:x)", "[a](//evil.example)", "[a](/\\evil.example)",
    "[a](\\\\\\\\evil.example)",
    "[a](java\u{E000}script:x) [b](data:x)", "[a](java&#xE000;script:x) 中**（x）**中",
    "[a](java&#x7F;script:x)", "[a](jav&#x0A;ascript:x)",
  ])
  func unsafeAddressesAreEmptiedAndReported(markdown: String) {
    let page = renderedMarkdown(markdown) { target in
      if case .absolute = target.form { Issue.record("offered \(target.destination)") }
      return .keep
    }
    let text = String(decoding: page.html, as: UTF8.self)
    #expect(page.codes.contains("NB3101"))
    #expect(text.contains("href=\"\"") || text.contains("src=\"\""))
  }

  @Test(arguments: ["x-unknown:y", "irc://a.example/b", "localhost:5001/foo", "a+b+c:d"])
  func unknownSchemesAreReportedAndRenderAsWritten(address: String) {
    let page = renderedMarkdown("[a](\(address))") { target in
      Issue.record("offered \(target.destination)")
      return .keep
    }
    #expect(page.codes == ["NB3101"])
    #expect(String(decoding: page.html, as: UTF8.self).contains("href=\"\(address)\""))
  }

  @Test(arguments: [
    "http://a.cn", "HTTPS://a.cn/x?y#z", "mailto:a@b.cn", "tel:+862155500123", "a.md", "../a.md",
    "/a", "a/b:c", "电话:x", "?x", "#", "%6Aavascript:x", "javascript%3Ax",
  ])
  func otherAddressesAreOffered(address: String) {
    var offered = 0
    let page = renderedMarkdown("[a](\(address))") { _ in
      offered += 1; return .keep
    }
    #expect(offered == 1)
    #expect(page.codes == [])
  }

  @Test func emptyAddresses() {
    #expect(renderedMarkdown("[a]() ![b](<>)").codes == ["NB3102", "NB3102"])
  }
}
