import Content
import Diagnostics
import JSONSchema
import Publish
import SourceText
import Supervision

/// Every diagnostic the program knows, by code.
enum DiagnosticCatalogue {
  static let all: [DiagnosticKind] =
    (SourceTextDiagnostics.all + JSONSchemaDiagnostics.all + ContentDiagnostics.all
    + PublishDiagnostics.all + supervisionKinds)
    .sorted { $0.code < $1.code }
}
