import Diagnostics

/// Every tag of one template with its place, read the way the Mustache library reads them; what
/// the two could read differently is refused.
struct TemplateScan {
  let file: SourceFile
  private(set) var tags: [TemplateTag] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var markup = MarkupCursor()
  private var index = 0
  private var open: [TemplateTag] = []

  init(_ file: SourceFile) {
    self.file = file
    let bytes = file.bytes
    if !isValidUTF8(bytes) {
      report(.templateNotUTF8, 0..<0)
      return
    }
    while index < bytes.count {
      if bytes[index] == brace, index + 1 < bytes.count, bytes[index + 1] == brace {
        readTag()
      } else {
        markup.read(bytes[index])
        index += 1
      }
    }
    for tag in open { report(.sectionNotClosed, tag.range, ["name": .quoted(tag.name)]) }
    if open.isEmpty, diagnostics.isEmpty, markup.positionAtTag() != .text {
      report(.markupNotClosed, max(0, bytes.count - 1)..<bytes.count)
    }
  }

  private let brace = UInt8(ascii: "{")

  private func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  private mutating func report(
    _ kind: DiagnosticKind, _ range: Range<Int>, _ arguments: [String: Argument] = [:]
  ) {
    diagnostics.append(Diagnostic(kind, at: Place(file, range), arguments))
  }

  private mutating func readTag() {
    let start = index
    let sigil = start + 2 < file.bytes.count ? file.bytes[start + 2] : 0
    switch sigil {
    case UInt8(ascii: "!"): readComment(from: start)
    case UInt8(ascii: "{"): readNamed(.unescaped, from: start, after: 3, closing: "}}}")
    case UInt8(ascii: "&"): readNamed(.unescaped, from: start, after: 3)
    case UInt8(ascii: "#"): readNamed(.section, from: start, after: 3)
    case UInt8(ascii: "^"): readNamed(.inverted, from: start, after: 3)
    case UInt8(ascii: "/"): readNamed(.close, from: start, after: 3)
    case UInt8(ascii: ">"): readNamed(.partial, from: start, after: 3)
    case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "%"):
      let end = find("}}", from: start + 2) ?? endOfLine(from: start)
      report(.tagNotAllowed, start..<end, ["tag": .plain("{{" + String(UnicodeScalar(sigil)))])
      index = end
    default: readNamed(.variable, from: start, after: 2)
    }
  }

  private mutating func readComment(from start: Int) {
    guard let end = find("}}", from: start + 3) else {
      report(.tagNotClosed, start..<endOfLine(from: start))
      index = file.bytes.count
      return
    }
    index = end
  }

  private mutating func readNamed(
    _ kind: TemplateTag.Kind, from start: Int, after offset: Int, closing: StaticString = "}}"
  ) {
    let bytes = file.bytes
    var position = start + offset
    skipBlanks(&position)
    let nameStart = position
    while position < bytes.count, isNameByte(bytes[position], in: kind) { position += 1 }
    let nameRange = nameStart..<position
    skipBlanks(&position)
    guard let end = expect(closing, at: position), !nameRange.isEmpty else {
      let end = find(closing, from: start + offset) ?? endOfLine(from: start)
      let isClosed = find("}}", from: start + offset) != nil
      report(isClosed ? .tagMalformed : .tagNotClosed, start..<end)
      index = end
      return
    }
    let tag = TemplateTag(
      kind: kind, name: String(decoding: bytes[nameRange], as: UTF8.self), range: start..<end,
      nameRange: nameRange, markup: markup.positionAtTag(), element: markup.enclosingElement)
    index = end
    note(tag)
  }

  /// Keeps the tag, and sees to it that sections nest and close where they opened.
  private mutating func note(_ tag: TemplateTag) {
    switch tag.kind {
    case .section, .inverted: open.append(tag)
    case .close:
      guard let opening = open.popLast() else {
        return report(.sectionNotOpened, tag.range, ["name": .quoted(tag.name)])
      }
      guard opening.name == tag.name else {
        report(
          .sectionClosedAsOther, tag.nameRange,
          ["name": .quoted(tag.name), "open": .quoted(opening.name)])
        break
      }
      if !opening.markup.hasSamePlace(as: tag.markup) {
        report(.sectionCutsMarkup, opening.range, ["name": .quoted(tag.name)])
      }
    case .variable, .unescaped: markup.noteValue()
    case .partial, .comment: break
    }
    tags.append(tag)
  }

  private func skipBlanks(_ position: inout Int) {
    while position < file.bytes.count,
      file.bytes[position] == 0x20 || (0x09...0x0D).contains(file.bytes[position])
    {
      position += 1
    }
  }

  /// No brackets, `?` or `*`: the library's transforms and dynamic names are not for us.
  private func isNameByte(_ byte: UInt8, in kind: TemplateTag.Kind) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    case UInt8(ascii: "/"): kind == .partial
    default: false
    }
  }

  private func expect(_ text: StaticString, at position: Int) -> Int? {
    let end = position + text.utf8CodeUnitCount
    guard end <= file.bytes.count else { return nil }
    return text.withUTF8Buffer { $0.elementsEqual(file.bytes[position..<end]) } ? end : nil
  }

  private func find(_ text: StaticString, from start: Int) -> Int? {
    var position = start
    while position < file.bytes.count {
      if let end = expect(text, at: position) { return end }
      position += 1
    }
    return nil
  }

  private func endOfLine(from start: Int) -> Int {
    file.bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? file.bytes.count
  }
}

extension MarkupPosition {
  /// Whether what follows is read the same way; only whether a value has begun may differ.
  fileprivate func hasSamePlace(as other: Self) -> Bool {
    if case .value(let attribute, let quote, _) = self,
      case .value(let otherAttribute, let otherQuote, _) = other
    {
      return attribute == otherAttribute && quote == otherQuote
    }
    return self == other
  }
}
