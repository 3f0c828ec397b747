import CCMark
import SourceText

/// A parsed CommonMark document: the only owner of libcmark's memory, and with `CMarkNode` the
/// only place that touches it. The nodes are freed with the value.
struct CMarkDocument: ~Copyable {
  private let root: OpaquePointer

  /// Parses UTF-8 text; nil only when there is too much of it for libcmark to count (2 GiB).
  ///
  /// `CMARK_OPT_SOURCEPOS` makes line numbers of inlines right; it is not passed to the renderer.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard let parsed = Self.parse(text) else { return nil }
    root = parsed
  }

  init?(_ text: [UInt8]) {
    guard let parsed = text.withUnsafeBufferPointer(Self.parse) else { return nil }
    root = parsed
  }

  private static func parse(_ text: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
    guard text.count <= Int(Int32.max) else { return nil }
    return text.withMemoryRebound(to: CChar.self) { bytes in
      cmark_parse_document(bytes.baseAddress, bytes.count, CMARK_OPT_SOURCEPOS)
    }
  }

  deinit { cmark_node_free(root) }

  /// Visits every node in document order, without recursion. A node with children is visited
  /// again with `entering` false after them.
  func forEachNode(_ visit: (borrowing CMarkNode, _ entering: Bool) -> Void) {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      visit(CMarkNode(node), event == CMARK_EVENT_ENTER)
    }
  }

  /// The document as HTML in libcmark's safe mode, lent to `body`.
  func withHTML<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard let html = cmark_render_html(root, CMARK_OPT_DEFAULT) else {
      return body(UnsafeBufferPointer(start: nil, count: 0))
    }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    let bytes = CMarkNode.bytes(of: html)
    return body(bytes)
  }
}

/// A node lent to a visitor. It cannot be copied, so it cannot outlive its document.
struct CMarkNode: ~Copyable {
  private let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) { self.pointer = pointer }

  /// What the renderer tells apart.
  enum Kind {
    case paragraph, heading, htmlBlock
    case text, code, htmlInline, softBreak, lineBreak
    case emphasis, strong, link, image
    case other
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    default: .other
    }
  }

  /// Lines from 1, as libcmark counts them in the text it was given.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// The line of a link's or image's first words: the node itself carries the line of its end.
  var openingLine: Int {
    guard let child = cmark_node_first_child(pointer) else { return startLine }
    let line = Int(cmark_node_get_start_line(child))
    return line > 0 ? min(line, startLine) : startLine
  }
  /// Bytes from 1. Trustworthy only on the first line of a block; check what stands there.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  func setHeadingLevel(_ level: Int) { cmark_node_set_heading_level(pointer, Int32(level)) }

  /// Adds the text of a text, code or HTML node to `text`.
  func appendLiteral(to text: inout [UInt8]) {
    guard let literal = cmark_node_get_literal(pointer) else { return }
    text.append(contentsOf: Self.bytes(of: literal))
  }

  /// Where a link or image leads, with entities and backslashes resolved, `%xx` as written.
  var destination: [UInt8] {
    guard let url = cmark_node_get_url(pointer) else { return [] }
    return Array(Self.bytes(of: url))
  }

  /// Makes a link or image lead elsewhere; what is not an address character is percent-encoded
  /// when rendered. `address` holds no NUL.
  func setDestination(_ address: [UInt8]) {
    var terminated = address.map { CChar(bitPattern: $0) }
    terminated.append(0)
    cmark_node_set_url(pointer, terminated)
  }

  fileprivate static func bytes(of string: UnsafePointer<CChar>) -> UnsafeBufferPointer<UInt8> {
    let start = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: ByteSearch.length(of: string))
  }
}
