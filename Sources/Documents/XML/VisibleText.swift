/// What a reader sees of a web page or a mail: no scripts, styles, comments and nothing hidden;
/// each block a line, blanks in a row made one. `html` is UTF-8; of a page whose elements lie too
/// deep, what stands before that place is returned.
package func visibleText(ofHTML html: [UInt8], limits: DocumentLimits = .standard) -> String {
  let visitor = VisibleText()
  _ = parseHTML(Array(html.prefix(limits.markupSize)), depth: limits.elementDepth, visitor)
  return visitor.lines
}

private final class VisibleText: MarkupVisitor {
  private var written = ""
  /// For each open element, whether it or one around it is not shown.
  private var hidden: [Bool] = []
  private var preformatted = 0

  /// Made without a list of the lines: a page of some megabytes may have millions.
  var lines: String {
    var kept = ""
    var rest = written[...]
    while !rest.isEmpty {
      let end = rest.utf8.firstIndex(of: 0x0A) ?? rest.endIndex
      let line = rest[..<end]
      if let first = line.firstIndex(where: { !$0.isWhitespace }),
        let last = line.lastIndex(where: { !$0.isWhitespace })
      {
        if !kept.isEmpty { kept += "\n" }
        kept += line[first...last]
      }
      rest = end < rest.endIndex ? rest[rest.utf8.index(after: end)...] : ""
    }
    return kept
  }

  func open(_ name: String, _ attributes: [MarkupAttribute]) {
    hidden.append(hidden.last == true || isHidden(name, attributes))
    if name == "pre" { preformatted += 1 }
    breakLine(at: name)
  }

  func close(_ name: String) {
    breakLine(at: name)
    _ = hidden.popLast()
    if name == "pre" { preformatted -= 1 }
  }

  func text(_ text: String) {
    guard hidden.last != true else { return }
    for character in text {
      if preformatted == 0, character.isWhitespace {
        if let last = written.last, !last.isWhitespace { written.append(" ") }
      } else {
        written.append(character)
      }
    }
  }

  func comment(_ text: String) {}

  private func breakLine(at name: String) {
    guard !inlineElements.contains(name), hidden.last != true else { return }
    if !written.isEmpty { written.append("\n") }
  }

  private func isHidden(_ name: String, _ attributes: [MarkupAttribute]) -> Bool {
    let unseen: Set = ["script", "style", "head", "title", "template", "noscript", "object"]
    if unseen.contains(name) { return true }
    return attributes.contains { attribute in
      if attribute.name == "hidden" { return true }
      guard attribute.name == "style" else { return false }
      let style = attribute.value.lowercased().filter { !$0.isWhitespace }
      return ["display:none", "visibility:hidden", "font-size:0;", "font-size:0px", "opacity:0;"]
        .contains { (style + ";").contains($0) }
    }
  }
}
