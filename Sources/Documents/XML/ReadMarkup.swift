extension DocumentReader {
  /// Any XML: its text, its attributes and its comments.
  mutating func readXML(_ bytes: [UInt8]) {
    guard let text = decoded(bytes) else { return note(.damaged) }
    let visitor = AllMarkupText(inlineElements: [], attributes: { _ in true })
    noteEnd(parseXML(text, depth: limits.elementDepth, isUTF8: true, visitor))
    add(visitor)
  }

  /// Everything in a web page that a search could find, be it shown or not.
  mutating func readHTML(_ bytes: [UInt8]) {
    guard bytes.count <= limits.markupSize else { return refuse(.markupSize, limits.markupSize) }
    guard let text = decoded(bytes) else { return note(.damaged) }
    let visitor = AllMarkupText(inlineElements: inlineElements, attributes: mayHoldText)
    noteEnd(parseHTML(text, depth: limits.elementDepth, visitor))
    add(visitor)
  }

  private mutating func add(_ visitor: AllMarkupText) {
    add(.body, visitor.body)
    add(.attribute, lines: visitor.attributes)
    add(.comment, lines: visitor.comments)
    add(.script, visitor.scripts)
  }

  /// What a parser's end says of the document.
  mutating func noteEnd(_ end: MarkupEnd) {
    switch end {
    case .whole: break
    case .damaged: note(.damaged)
    case .tooDeep: refuse(.elementDepth, limits.elementDepth)
    case .declaresEntities: refuse(.entityDeclarations, 0)
    }
  }
}

/// Elements that stand inside a line: text on both sides of their tags is one text (HTML,
/// section 15.3, what is not displayed as a block).
let inlineElements: Set<String> = [
  "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
  "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike",
  "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
]

/// Attributes that people or their programs write words into, in HTML.
private func mayHoldText(_ name: String) -> Bool {
  let named: Set = [
    "alt", "title", "href", "src", "content", "value", "placeholder", "label", "summary", "cite",
    "action", "srcdoc", "download", "datetime", "name",
  ]
  return named.contains(name)
    || ["data-", "aria-", "on"].contains { name.hasPrefix($0) }
}

/// Gathers text by what it is: of elements, attributes, comments, scripts.
final class AllMarkupText: MarkupVisitor {
  private(set) var body = ""
  private(set) var attributes: [String] = []
  private(set) var comments: [String] = []
  private(set) var scripts = ""
  private let inlineElements: Set<String>
  private let wanted: (String) -> Bool
  private var scriptDepth = 0

  init(inlineElements: Set<String>, attributes: @escaping (String) -> Bool) {
    self.inlineElements = inlineElements
    wanted = attributes
  }

  func open(_ name: String, _ attributes: [MarkupAttribute]) {
    if isScript(name) { scriptDepth += 1 }
    breakLine(at: name)
    for attribute in attributes where wanted(attribute.name) && !attribute.value.isEmpty {
      self.attributes.append(attribute.value)
    }
  }

  func close(_ name: String) {
    if isScript(name) { scriptDepth -= 1 }
    breakLine(at: name)
  }

  func text(_ text: String) {
    if scriptDepth > 0 { scripts += text } else { body += text }
  }

  func comment(_ text: String) { comments.append(text) }

  private func isScript(_ name: String) -> Bool { name == "script" || name == "style" }

  private func breakLine(at name: String) {
    guard !inlineElements.contains(name), let last = body.utf8.last else { return }
    if last != UInt8(ascii: "\n") { body += "\n" }
  }
}
