/// One thing that can be wrong: its code, how grave it is, and how it is said.
///
/// Codes are `NB` and four digits, the thousands digit by target (0 text and schema, 1 content,
/// 2 publish rules, 3 render, 4 release, 6 intake, 7 supervision, 8 command), and are never reused.
/// Each target keeps its own kinds beside the code that reports them.
package struct DiagnosticKind: Sendable, Hashable {
  package let code: String
  package let severity: Severity
  /// What is wrong, one line, no full stop; `{name}` is filled from the diagnostic's arguments.
  package let message: Bilingual
  /// How to mend it, one line.
  package let hint: Bilingual
  /// What `explain` prints: a paragraph or two of plain text, with the source of the rule.
  package let explanation: Bilingual

  package init(
    _ code: String, _ severity: Severity = .error, message: Bilingual, hint: Bilingual,
    explanation: Bilingual
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.hint = hint
    self.explanation = explanation
  }

  package static func == (one: Self, other: Self) -> Bool { one.code == other.code }
  package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// How grave a diagnostic is. An error stops publication; a warning is shown and does not, unless
/// `--strict` was asked for; a note only tells.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  case error
  case warning
  case note

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  package static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }
}
