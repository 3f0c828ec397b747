/// What a template may ask of a value: declared beside the code that fills it, and checked against
/// every tag of every template before a page is rendered.
///
/// Any value may be absent when a page is rendered: an absent text prints nothing, and a section
/// over an absent value is skipped.
package indirect enum TemplateShape: Sendable {
  /// Escaped when printed.
  case text
  /// Made by us, safe between tags; printed by `{{{name}}}` only.
  case html
  /// An address made by us; the only thing that may begin an `href` or `src`.
  case address
  /// Yes or no; asked, never printed.
  case flag
  case list(TemplateShape)
  case object(TemplateFields)
}

/// The names an object offers to a template.
package struct TemplateFields: Sendable, ExpressibleByDictionaryLiteral {
  package let shapes: [String: TemplateShape]
  /// Sorted.
  let names: [String]

  package init(dictionaryLiteral elements: (String, TemplateShape)...) {
    self.init(Dictionary(elements, uniquingKeysWith: { _, last in last }))
  }

  package init(_ shapes: [String: TemplateShape]) {
    self.shapes = shapes
    names = shapes.keys.sorted()
  }

  /// These names and others; where both have one, the other's counts.
  package func adding(_ others: TemplateFields) -> TemplateFields {
    TemplateFields(shapes.merging(others.shapes) { _, last in last })
  }
}
