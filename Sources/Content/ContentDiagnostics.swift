import Diagnostics

/// Everything this target can say.
package enum ContentDiagnostics {
  package static let all: [DiagnosticKind] = readKinds + validateKinds + writeKinds
}
