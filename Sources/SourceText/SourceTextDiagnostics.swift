import Diagnostics

/// Every kind of diagnostic that this target reports; codes NB0001 to NB0399.
package enum SourceTextDiagnostics {
  package static let all: [DiagnosticKind] =
    frontMatterKinds + yamlKinds + csvKinds + charsetKinds + jsonKinds
}
