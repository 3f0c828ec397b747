import Diagnostics

/// Every kind of diagnostic that this target reports; codes NB0501 to NB0529.
package enum DocumentsDiagnostics {
  package static let all: [DiagnosticKind] = documentsKinds
}
