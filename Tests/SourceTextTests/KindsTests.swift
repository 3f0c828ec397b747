import Diagnostics
import SourceText
import Testing

private let kinds = SourceTextDiagnostics.all

@Test func codesAreUniqueAndOurs() {
  #expect(Set(kinds.map(\.code)).count == kinds.count)
  #expect(kinds.allSatisfy { $0.code.wholeMatch(of: #/NB0[0-3]\d\d/#) != nil })
}

@Test(arguments: kinds)
func everyKindSpeaksBothLanguages(kind: DiagnosticKind) {
  for text in [kind.message, kind.hint, kind.explanation] {
    #expect(text.zh.contains { $0 >= "\u{4E00}" && $0 <= "\u{9FFF}" }, "\(kind.code)")
    #expect(!text.en.isEmpty && !text.en.contains { $0 >= "\u{4E00}" && $0 <= "\u{9FFF}" })
  }
  #expect(
    Set(kind.message.zh.matches(of: #/\{\w+\}/#).map { String($0.output) })
      == Set(kind.message.en.matches(of: #/\{\w+\}/#).map { String($0.output) }), "\(kind.code)")
  // An explanation is printed as it is, so nothing in it waits to be filled.
  #expect(!kind.explanation.zh.contains(#/\{\w+\}/#), "\(kind.code)")
}
