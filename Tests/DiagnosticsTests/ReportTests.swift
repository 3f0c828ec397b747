import Testing

@testable import Diagnostics

@Suite struct ReportTests {
  private static func kind(_ code: String) -> DiagnosticKind {
    DiagnosticKind(
      code, message: Sample.note.message, hint: Sample.note.hint,
      explanation: Sample.note.explanation)
  }

  private static let files = ["b.md", "a.md", "a/z.md", "\u{E9}.md", "e\u{301}.md"].map {
    SourceFile(path: $0, bytes: Array("0123456789".utf8))
  }

  private func told(_ report: Report) -> [String] {
    report.diagnostics.map { diagnostic in
      let start = diagnostic.place.map { $0.isWholeFile ? -1 : $0.range.lowerBound }
      return "\(diagnostic.place?.file.path ?? "") \(start ?? -1) \(diagnostic.kind.code)"
    }
  }

  @Test func orderDoesNotDependOnArrival() {
    var all = Self.files.flatMap { file in
      ["NB0002", "NB0001"].flatMap { code in
        [Place(file, 5..<6), Place(file, 0..<0), Place(file)].map {
          Diagnostic(Self.kind(code), at: $0)
        }
      }
    }
    all.append(Diagnostic(Self.kind("NB0001"), at: nil))
    let expected = told(Report(all))
    #expect(expected.count == 31)
    #expect(
      expected.prefix(7) == [
        " -1 NB0001", "a.md -1 NB0001", "a.md -1 NB0002", "a.md 0 NB0001", "a.md 0 NB0002",
        "a.md 5 NB0001", "a.md 5 NB0002",
      ])
    #expect(expected[7] == "a/z.md -1 NB0001")
    for _ in 0..<20 { #expect(told(Report(all.shuffled())) == expected) }
  }

  @Test func theSameIsToldOnce() {
    let file = Self.files[0]
    let place = Place(file, 1..<2)
    let missing = ["title", "title", "date"].map {
      Diagnostic(Self.kind("NB0001"), at: place, ["value": .plain($0)])
    }
    #expect(Report(missing).diagnostics.count == 2)
    #expect(
      Report(missing + [Diagnostic(Self.kind("NB0001"), at: Place(file, 1..<3))]).diagnostics.count
        == 3)
    let again = SourceFile(path: file.path, bytes: file.bytes)
    let twice = [place, Place(again, 1..<2)].map { Diagnostic(Self.kind("NB0001"), at: $0) }
    #expect(Report(twice).diagnostics.count == 1)
  }

  @Test func strictMakesErrorsOfWarnings() {
    let warning = Diagnostic(Sample.note, at: nil)
    #expect(!Report([warning]).hasErrors)
    #expect(Report([warning], strict: true).hasErrors)
    #expect(!Report([Diagnostic(Sample.note, at: nil, severity: .note)], strict: true).hasErrors)
  }
}
