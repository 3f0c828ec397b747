import Diagnostics

/// What a reader of this target returns: the value as far as it could be made out, and everything
/// that is wrong with it. A reader never returns neither.
package struct Parsed<Value: Sendable>: Sendable {
  /// Nil where the mistake left nothing to go on with.
  package let value: Value?
  /// In the order they were found; empty when all is well.
  package let diagnostics: [Diagnostic]

  package init(_ value: Value?, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}
