import Diagnostics
import SourceText
import Testing

private let kinds = SourceTextDiagnostics.all

@Test func theCatalogueIsSound() {
  #expect(catalogueFaults(in: kinds) == [])
  #expect(kinds.allSatisfy { $0.code.wholeMatch(of: #/NB0[0-3]\d\d/#) != nil })
}

/// An explanation is printed as it is, so nothing in it waits to be filled.
@Test(arguments: kinds)
func explanationsHoldNoPlaces(kind: DiagnosticKind) {
  for text in [kind.explanation.zh, kind.explanation.en] {
    #expect(!text.contains(#/\{\w+\}/#), "\(kind.code)")
  }
}

private func yaml(_ text: String) -> [Diagnostic] { readYAML(source(text)).diagnostics }
private func fences(_ text: String) -> [Diagnostic] { findFrontMatter(source(text)).diagnostics }
private func csv(_ text: String) -> [Diagnostic] { readCSV(source(text)).diagnostics }
private func check(_ bytes: [UInt8]) -> [Diagnostic] { checkText(SourceFile(bytes)) }

/// One file for each kind, in the order of the codes.
private let fixtures: [[Diagnostic]] = [
  fences("x"), fences("---\n"), fences("———\n"), fences("\n---\na: b\n"),
  yaml("%YAML 1.1\n%YAML 1.1\n---\na"), yaml("a:\n\tb: c"), yaml("a：b"), yaml("a:b"),
  yaml("a: 1\nb\nc: 2"), yaml("a: “b”"), yaml("a: b: c"), yaml("a: @"), yaml("a: 'b"),
  yaml("a: [b"), yaml("a: 'b' c"), yaml("a: b\n  c: d"), yaml(#"a: "\资""#), yaml("a: b #c"),
  yaml("a: 1\na: 2"), yaml("[a]: b"), yaml("*a"), yaml("&a [*a]"),
  yaml(
    "a: &a " + String(repeating: "[", count: 63) + String(repeating: "]", count: 63) + "\nb: [*a]"),
  yaml(String(repeating: "[", count: 65)), yaml("a\n--- b"), yaml("!a b"),
  csv(""), csv("a\n\""), csv("a\n\"b\"c"), csv("a\nb\"c"), csv("a\nb,c"), csv("a,b\nc"), csv("a,a"),
  csv("a,,b"), csv("a;b"),
  csv("a\nb" + String(repeating: ",", count: 16_384)),
  csv("a\n" + String(repeating: "b\n", count: 200_001)),
  check([0xB9, 0xAB]), check([0xFF, 0xFE, 0x41, 0]), check([0xFF]), check([0]), yaml("\u{1}"),
  check([UInt8](repeating: 0x41, count: textSizeLimit + 1)),
  readCSV(SourceFile([0xFF])).diagnostics,
  Array(csv("a,b\n" + String(repeating: "c\n", count: 101)).suffix(1)),
]

@Test func everyKindHasAFixture() {
  let ours = frontMatterKinds + yamlKinds + csvKinds + charsetKinds
  #expect(fixtures.map { $0.first?.kind.code ?? "none" } == ours.map(\.code).sorted())
}

@Test(arguments: fixtures)
func everyPlaceOfASentenceIsFilled(diagnostics: [Diagnostic]) {
  for diagnostic in diagnostics {
    let hint = diagnostic.hint ?? diagnostic.kind.hint
    let message = diagnostic.kind.message
    for text in [message.zh, message.en, hint.zh, hint.en] {
      for name in text.matches(of: #/\{(\w+)\}/#).map({ String($0.output.1) }) {
        #expect(diagnostic.arguments[name] != nil, "\(diagnostic.kind.code) \(name)")
      }
    }
  }
}
