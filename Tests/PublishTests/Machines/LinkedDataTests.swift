import Foundation
import Testing

@testable import Publish

/// JSON-LD in pages, as a browser finds it.
@Suite struct LinkedDataTests {
  /// What the script element of each page holds, by path; read up to the first `</script`, as a
  /// browser does.
  private func graphs(_ mark: String) async throws -> [String: [[String: Any]]] {
    let files = try await rendered(SampleSite(mark: mark).model).files
    var found: [String: [[String: Any]]] = [:]
    for (path, html) in files where path.hasSuffix(".html") {
      let parts = html.components(separatedBy: "<script type=\"application/ld+json\">")
      guard parts.count > 1 else { continue }
      #expect(parts.count == 2, "\(path)")
      let text = try #require(parts[1].components(separatedBy: "</script").first)
      let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      found[path] = try #require(json?["@graph"] as? [[String: Any]], "\(path)")
    }
    return found
  }

  @Test(arguments: ["", "</script><script>alert(1)</script>", "<!--<script>", "\u{2028}\"\\]]>"])
  func nothingEndsTheElement(_ mark: String) async throws {
    let graphs = try await graphs(mark)
    let home = try #require(graphs["index.html"]?.first)
    #expect(home["@type"] as? String == "GovernmentOrganization")
    #expect(home["name"] as? String == "梧桐里社区" + mark)
    let worker = try #require(graphs["workers/w001.html"]?.first)
    #expect(worker["@type"] as? String == "Person")
    #expect(worker["jobTitle"] as? [String] == ["书记" + mark, "主任" + mark])
  }

  @Test func aPromiseInDaysIsADuration() async throws {
    let promise = try #require(try await graphs("")["commitments/visit.html"]?.first)
    let channels = try #require(promise["availableChannel"] as? [[String: Any]])
    #expect(channels.count == 3)
    for channel in channels { #expect(channel["processingTime"] as? String == "P3D") }
    // An address that is no web address is told in words only.
    #expect(channels[2]["serviceUrl"] == nil)
  }

  @Test func whatIsWithdrawnOrHasNoAddressOfItsOwnIsNotDescribed() async throws {
    let graphs = try await graphs("")
    #expect(graphs["404.html"] == nil)
    #expect(graphs["finance/2026年一季度.html"] == nil)
    let files = try await rendered(SampleSite().model).files
    for path in ["404.html", "finance/2026年一季度.html", "sheets/open.html"] {
      #expect(
        files[path]?.contains("<meta name=\"robots\" content=\"noindex\">") == true, "\(path)")
    }
    #expect(files["index.html"]?.contains("noindex") == false)
    let map = try #require(files["sitemap.xml"])
    #expect(!map.contains("/finance/2026%E5%B9%B4"))
  }
}
