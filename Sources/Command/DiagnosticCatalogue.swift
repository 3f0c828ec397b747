import Content
import Diagnostics
import Documents
import Intake
import JSONSchema
import Publish
import SourceText
import Supervision

/// Every diagnostic the program knows, by code.
enum DiagnosticCatalogue {
  static let all: [DiagnosticKind] =
    (SourceTextDiagnostics.all + JSONSchemaDiagnostics.all + DocumentsDiagnostics.all
    + ContentDiagnostics.all + PublishDiagnostics.all + intakeKinds + supervisionKinds + maskKinds
    + queueCommandKinds)
    .sorted { $0.code < $1.code }
}
