import Diagnostics
import Foundation
import Testing

@testable import Publish

@Suite struct RenderingTests {
  static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  /// `RECORD_GOLDEN=1` writes the files anew; such a run fails, so that nobody records by accident.
  @Test func pagesAreAsRecorded() async throws {
    var files = try await rendered(SampleSite().model).files.filter { $0.key.hasSuffix(".html") }
    #expect(files.count == 21)
    let views = try await rendered(SampleSite(views: Self.allViews).model).files
    for path in ["elder/index.html", "en/\(SampleSite.notice.path)"] { files[path] = views[path] }
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil
    for (path, html) in files {
      let file = Self.golden.appendingPathComponent(path.replacing("/", with: "~"))
      if isRecording {
        try FileManager.default.createDirectory(
          at: Self.golden, withIntermediateDirectories: true)
        try Data(html.utf8).write(to: file)
      } else {
        #expect(html == (try String(contentsOf: file, encoding: .utf8)), "\(path)")
      }
    }
    #expect(!isRecording, "recorded; run again without RECORD_GOLDEN")
    let recorded = try FileManager.default.contentsOfDirectory(atPath: Self.golden.path)
    #expect(Set(recorded) == Set(files.keys.map { $0.replacing("/", with: "~") }))
  }

  static let allViews = SiteView.all(of: ["zh-Hans", "en"])

  @Test func theSameSiteGivesTheSameFiles() async throws {
    let first = try await rendered(SampleSite().model).files
    #expect(try await rendered(SampleSite().model).files == first)
  }

  /// Every relative link of every page leads to a file that was rendered, whatever its depth.
  @Test func linksLeadToFilesThatAreThere() async throws {
    let site = SampleSite(
      body: "[书记](../duties/书记.md) [合同](附件/合同.pdf) [栏目](../finance/)", views: Self.allViews
    ).model
    let files = try await rendered(site).files
    #expect(files.keys.count { $0.hasSuffix(".html") } == 4 * 20 + 1)
    let folders = Self.allViews.map(\.folder)
    var checked = 0
    for (path, html) in files where path.hasSuffix(".html") && path != "404.html" {
      for link in html.matches(of: /(?:href|src)="([^"#]*)(?:#[^"]*)?"/).map({ String($0.1) })
      where !link.isEmpty && !link.contains(":") {
        let address = try #require(link.removingPercentEncoding)
        let target = URL(fileURLWithPath: "/" + path).deletingLastPathComponent()
          .appendingPathComponent(address).standardizedFileURL.path.dropFirst()
        let isKnown =
          files[String(target)] != nil
          || folders.contains { folder in
            target.hasPrefix(folder)
              && Self.elsewhere.contains(String(target.dropFirst(folder.count)))
          }
        #expect(isKnown, "\(link) in \(path)")
        checked += 1
      }
    }
    #expect(checked > 800)
  }

  /// Only the links made for it lead from one view to another.
  @Test func readersStayInTheirView() async throws {
    let files = try await rendered(SampleSite(views: Self.allViews).model).files
    for view in Self.allViews {
      let html = try #require(files[SampleSite.notice.inView(view).path])
      #expect(
        html.contains("<html lang=\"\(view.language)\"\(view.isElder ? " class=\"elder\"" : "")>"))
      let main = try #require(html.split(separator: "<header class=\"site\">").last)
      for link in main.matches(of: /href="((?:\.\.\/)+)([^"]*\.html)/) {
        #expect(link.1 == "../", "\(link.0)")
      }
      #expect(html.contains(String(repeating: "../", count: 1 + view.depth) + "assets/site.css"))
    }
  }

  /// Chinese on a page of another language is marked, and titles hold no markup.
  @Test func chineseIsMarkedInOtherLanguages() async throws {
    let files = try await rendered(SampleSite(views: Self.allViews).model).files
    for (path, html) in files where path.hasPrefix("en/") && path.hasSuffix(".html") {
      let body = html.replacing(/<head>[\s\S]*?<\/head>/, with: "")
        .replacing(/<svg[\s\S]*?<\/svg>/, with: "")
        .replacing(/<(span|div|tr|a)[^>]* lang="zh-Hans">[\s\S]*?<\/\1>/, with: "")
        .replacing(/<[^>]*>/, with: "")
      #expect(!holdsHan(body), "\(path): \(body.filter { holdsHan(String($0)) })")
      #expect(!html.contains(/<title>[^<]*<span/))
      #expect(!html.contains("\u{3}"), "\(path)")
    }
  }

  /// Pages the small site only speaks of.
  static let elsewhere: Set<String> = [
    "party/index.html", "residency/index.html", "finance/2026/index.html",
    "finance/2026/page-3.html",
  ]

  @Test func thePageForUnknownAddressesHasWholeLinks() async throws {
    let html = try #require(try await rendered(SampleSite().model).files["404.html"])
    let links = html.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.1) }
    #expect(links.count > 10)
    #expect(
      links.allSatisfy {
        $0.hasPrefix("https://wutongli.example/") || $0.hasPrefix("tel:")
          || $0.hasPrefix("mailto:") || $0 == "#Main"
      })
  }

  @Test func onlyAttachmentsThatPagesNameArePublished() async throws {
    let (files, found) = try await rendered(SampleSite().model)
    #expect(files["finance/附件/合同.pdf"] != nil)
    #expect(files["finance/附件/草稿.pdf"] == nil)
    #expect(found.map(\.kind.code) == ["NB1104"])
    #expect(found.first?.place?.file.path == "content/finance/附件/草稿.pdf")
    let linked = SampleSite(body: "[图](../finance/附件/草稿.pdf)").model
    #expect(try await rendered(linked).files["finance/附件/草稿.pdf"] != nil)
  }

  @Test func anErrorOfTheReceiverEndsTheRun() async throws {
    struct Full: Error {}
    let theme = try #require(makeTheme(SiteFile.builtIn).value)
    let rendering = Rendering(site: SampleSite().model, theme: theme, diagnostics: [])
    await #expect(throws: Full.self) { try await rendering.run { _ in throw Full() } }
  }
}
