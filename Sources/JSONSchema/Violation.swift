import Diagnostics

/// One way in which a value does not do what its schema asks.
package struct Violation: Sendable {
  /// The keyword that failed (`required`, `pattern` …).
  package let keyword: String
  /// The way from the document's root to the value that the keyword judged.
  package let path: [PathPart]
  /// Absolute URI and JSON Pointer of the keyword.
  package let schemaPath: String
  /// Where to point, in bytes of the file: the value; for a missing key the map that lacks it; for
  /// an unknown or badly named key the key.
  package let range: Range<Int>
  package let problem: Problem
  /// What the value is called: its schema's `title`, or its key; nil at the root.
  package let name: PropertyName?
  /// What the schema itself says of how to write the value.
  package let hint: Bilingual?

  /// One step into a document.
  package enum PathPart: Sendable, Hashable {
    case key(String)
    case index(Int)
  }

  /// What a property is called in the two languages.
  package struct PropertyName: Sendable, Hashable {
    package let key: String
    package let title: String?
    package var zh: String { title ?? key }
  }

  /// The JSON Pointer (RFC 6901) of the value judged.
  package var instancePath: String {
    path.reduce(into: "") { pointer, part in
      switch part {
      case .key(let key): pointer += "/" + pointerToken(key)
      case .index(let index): pointer += "/\(index)"
      }
    }
  }
}

extension Violation {
  /// What is wrong, with what is needed to say it.
  package indirect enum Problem: Sendable {
    /// JSON Schema names of the types asked for; the text found, or the name of the type found.
    case type(expected: [String], found: Found)
    case notPermitted(permitted: [String], found: Found)
    /// A number on the wrong side of a bound, both as they are written.
    case outOfBounds(Bound, limit: String, found: String)
    case tooShort(minimum: Int, count: Int)
    case tooLong(maximum: Int, count: Int)
    case patternMismatch(pattern: String, found: String)
    /// The pattern needed more work on this text than is allowed.
    case patternGaveUp(pattern: String)
    case formatMismatch(format: String, found: String)
    case tooFewItems(minimum: Int, count: Int)
    case tooManyItems(maximum: Int, count: Int)
    /// Two equal items of a list, counted from 0.
    case repeatedItem(first: Int, second: Int)
    case tooFewMatches(minimum: Int, count: Int)
    case tooManyMatches(maximum: Int, count: Int)
    case missingKey(PropertyName)
    /// Present because of `because`, which asks for it.
    case missingDependency(PropertyName, because: PropertyName)
    case unknownKey(String, nearest: PropertyName?)
    case badKey(String, [Violation])
    case tooFewKeys(minimum: Int, count: Int)
    case tooManyKeys(maximum: Int, count: Int)
    /// Nothing may stand here.
    case forbidden
    /// What `not` describes.
    case excluded
    /// None of the alternatives; what is wrong by each of them.
    case noAlternative([[Violation]])
    /// More than one of the alternatives, counted from 0. `keys`: where alternatives differ only in
    /// the key they require, those keys.
    case manyAlternatives([Int], keys: [PropertyName])
    /// One of these keys is missing; made from alternatives that differ only in what they require.
    case missingOneOf([PropertyName])
    /// A property written in both its English and its Chinese spelling.
    case writtenTwice(english: String, chinese: String)
    case tooDeep
    case tooMuchWork
  }

  /// Which bound a number is on the wrong side of.
  package enum Bound: String, Sendable {
    case minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf
  }

  /// What stands in the file where something else should.
  package enum Found: Sendable, Hashable {
    case text(String)
    case type(String)
  }
}
