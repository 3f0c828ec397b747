import Diagnostics
import Testing

@testable import Publish

@Suite struct BuiltInThemeTests {
  @Test func builtInTemplatesAndStringsAreSound() {
    let theme = makeTheme(SiteFile.builtIn)
    #expect(
      theme.diagnostics.map { "\($0.kind.code) \($0.place?.file.path ?? "") \($0.arguments)" } == []
    )
    #expect(theme.value != nil)
  }

  struct StringsFault: Sendable {
    let code: String
    let language: String
    let line: String
    let replacement: String
  }

  @Test(arguments: [
    StringsFault(code: "NB3313", language: "en", line: "home: Home\n", replacement: ""),
    StringsFault(code: "NB3313", language: "zh-Hans", line: "home: 首页\n", replacement: ""),
    StringsFault(
      code: "NB3314", language: "en", line: "{size} KB", replacement: "about a KB"),
    StringsFault(
      code: "NB3312", language: "en", line: "home: Home", replacement: "home: [Home]"),
    StringsFault(
      code: "NB3316", language: "en", line: "\"{size} KB\"", replacement: "\"{size} {unit} KB\""),
  ]) func faultyStringsAreTold(_ fault: StringsFault) throws {
    let path = "site/strings/\(fault.language).yaml"
    let files = SiteFile.builtIn.map { file in
      guard file.source.path == path else { return file }
      let text = String(decoding: file.source.bytes, as: UTF8.self)
      #expect(text.contains(fault.line))
      let changed = text.replacing(fault.line, with: fault.replacement)
      return SiteFile(source: SourceFile(path: path, bytes: Array(changed.utf8)))
    }
    let theme = makeTheme(files)
    #expect(theme.diagnostics.contains { $0.kind.code == fault.code })
    #expect(theme.diagnostics.allSatisfy { ($0.place?.range.count ?? 0) > 0 })
    #expect(theme.value == nil)
  }

  @Test func missingTemplatesAreTold() {
    let theme = makeTheme(SiteFile.builtIn.filter { !$0.source.path.hasSuffix("/duty.mustache") })
    #expect(theme.diagnostics.first { $0.severity == .error }?.kind.code == "NB3304")
    #expect(theme.value == nil)
  }

  @Test func misplacedFilesAreTold() {
    let stray = SiteFile(source: SourceFile(path: "site/template/home.mustache", bytes: []))
    let theme = makeTheme(SiteFile.builtIn + [stray])
    #expect(theme.diagnostics.map(\.kind.code) == ["NB3303"])
    #expect(theme.value != nil)
  }
}
