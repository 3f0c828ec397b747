/// A report for a program: one JSON object a line, one line a diagnostic.
///
/// Keys, in this order: `code`, `severity` (`error`, `warning`, `note`), `path`, `line`, `column`,
/// `endLine`, `endColumn`, `message`, `hint`, `related` (objects of `path` … `endColumn` and
/// `message`). Lines and columns count from 1, columns in code points, the end is exclusive. What is
/// absent has no key: the numbers where a file as a whole is meant, `path` where there is none,
/// `related` where there is nothing. Message and hint are in the language that was asked for, once:
/// a program that wants both runs twice, and joins by code and place.
package struct JSONLinesPrinter: Sendable {
  package let language: Language

  package init(language: Language) { self.language = language }

  package func text(of report: Report) -> String {
    var index = PlaceIndex()
    return report.diagnostics.map { object($0, &index).text + "\n" }.joined()
  }

  private func object(_ diagnostic: Diagnostic, _ index: inout PlaceIndex) -> JSONText {
    var members: [(String, JSONText)] = [
      ("code", .string(diagnostic.kind.code)),
      ("severity", .string(diagnostic.severity.rawValue)),
    ]
    if let place = diagnostic.place { members += location(of: place, &index) }
    members += [
      ("message", .string(diagnostic.message(in: language))),
      ("hint", .string(diagnostic.hint(in: language))),
    ]
    let related = diagnostic.related.map { related in
      JSONText.object(
        location(of: related.place, &index)
          + [("message", .string(related.note.text(in: language)))])
    }
    if !related.isEmpty { members.append(("related", .array(related))) }
    return .object(members)
  }

  private func location(of place: Place, _ index: inout PlaceIndex) -> [(String, JSONText)] {
    let path: [(String, JSONText)] = [("path", .string(place.file.path))]
    guard let span = index.span(of: place) else { return path }
    return path + [
      ("line", .number(span.start.line)), ("column", .number(span.start.column)),
      ("endLine", .number(span.end.line)), ("endColumn", .number(span.end.column)),
    ]
  }
}
