/// Gathers the text of a part of an office document: Word's, a presentation's, a drawing's.
///
/// Paragraphs (`w:p`, `a:p`) are whole: programs cut a number over several runs for no reason that
/// is seen. Text that stands in no paragraph is kept too, so that no kind of part is forgotten.
final class OfficeText: MarkupVisitor {
  private(set) var root = ""
  private(set) var paragraphs: [String] = []
  private(set) var deleted: [String] = []
  private(set) var hidden: [String] = []
  private(set) var attributes: [String] = []
  /// Text outside paragraphs: properties, values of charts.
  private(set) var loose: [String] = []

  private var open: [String] = []
  private var stack: [OfficeParagraph] = []
  private var looseText = ""
  private var insertions = 0
  private var deletions = 0
  private var runs = 0
  private var isRunHidden = false
  /// What stands in `mc:Choice`; `mc:Fallback` says the same for older programs.
  private var choices = 0
  private var fallbacks = 0
  private var chosen: Set<String> = []

  func open(_ name: String, _ attributes: [MarkupAttribute]) {
    if open.isEmpty { root = name }
    open.append(name)
    flushLoose()
    switch name {
    case "p", "Fallback": stack.append(OfficeParagraph())
    case "r":
      runs += 1
      isRunHidden = false
    case "vanish", "webHidden":
      let value = attributes.first { $0.name == "val" }?.value
      // In `w:pPr` it hides the paragraph's mark, not its text.
      if runs > 0, !["0", "false", "off"].contains(value) { isRunHidden = true }
    case "tab" where runs > 0: append("\t")
    case "br", "cr": append("\n")
    case "noBreakHyphen": append("-")
    default: break
    }
    switch name {
    case "ins", "moveTo": insertions += 1
    case "del", "moveFrom": deletions += 1
    case "Choice": choices += 1
    case "Fallback": fallbacks += 1
    default: break
    }
    keepAttributes(name, attributes)
  }

  func close(_ name: String) {
    _ = open.popLast()
    flushLoose()
    switch name {
    case "ins", "moveTo": insertions -= 1
    case "del", "moveFrom": deletions -= 1
    case "Choice": choices -= 1
    case "r":
      runs -= 1
      isRunHidden = false
    case "p", "Fallback":
      finishParagraph()
      if name == "Fallback" { fallbacks -= 1 }
    default: break
    }
  }

  func text(_ text: String) {
    switch open.last {
    case "t", "delText", "instrText", "delInstrText": append(text)
    // Where a drawing stands, in millionths of an inch.
    case "posOffset", "pctWidth", "pctHeight", "pctPosHOffset", "pctPosVOffset": break
    default: looseText += text
    }
  }

  func comment(_ text: String) { loose.append(text) }

  private func append(_ text: String) {
    guard !stack.isEmpty else {
      looseText += text
      return
    }
    let mark: OfficeParagraph.Mark =
      deletions > 0 ? .deleted : isRunHidden ? .hidden : insertions > 0 ? .inserted : .plain
    stack[stack.count - 1].append(text, mark)
  }

  private func finishParagraph() {
    guard let paragraph = stack.popLast() else { return }
    let shown = paragraph.shown
    if fallbacks > 0, chosen.contains(shown) { return }
    if choices > 0 { chosen.insert(shown) }
    if !shown.isEmpty { paragraphs.append(shown) }
    deleted += paragraph.passages(of: .deleted)
    hidden += paragraph.passages(of: .hidden)
  }

  private func flushLoose() {
    if looseText.contains(where: { !$0.isWhitespace }) { loose.append(looseText) }
    looseText = ""
  }

  /// Only those that hold people's words: the others are measures and identifiers.
  private func keepAttributes(_ name: String, _ attributes: [MarkupAttribute]) {
    for attribute in attributes where !attribute.value.isEmpty {
      switch (name, attribute.name) {
      case (_, "descr"), (_, "title"), (_, "alt"), (_, "instr"), (_, "displayName"),
        ("person", "userId"), ("docVar", "val"), ("alias", "val"), ("tag", "val"),
        ("s", "v"), ("n", "v"), ("d", "v"), ("cmAuthor", "name"), ("hyperlink", "tooltip"),
        ("listItem", "displayText"), ("listItem", "value"), ("cacheField", "name"):
        self.attributes.append(attribute.value)
      default: break
      }
    }
  }
}
