import Content
import Diagnostics

/// Content that every rule across files has seen.
package struct CheckedContent: Sendable {
  package let content: Content
  /// What was found so far, by the rules and before them.
  package let diagnostics: [Diagnostic]
}

/// Holds the files against each other: a rule a file, each with its codes and its explanation.
package func checkContent(_ content: Content) -> CheckedContent {
  let rules: [(Content) -> [Diagnostic]] = [
    checkIdentifiers, checkPeople, checkPosts, checkCatalogueItems, checkCommitments,
    checkCorrections, checkFiles, checkFileKinds,
  ]
  return CheckedContent(
    content: content, diagnostics: content.diagnostics + rules.flatMap { $0(content) })
}

extension Content {
  /// Whether a rule may lean on these files: a faulty roster must not make every name unknown.
  func isSound(_ names: String...) -> Bool {
    names.allSatisfy { !faulty.contains("content/" + $0) }
  }
}
