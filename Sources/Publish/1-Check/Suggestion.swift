import Diagnostics

/// “Did you mean”, where something known is near.
func suggestion(for word: String, among known: some Sequence<String>) -> Bilingual? {
  nearest(to: word, among: Array(known)).first.map {
    Bilingual(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?")
  }
}
