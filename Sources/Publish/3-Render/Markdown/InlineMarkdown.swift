/// Titles and summaries: one line of Markdown, with emphasis and code and nothing else.
///
/// A title that begins like a list or a heading (`1. 关于…`) is still a title. Links and images
/// leave their words, HTML is shown as it was written.
package enum InlineMarkdown {
  /// `text` as HTML without a paragraph around it, safe between tags.
  package static func html(_ text: String) -> [UInt8] {
    var html = render(text, InlineWriter(isHTML: true))
    ForbiddenInHTML.remove(from: &html)
    return html
  }

  /// `text` without any marks and not escaped, for `<title>`, feeds and data.
  package static func plainText(_ text: String) -> String {
    String(decoding: render(text, InlineWriter(isHTML: false)), as: UTF8.self)
  }

  private static func render(_ text: String, _ empty: InlineWriter) -> [UInt8] {
    var writer = empty
    let line = oneLine(text)
    guard line.contains(where: isMark) else {
      writer.write(line)
      return writer.output
    }
    let (isCostly, markers) = line.withUnsafeBufferPointer {
      (BodyScan($0).tooManyImagesAt != nil, EmphasisMarkers(absentFrom: $0))
    }
    guard let markers, !isCostly else {
      writer.write(line)
      return writer.output
    }
    // A letter and a blank that is none to block parsing: nothing after it can open a block, and
    // emphasis sees the start of a line. Both are dropped at the end.
    let guardMark = markers.letter + Array("\u{A0}".utf8)
    let guarded = guardMark + line
    let marked = guarded.withUnsafeBufferPointer {
      markers.insert(into: $0, at: EmphasisInsertion.all(in: $0))
    }
    guard let document = CMarkDocument(marked) else { return [] }
    document.forEachNode { node, entering in writer.visit(node, entering) }
    writer.output.removeFirst(min(guardMark.count, writer.output.count))
    markers.remove(from: &writer.output)
    return writer.output
  }

  /// Line ends and control characters as blanks, none at the ends.
  private static func oneLine(_ text: String) -> [UInt8] {
    var line = text.utf8.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0 }
    while line.last == UInt8(ascii: " ") { line.removeLast() }
    return Array(line.drop { $0 == UInt8(ascii: " ") })
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
      UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }
}

/// Writes the words of a document, with the tags of emphasis and code when it is HTML.
private struct InlineWriter {
  let isHTML: Bool
  var output: [UInt8] = []

  init(isHTML: Bool) { self.isHTML = isHTML }

  mutating func visit(_ node: borrowing CMarkNode, _ entering: Bool) {
    switch node.kind {
    case .emphasis: tag(entering ? "<em>" : "</em>")
    case .strong: tag(entering ? "<strong>" : "</strong>")
    case .text, .htmlInline, .htmlBlock: literal(node)
    case .code:
      tag("<code>")
      literal(node)
      tag("</code>")
    case .softBreak, .lineBreak: output.append(UInt8(ascii: " "))
    default: break
    }
  }

  private mutating func tag(_ name: StaticString) {
    guard isHTML else { return }
    name.withUTF8Buffer { output.append(contentsOf: $0) }
  }

  private mutating func literal(_ node: borrowing CMarkNode) {
    var text: [UInt8] = []
    node.appendLiteral(to: &text)
    write(text)
  }

  mutating func write(_ text: [UInt8]) {
    guard isHTML else { return output.append(contentsOf: text) }
    for byte in text {
      switch byte {
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      default: output.append(byte)
      }
    }
  }
}
