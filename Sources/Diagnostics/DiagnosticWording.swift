extension Diagnostic {
  /// The message with its arguments. Values from files are covered and shortened in it, but not
  /// escaped: a terminal gets `safeForTerminal` of it. An argument that was forgotten (our bug)
  /// leaves its `{name}` standing.
  package func message(in language: Language) -> String {
    fill(kind.message, in: language)
  }

  /// The hint, likewise.
  package func hint(in language: Language) -> String {
    fill(hint ?? kind.hint, in: language)
  }

  /// Whether a confidential file has a part in it; then no value is shown, whichever file it is of.
  private var isConfidential: Bool {
    ([place] + related.map(\.place)).contains { $0?.file.privacy == .confidential }
  }

  private func fill(_ sentence: Bilingual, in language: Language) -> String {
    Template.fill(sentence.text(in: language)) { name in
      switch arguments[name] {
      case .plain(let text): text
      case .bilingual(let text): text.text(in: language)
      case .quoted(let value):
        isConfidential ? QuotedValue.hidden.text(in: language) : QuotedValue.shown(value)
      case nil: "{\(name)}"
      }
    }
  }
}
