/// Something a person can mend: what kind it is, where it stands, and the words that fill its
/// sentences. A value, passed along and printed at the end; it never travels as a thrown error.
package struct Diagnostic: Sendable {
  package let kind: DiagnosticKind
  package let severity: Severity
  /// Where it stands; absent only where no file is to blame.
  package let place: Place?
  /// Fills `{name}` in message and hint. Words of residents never belong here, and values taken
  /// from a file are passed as `.quoted`, so that a confidential file never shows them.
  package let arguments: [String: Argument]
  /// Takes the place of the kind's hint where this case has a better one.
  package let hint: Bilingual?
  package let related: [Related]

  package init(
    _ kind: DiagnosticKind, at place: Place?, _ arguments: [String: Argument] = [:],
    severity: Severity? = nil, hint: Bilingual? = nil, related: [Related] = []
  ) {
    self.kind = kind
    self.severity = severity ?? kind.severity
    self.place = place
    self.arguments = arguments
    self.hint = hint
    self.related = related
  }

  /// Another place that explains the diagnostic.
  package struct Related: Sendable {
    package let place: Place
    package let note: Bilingual

    package init(_ place: Place, _ note: Bilingual) {
      self.place = place
      self.note = note
    }
  }
}

/// A word that fills a `{name}` of a message.
package enum Argument: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// Our own word or number; shown as it is.
  case plain(String)
  /// Our own word, which differs between the languages.
  case bilingual(Bilingual)
  /// A value taken from the file: shortened and made safe when shown, hidden when the file is
  /// confidential or the value looks like personal data.
  case quoted(String)

  package init(stringLiteral text: String) { self = .plain(text) }
  package init(integerLiteral number: Int) { self = .plain(String(number)) }
  package static func number(_ number: Int) -> Self { .plain(String(number)) }
}
