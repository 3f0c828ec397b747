/// A report as SARIF 2.1.0 (OASIS), for code hosts and editors: one run, the rules that were broken,
/// a result a diagnostic. Columns are code points (`columnKind`), ends are exclusive as SARIF has
/// them. The hint is the second line of a result's message, and the rule's `help`.
package struct SARIFPrinter: Sendable {
  package let language: Language
  /// The version of the program.
  package let version: String

  package init(language: Language, version: String) {
    self.language = language
    self.version = version
  }

  package func text(of report: Report) -> String {
    var index = PlaceIndex()
    let kinds = Set(report.diagnostics.map(\.kind)).sorted { $0.code < $1.code }
    let numbers = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1, $0) })
    let results = report.diagnostics.map { diagnostic in
      result(diagnostic, numbers[diagnostic.kind] ?? -1, &index)
    }
    let driver: JSONText = .object([
      ("name", "noticeboard"), ("version", .string(version)),
      ("language", language == .zh ? "zh-Hans" : "en"), ("rules", .array(kinds.map(rule))),
    ])
    let run: JSONText = .object([
      ("tool", .object([("driver", driver)])), ("columnKind", "unicodeCodePoints"),
      ("results", .array(results)),
    ])
    let log: JSONText = .object([
      ("$schema", "https://json.schemastore.org/sarif-2.1.0.json"), ("version", "2.1.0"),
      ("runs", .array([run])),
    ])
    return log.text + "\n"
  }

  private func rule(_ kind: DiagnosticKind) -> JSONText {
    .object([
      ("id", .string(kind.code)),
      ("shortDescription", words(kind.readableMessage(in: language))),
      ("fullDescription", words(kind.explanation.text(in: language))),
      ("help", words(kind.readableHint(in: language))),
      ("defaultConfiguration", .object([("level", .string(kind.severity.rawValue))])),
    ])
  }

  private func result(
    _ diagnostic: Diagnostic, _ ruleIndex: Int, _ index: inout PlaceIndex
  ) -> JSONText {
    let message = "\(diagnostic.message(in: language))\n\(diagnostic.hint(in: language))"
    var members: [(String, JSONText)] = [
      ("ruleId", .string(diagnostic.kind.code)), ("ruleIndex", .number(ruleIndex)),
      ("level", .string(diagnostic.severity.rawValue)), ("message", words(message)),
      ("locations", .array(diagnostic.place.map { [.object(location($0, &index))] } ?? [])),
    ]
    let related = diagnostic.related.map { related in
      JSONText.object(
        location(related.place, &index) + [("message", words(related.note.text(in: language)))])
    }
    if !related.isEmpty { members.append(("relatedLocations", .array(related))) }
    return .object(members)
  }

  private func location(_ place: Place, _ index: inout PlaceIndex) -> [(String, JSONText)] {
    var members: [(String, JSONText)] = [
      ("artifactLocation", .object([("uri", .string(Self.uri(place.file.path)))]))
    ]
    if let span = index.span(of: place) {
      members.append(
        (
          "region",
          .object([
            ("startLine", .number(span.start.line)), ("startColumn", .number(span.start.column)),
            ("endLine", .number(span.end.line)), ("endColumn", .number(span.end.column)),
          ])
        ))
    }
    return [("physicalLocation", .object(members))]
  }

  /// A message. Braces are doubled, for a single one opens a placeholder (SARIF 3.11.5); and where a
  /// text could be read as holding a link (3.11.6), its square brackets are escaped, for we make no
  /// links, and a value from a file shall make none.
  private func words(_ text: String) -> JSONText {
    let mayLink = text.contains("](")
    let safe = text.map { character in
      switch character {
      case "{", "}": "\(character)\(character)"
      case "[" where mayLink, "]" where mayLink: "\\\(character)"
      default: String(character)
      }
    }
    return .object([("text", .string(safe.joined()))])
  }

  /// A relative reference of RFC 3986: everything but unreserved characters and `/` is encoded.
  private static func uri(_ path: String) -> String {
    path.utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber || "-._~/".contains(character) {
        return String(character)
      }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }
}
