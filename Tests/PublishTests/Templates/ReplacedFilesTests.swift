import Diagnostics
import Foundation
import Testing

@testable import Publish

/// Files of a root's `site/` in the place of built-in ones.
@Suite struct ReplacedFilesTests {
  @Test(arguments: [
    ("site/templates/home.mustache", "<h1>{{title}}</h1> {", "NB3221"),
    ("site/templates/home.mustache", "<h1>\u{FFFD}</h1>", "NB3201"),
    ("site/templates/home.mustache", String(repeating: "x", count: 1 << 20 + 1), "NB3302"),
    ("site/strings/en.yaml", "- a\n- b\n", "NB3311"),
  ]) func faultsAreTold(path: String, text: String, code: String) throws {
    let root = try Self.root([path: text])
    defer { try? FileManager.default.removeItem(atPath: root) }
    let theme = readTheme(root: root)
    #expect(theme.value == nil || code == "NB3302")
    #expect(theme.diagnostics.filter { $0.severity == .error }.map(\.kind.code) == [code])
    #expect(theme.diagnostics.first?.place?.file.path == path)
  }

  @Test func stringsTheProgramNeedsAreDemanded() {
    let files = SiteFile.builtIn.map { file in
      let text = String(decoding: file.source.bytes, as: UTF8.self)
      let changed = text.replacing(/(?m)^size_kb:.*\n/, with: "")
      return SiteFile(source: SourceFile(path: file.source.path, bytes: Array(changed.utf8)))
    }
    #expect(makeTheme(files).diagnostics.map(\.kind.code) == ["NB3315", "NB3315"])
  }

  @Test func oneFileIsReplacedAndTheOthersStay() throws {
    let root = try Self.root([
      "site/templates/404.mustache": "<h1>{{t.home}}</h1>", "site/assets/标志.svg": "<svg/>",
    ])
    defer { try? FileManager.default.removeItem(atPath: root) }
    let theme = readTheme(root: root)
    #expect(theme.diagnostics.map(\.kind.code) == [])
    let assets = try #require(theme.value).assets
    #expect(
      assets.map(\.path).sorted() == ["assets/search.js", "assets/site.css", "assets/标志.svg"])
    guard case .copy(let original)? = assets.first(where: { $0.path == "assets/标志.svg" })?.content
    else {
      Issue.record("a file of the root is copied, not read")
      return
    }
    #expect(original == root + "/site/assets/标志.svg")
  }

  /// U+FFFD stands for a byte that is not UTF-8.
  private static func root(_ files: [String: String]) throws -> String {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("noticeboard-\(UUID().uuidString)")
    for (path, text) in files {
      let file = root.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      var bytes: [UInt8] = []
      for scalar in text.unicodeScalars {
        if scalar == "\u{FFFD}" { bytes.append(0xC3) } else { bytes += Array(String(scalar).utf8) }
      }
      try Data(bytes).write(to: file)
    }
    return root.path
  }
}
