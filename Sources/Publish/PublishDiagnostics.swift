import Diagnostics

/// Everything this target can say.
package enum PublishDiagnostics {
  package static let all: [DiagnosticKind] =
    identifierKinds + peopleKinds + postKinds + catalogueItemKinds + referenceKinds + fileKinds
    + fileKindKinds + assembleKinds + redirectKinds + markdownKinds + templateKinds + themeKinds
    + linkKinds + releaseKinds + rosterKinds + promiseKinds
}
