import Content
import Diagnostics
import Documents
import JSONSchema
import Publish
import SourceText

/// Every diagnostic the program knows, by code.
enum DiagnosticCatalogue {
  static let all: [DiagnosticKind] =
    (SourceTextDiagnostics.all + JSONSchemaDiagnostics.all + DocumentsDiagnostics.all
    + ContentDiagnostics.all + PublishDiagnostics.all)
    .sorted { $0.code < $1.code }
}
