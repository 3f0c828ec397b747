extension DiagnosticKind {
  /// The message as a person reads it who has no particular case before him: `<opening>` for
  /// `{opening}`.
  package func readableMessage(in language: Language) -> String {
    Template.fill(message.text(in: language)) { "<\($0)>" }
  }

  /// The hint, likewise.
  package func readableHint(in language: Language) -> String {
    Template.fill(hint.text(in: language)) { "<\($0)>" }
  }
}

/// What `noticeboard explain` prints: severity, code and message, the hint, and the explanation, in
/// lines of at most 80 cells. The code may be written in small letters. Nil for a code that is not
/// among `kinds`; `nearest(to:among:)` has the ones that may have been meant.
package func explanation(
  of code: String, in kinds: [DiagnosticKind], language: Language
) -> String? {
  guard let kind = kinds.first(where: { $0.code == code.uppercased() }) else { return nil }
  let headline =
    "\(kind.severity.rawValue) \(kind.code): \(kind.readableMessage(in: language))"
  let hint = wrapped("hint: \(kind.readableHint(in: language))", width: 78).map { "  " + $0 }
  let lines =
    wrapped(headline, width: 80) + hint + [""]
    + wrapped(kind.explanation.text(in: language), width: 80)
  return lines.map { $0 + "\n" }.joined()
}
