/// A sentence in the two languages the program speaks. `{name}` stands for an argument of the
/// diagnostic that carries it.
package struct Bilingual: Sendable, Hashable {
  package let zh: String
  package let en: String

  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The sentence in one language, its `{name}` places not yet filled.
  package func text(in language: Language) -> String {
    language == .zh ? zh : en
  }
}

/// The language a person asked to be spoken to in.
package enum Language: String, Sendable, CaseIterable {
  case zh
  case en
}
