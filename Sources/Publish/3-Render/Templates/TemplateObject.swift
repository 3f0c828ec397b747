import Mustache

/// The values of one object of a template. Every name its shape declares answers, absent ones with
/// `TemplateAbsence`, so that a name is never looked up further out by accident.
struct TemplateObject: MustacheParent, Sendable {
  private let fields: TemplateFields
  private let values: [String: TemplateValue]

  init(_ fields: TemplateFields, _ values: [String: TemplateValue]) {
    assert(
      values.allSatisfy { name, value in fields.shapes[name].map(value.fits) ?? value.isAbsent },
      "a value does not have its declared shape: \(values.keys.sorted())")
    self.fields = fields
    self.values = values
  }

  func child(named name: String) -> Any? {
    if let value = values[name] { return value.rendered }
    return fields.shapes[name] == nil ? nil : TemplateAbsence()
  }

  /// Every declared value in the order of the names, absent ones too.
  func forEachValue(_ visit: (TemplateValue) -> Void) {
    for name in fields.names { visit(values[name] ?? .absent) }
  }

  /// The same object with other values, asked for in the order of the names.
  func mapValues(_ transform: (TemplateValue) -> TemplateValue) -> TemplateObject {
    var mapped: [String: TemplateValue] = [:]
    for name in fields.names { mapped[name] = transform(values[name] ?? .absent) }
    return TemplateObject(unchecked: fields, mapped)
  }

  private init(unchecked fields: TemplateFields, _ values: [String: TemplateValue]) {
    self.fields = fields
    self.values = values
  }
}

/// One value of a template. It escapes itself, by its kind and not by the braces around its name,
/// so that no template can print text unescaped; the library is told not to escape.
enum TemplateValue: Sendable {
  case absent
  case text(String)
  case html([UInt8])
  case address(String)
  case flag(Bool)
  case list([TemplateValue])
  case object(TemplateObject)

  static func text(_ text: String?) -> Self { text.map { .text($0) } ?? .absent }
  static func address(_ address: String?) -> Self { address.map { .address($0) } ?? .absent }
  static func html(_ text: String) -> Self { .html(Array(text.utf8)) }
  static func objects(_ objects: [TemplateObject]) -> Self { .list(objects.map { .object($0) }) }
  static func texts(_ texts: [String]) -> Self { .list(texts.map { .text($0) }) }

  var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }

  /// What the library is given for it.
  fileprivate var rendered: Any {
    switch self {
    case .absent: TemplateAbsence()
    case .text(let text), .address(let text): TemplateText(renderText: htmlEscaped(text))
    case .html(let html): TemplateText(renderText: String(decoding: html, as: UTF8.self))
    case .flag(let flag): flag
    case .list(let values): values.map(\.rendered)
    case .object(let object): object
    }
  }

  func fits(_ shape: TemplateShape) -> Bool {
    switch (self, shape) {
    case (.absent, _), (.text, .text), (.html, .html), (.address, .address), (.flag, .flag),
      (.object, .object):
      true
    case (.list(let values), .list(let shape)): values.allSatisfy { $0.fits(shape) }
    default: false
    }
  }
}

/// A text that the library need not reflect upon; it has no children.
private struct TemplateText: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  var isNull: Bool { false }
  func child(named name: String) -> Any? { nil }
}

/// Prints nothing; a section over it is skipped.
private struct TemplateAbsence: MustacheCustomRenderable, MustacheParent {
  var renderText: String { "" }
  var isNull: Bool { true }
  func child(named name: String) -> Any? { nil }
}
