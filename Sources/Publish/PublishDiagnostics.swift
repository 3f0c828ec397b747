import Diagnostics

/// Everything this target can say.
package enum PublishDiagnostics {
  package static let all: [DiagnosticKind] = Array(
    [
      identifierKinds, peopleKinds, postKinds, catalogueItemKinds, referenceKinds, fileKinds,
      fileKindKinds,
      rosterKinds,
      promiseKinds, securityContactKinds,
      catalogueRuleKinds,
      accountKinds,
      publicityKinds,
      approvalKinds,
      correctionKinds,
      personalDataKinds,
      assembleKinds, redirectKinds, markdownKinds, templateKinds, themeKinds, linkKinds,
      releaseKinds,
      netKinds,
    ].joined())
}
