/// A value read from YAML, JSON or CSV that knows its place in the file.
///
/// Scalars of YAML and CSV stay text, byte for byte, until a schema says what they are:
/// `0123`, `no` and `1.10` are never turned into anything else.
package struct LocatedValue: Sendable {
  package let content: Content
  /// Byte range in the file, quotes included.
  package let range: Range<Int>

  package init(_ content: Content, at range: Range<Int>) {
    self.content = content
    self.range = range
  }

  package enum Content: Sendable {
    case null
    /// A YAML or CSV scalar, or a JSON string.
    case text(Scalar)
    /// JSON only: a number as it was written.
    case number(String)
    /// JSON only.
    case boolean(Bool)
    case list([LocatedValue])
    /// In the order of the file; keys are unique.
    case map([Entry])
  }

  /// A scalar's text after the format's own unescaping, and whether its author marked it as text:
  /// by quotes or as a YAML block (`|`, `>`). A CSV cell never is, since quotes there only protect
  /// commas.
  package struct Scalar: Sendable, Hashable {
    package let text: String
    package let isQuoted: Bool

    package init(_ text: String, isQuoted: Bool) {
      self.text = text
      self.isQuoted = isQuoted
    }
  }

  /// One key of a map with its value.
  package struct Entry: Sendable {
    package let key: String
    package let keyRange: Range<Int>
    package let value: LocatedValue

    package init(key: String, keyRange: Range<Int>, value: LocatedValue) {
      self.key = key
      self.keyRange = keyRange
      self.value = value
    }
  }
}
