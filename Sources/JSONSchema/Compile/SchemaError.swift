/// A schema that cannot be used. An author of content never sees one; it is a mistake in a schema.
package struct SchemaError: Error, CustomStringConvertible {
  package let problem: Problem
  /// URI and JSON Pointer of the schema object.
  package let location: String

  package enum Problem: Error, Equatable {
    /// A keyword whose value is not what the keyword takes.
    case malformed(keyword: String)
    /// A reference to what is not in the registry.
    case unresolved(reference: String)
    /// `$schema` names a dialect that is not 2020-12 or built on it, or it is not in the registry.
    case unknownDialect(String)
    /// A vocabulary that a dialect requires and that is not known here.
    case unknownVocabulary(String)
    /// Applies itself, without end, to the same value.
    case endless
    /// A regular expression that does not compile, with the reason.
    case badPattern(String, reason: String)
    /// Schema objects nested beyond all sense.
    case tooDeep
  }

  package var description: String { "\(location): \(problem)" }
}
