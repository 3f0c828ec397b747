import Diagnostics
import Foundation
import Testing

@Suite struct MachinePrintersTests {
  @Test func jsonLines() {
    #expect(
      JSONLinesPrinter(language: .zh).text(of: Report(Sample.accounts)) == """
        {"code":"NB0001","severity":"warning","path":"content/finance/2026-q1.md","line":2,\
        "column":8,"endLine":2,"endColumn":12,"message":"值“第一季度”可疑","hint":"请核对"}
        {"code":"NB2103","severity":"error","path":"content/finance/2026-q1.md","line":7,\
        "column":18,"endLine":7,"endColumn":26,\
        "message":"期初余额 31,200.00 与上期期末余额 30,120.00 不符",\
        "hint":"核对两期账目；若上期有误，请发布更正公开（corrects: 2025-q4）",\
        "related":[{"path":"content/finance/2025-q4.md","line":8,"column":18,"endLine":8,\
        "endColumn":26,"message":"上期期末余额"}]}

        """)
  }

  @Test func jsonOfHostileText() throws {
    let file = SourceFile(path: "a\"\\\u{1B}\u{202E}\u{E0041}.md", bytes: [])
    let value = "\u{0}\n\r\t\u{7F}“\u{200B}/"
    let report = Report([
      Diagnostic(Sample.note, at: Place(file), ["value": .quoted(value)]),
      Diagnostic(Sample.note, at: nil, ["value": .quoted("13812345678")]),
    ])
    let text = JSONLinesPrinter(language: .en).text(of: report)
    #expect(
      text == #"""
        {"code":"NB0001","severity":"warning","message":"suspicious value “•••••••••••”","hint":"check it"}
        {"code":"NB0001","severity":"warning","path":"a\"\\\u001b\u202e\udb40\udc41.md","message":"suspicious value “\u0000\n\r\t\u007f“\u200b/”","hint":"check it"}

        """#)
    let last = try #require(text.split(separator: "\n").last)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(last.utf8)) as? [String: String])
    #expect(object["path"] == file.path)
    #expect(object["message"] == "suspicious value “\(value)”")
  }

  @Test func sarifIsWhatTheStandardAsks() throws {
    let odd = SourceFile(path: "content/公 开#%?.md", bytes: [])
    let diagnostics =
      Sample.accounts + [
        Diagnostic(Sample.note, at: Place(odd), ["value": "v"]),
        Diagnostic(Sample.note, at: nil, ["value": "w"], severity: .note),
      ]
    let text = SARIFPrinter(language: .zh, version: "1.2.3").text(of: Report(diagnostics))
    let log = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.hasSuffix("sarif-2.1.0.json") == true)
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    #expect(driver["name"] as? String == "noticeboard")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["NB0001", "NB2103"])
    for rule in rules {
      for key in ["shortDescription", "fullDescription", "help"] {
        #expect((rule[key] as? [String: String])?["text"]?.isEmpty == false)
      }
    }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 4)
    for result in results {
      let ruleIndex = try #require(result["ruleIndex"] as? Int)
      #expect(rules[ruleIndex]["id"] as? String == result["ruleId"] as? String)
      #expect(["error", "warning", "note"].contains(result["level"] as? String))
      #expect((result["message"] as? [String: String])?["text"]?.isEmpty == false)
    }
    #expect((results[0]["locations"] as? [Any])?.isEmpty == true)
    #expect(
      json(results[3]["locations"]) == """
        [{"physicalLocation":{"artifactLocation":{"uri":"content/%E5%85%AC%20%E5%BC%80%23%25%3F.md"}}}]
        """)
    #expect(
      json(results[2]["locations"]) == """
        [{"physicalLocation":{"artifactLocation":{"uri":"content/finance/2026-q1.md"},\
        "region":{"endColumn":26,"endLine":7,"startColumn":18,"startLine":7}}}]
        """)
    #expect(
      json(results[2]["relatedLocations"]) == """
        [{"message":{"text":"上期期末余额"},\
        "physicalLocation":{"artifactLocation":{"uri":"content/finance/2025-q4.md"},\
        "region":{"endColumn":26,"endLine":8,"startColumn":18,"startLine":8}}}]
        """)
    #expect(
      json(results[2]["message"])
        == #"{"text":"期初余额 31,200.00 与上期期末余额 30,120.00 不符\n核对两期账目；若上期有误，请发布更正公开（corrects: 2025-q4）"}"#
    )
    if let file = ProcessInfo.processInfo.environment["SARIF_SAMPLE"] {
      try text.write(toFile: file, atomically: true, encoding: .utf8)
    }
  }

  @Test func sarifTakesNoPlaceholdersAndLinksFromValues() {
    let diagnostic = Diagnostic(
      Sample.note, at: nil, ["value": .quoted("{0} [点我](https://example.org) [a]")])
    let text = SARIFPrinter(language: .en, version: "1").text(of: Report([diagnostic]))
    #expect(
      text.contains(
        #"{"text":"suspicious value “{{0}} \\[点我\\](https://example.org) \\[a\\]”\ncheck it"}"#))
  }

  @Test func sarifOfNothingIsStillALog() throws {
    #expect(
      SARIFPrinter(language: .en, version: "1").text(of: Report([])) == """
        {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\
        "tool":{"driver":{"name":"noticeboard","version":"1","language":"en","rules":[]}},\
        "columnKind":"unicodeCodePoints","results":[]}]}

        """)
  }

  private func json(_ value: Any?) -> String? {
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
    return value.flatMap { try? JSONSerialization.data(withJSONObject: $0, options: options) }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
