import Diagnostics

/// Everything that this target can say of a file.
package enum JSONSchemaDiagnostics {
  package static let all: [DiagnosticKind] = valueKinds + listKinds + keyKinds + wholeKinds
}
