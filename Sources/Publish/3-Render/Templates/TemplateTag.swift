/// A tag of a template, and where it stands.
struct TemplateTag {
  enum Kind {
    /// `{{name}}`
    case variable
    /// `{{{name}}}`, `{{&name}}`
    case unescaped
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case close
    /// `{{>name}}`
    case partial
    /// `{{! … }}`
    case comment
  }

  let kind: Kind
  let name: String
  /// From the first brace to after the last.
  let range: Range<Int>
  /// The name alone.
  let nameRange: Range<Int>
  /// Where in the HTML it stands.
  let markup: MarkupPosition
  /// The element that was opened just before, where it stands in the text of one.
  let element: String?
}
