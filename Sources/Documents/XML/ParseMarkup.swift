import CLibXML2

/// Hears what an XML or HTML parser finds, in the order of the file. Names are local names: the
/// prefix in front of the colon is whatever a program liked.
protocol MarkupVisitor: AnyObject {
  func open(_ name: String, _ attributes: [MarkupAttribute])
  func close(_ name: String)
  /// A stretch of text; one text may come in several stretches.
  func text(_ text: String)
  func comment(_ text: String)
}

struct MarkupAttribute {
  let name: String
  let value: String
}

/// How a parser ended.
enum MarkupEnd {
  case whole
  /// Not well-formed from some place on; what stood before it was heard.
  case damaged
  case tooDeep
  case declaresEntities
}

/// Parses XML with libxml2. No file and no network address that the text names is ever read,
/// declared entities end the reading, and libxml2's own limits are on. `isUTF8` says that the bytes
/// were decoded already, whatever their declaration says.
func parseXML(
  _ bytes: [UInt8], depth: Int, isUTF8: Bool = false, _ visitor: any MarkupVisitor
) -> MarkupEnd {
  _ = parserIsReady
  guard let parser = xmlNewParserCtxt() else { return .damaged }
  defer { xmlFreeParserCtxt(parser) }
  let listener = Listener(visitor, depthLimit: depth, parser: parser)
  return withExtendedLifetime(listener) {
    parser.pointee.sax.pointee = xmlCallbacks()
    parser.pointee.userData = Unmanaged.passUnretained(listener).toOpaque()
    let options =
      Int32(XML_PARSE_NONET.rawValue) | (isUTF8 ? Int32(XML_PARSE_IGNORE_ENC.rawValue) : 0)
    bytes.withUnsafeBytes { bytes in
      let text = bytes.assumingMemoryBound(to: CChar.self).baseAddress
      let document = xmlCtxtReadMemory(
        parser, text, Int32(clamping: bytes.count), nil, isUTF8 ? "UTF-8" : nil, options)
      xmlFreeDoc(document)
    }
    return listener.end ?? (parser.pointee.wellFormed == 1 ? .whole : .damaged)
  }
}

/// Parses HTML, UTF-8, as leniently as libxml2 does: only too many elements within each other end
/// the reading early.
func parseHTML(_ bytes: [UInt8], depth: Int, _ visitor: any MarkupVisitor) -> MarkupEnd {
  _ = parserIsReady
  guard let parser = htmlNewParserCtxt() else { return .damaged }
  defer { htmlFreeParserCtxt(parser) }
  let listener = Listener(visitor, depthLimit: depth, parser: parser)
  return withExtendedLifetime(listener) {
    parser.pointee.sax.pointee = htmlCallbacks()
    parser.pointee.userData = Unmanaged.passUnretained(listener).toOpaque()
    let options = Int32(HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)
    // The parser takes a NUL for the end.
    let text = bytes.contains(0) ? bytes.map { $0 == 0 ? 0x20 : $0 } : bytes
    text.withUnsafeBytes { bytes in
      let text = bytes.assumingMemoryBound(to: CChar.self).baseAddress
      let document = htmlCtxtReadMemory(
        parser, text, Int32(clamping: bytes.count), nil, "UTF-8", options)
      xmlFreeDoc(document)
    }
    return listener.end ?? .whole
  }
}

/// libxml2 asks to be set up once before threads use it.
private let parserIsReady: Void = xmlInitParser()

/// Stands between the callbacks, which know only a pointer, and the visitor.
private final class Listener {
  let visitor: any MarkupVisitor
  let depthLimit: Int
  private let parser: xmlParserCtxtPtr
  private var depth = 0
  private(set) var end: MarkupEnd?

  init(_ visitor: any MarkupVisitor, depthLimit: Int, parser: xmlParserCtxtPtr) {
    self.visitor = visitor
    self.depthLimit = depthLimit
    self.parser = parser
  }

  static func at(_ pointer: UnsafeMutableRawPointer?) -> Listener? {
    pointer.map { Unmanaged<Listener>.fromOpaque($0).takeUnretainedValue() }
  }

  func open(_ name: String, _ attributes: [MarkupAttribute]) {
    depth += 1
    if depth > depthLimit { return stop(.tooDeep) }
    if end == nil { visitor.open(name, attributes) }
  }

  func close(_ name: String) {
    depth -= 1
    if end == nil { visitor.close(name) }
  }

  func text(_ start: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard end == nil, count > 0 else { return }
    let bytes = UnsafeBufferPointer(start: start, count: Int(count))
    visitor.text(String(decoding: bytes, as: UTF8.self))
  }

  func stop(_ reason: MarkupEnd) {
    if end == nil { end = reason }
    xmlStopParser(parser)
  }
}

private func string(_ text: UnsafePointer<xmlChar>?) -> String {
  text.map { String(cString: $0) } ?? ""
}

/// What is not set here is not heard, and above all not done: no entity is resolved and no external
/// subset read.
private func xmlCallbacks() -> xmlSAXHandler {
  var sax = sharedCallbacks()
  sax.initialized = UInt32(XML_SAX2_MAGIC)
  sax.startElementNs = { context, name, _, _, _, _, count, _, attributes in
    var read: [MarkupAttribute] = []
    if let attributes, count > 0 {
      read.reserveCapacity(Int(count))
      // Each is five pointers: name, prefix, namespace, beginning and end of the value.
      for at in stride(from: 0, to: Int(count) * 5, by: 5) {
        guard let start = attributes[at + 3], let end = attributes[at + 4] else { continue }
        let value = UnsafeBufferPointer(start: start, count: end - start)
        read.append(
          MarkupAttribute(
            name: string(attributes[at]), value: String(decoding: value, as: UTF8.self)))
      }
    }
    Listener.at(context)?.open(string(name), read)
  }
  sax.endElementNs = { context, name, _, _ in Listener.at(context)?.close(string(name)) }
  sax.entityDecl = { context, _, _, _, _, _ in Listener.at(context)?.stop(.declaresEntities) }
  return sax
}

private func htmlCallbacks() -> xmlSAXHandler {
  var sax = sharedCallbacks()
  sax.startElement = { context, name, attributes in
    var read: [MarkupAttribute] = []
    var next = attributes
    while let pair = next, let name = pair[0] {
      read.append(MarkupAttribute(name: string(name), value: string(pair[1])))
      next = pair + 2
    }
    Listener.at(context)?.open(string(name), read)
  }
  sax.endElement = { context, name in Listener.at(context)?.close(string(name)) }
  return sax
}

private func sharedCallbacks() -> xmlSAXHandler {
  var sax = xmlSAXHandler()
  sax.characters = { context, text, count in Listener.at(context)?.text(text, count) }
  sax.ignorableWhitespace = sax.characters
  sax.cdataBlock = sax.characters
  sax.comment = { context, text in
    guard let listener = Listener.at(context), listener.end == nil else { return }
    listener.visitor.comment(string(text))
  }
  // Without one, some versions print to standard error.
  sax.serror = { _, _ in }
  return sax
}
