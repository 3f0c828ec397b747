import Diagnostics
import Testing

@Suite struct CatalogueFaultsTests {
  private func faults(
    _ code: String = "NB0001", zh: String = "坏", en: String = "bad", hint: Bilingual? = nil,
    explanation: Bilingual? = nil
  ) -> [String] {
    catalogueFaults(in: [
      DiagnosticKind(
        code, message: Bilingual(zh: zh, en: en), hint: hint ?? Sample.note.hint,
        explanation: explanation ?? Sample.note.explanation)
    ])
  }

  @Test func aSoundCatalogueHasNone() {
    #expect(catalogueFaults(in: [Sample.note, Sample.wrongSum]) == [])
    #expect(faults(en: "want a number, like “三万元”, `标题：` or \"是\"") == [])
  }

  @Test(arguments: ["NB001", "NB00001", "XX0001", "NB000a", "NB5001", "NB9001", "NB００01", ""])
  func codesAreWellFormed(code: String) {
    #expect(faults(code) == ["\(code): not a code"])
  }

  @Test func everyOtherFaultIsFound() {
    #expect(catalogueFaults(in: [Sample.note, Sample.note]) == ["NB0001: used twice"])
    #expect(faults(zh: "bad") == ["NB0001: message: no Chinese in zh"])
    #expect(faults(en: "坏 is “坏”") == ["NB0001: message: Chinese in en outside quotation marks"])
    #expect(faults(en: "“bad 坏”，") == ["NB0001: message: Chinese in en outside quotation marks"])
    #expect(faults(zh: "坏 {a}", en: "bad {b}") == ["NB0001: message: places differ"])
    #expect(faults(zh: "坏。") == ["NB0001: message: full stop"])
    #expect(faults(en: "bad\nworse") == ["NB0001: message: two lines"])
    #expect(
      faults(hint: Bilingual(zh: "", en: "")) == [
        "NB0001: hint: a language is missing", "NB0001: hint: no Chinese in zh",
      ])
    #expect(
      faults(explanation: Bilingual(zh: "因为", en: "")) == [
        "NB0001: explanation: a language is missing"
      ])
  }
}
