import CYAML

/// One step of libyaml through a document, with its place in bytes of the file.
struct YAMLEvent {
  enum Kind {
    case documentStart
    case documentEnd
    case streamEnd
    case alias(String)
    case scalar(String, ScalarStyle)
    case listStart(isFlow: Bool)
    case mapStart(isFlow: Bool)
    case collectionEnd
    case other
  }

  enum ScalarStyle {
    case plain, quoted, block
  }

  let kind: Kind
  let range: Range<Int>
  let anchor: String?
  let hasTag: Bool
}

/// Why libyaml stopped. Its words are for telling cases apart, not for showing.
struct YAMLFailure {
  let problem: String
  let context: String
  /// Byte offset in the file where it stopped.
  let offset: Int
  /// Byte offset where the construct it was reading began (the opening quote).
  let contextOffset: Int?
  /// The text itself is at fault (encoding, control character), not its grammar.
  let isUnreadable: Bool
}

/// libyaml's events over a stretch of bytes. The only home of its pointers.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let base: Int
  private var cursor: CodePointCursor

  /// Hands `body` the events of `bytes[range]`; they may not outlive the call.
  static func read<Result>(
    _ bytes: [UInt8], in range: Range<Int>, _ body: (inout YAMLEvents) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { all in
      var events = YAMLEvents(UnsafeBufferPointer(rebasing: all[range]), base: range.lowerBound)
      return body(&events)
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int) {
    self.bytes = bytes
    self.base = base
    cursor = CodePointCursor(bytes)
    parser = .allocate(capacity: 1)
    // It fails only when memory ran out, and then leaves a zeroed parser that reports an error.
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event, or nil when libyaml refuses to go on (see `failure`).
  mutating func next() -> YAMLEvent? {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return nil }
    defer { yaml_event_delete(&event) }
    let start = cursor.byteOffset(ofCodePoint: Int(event.start_mark.index))
    let end = max(start, cursor.byteOffset(ofCodePoint: Int(event.end_mark.index)))
    let (kind, anchor, tag) = Self.open(&event)
    return YAMLEvent(
      kind: kind, range: (base + start)..<(base + end),
      anchor: anchor.map { String(cString: $0) },
      // libyaml forgets a lone `!`, and with it a word of the author's.
      hasTag: tag != nil || (start < end && bytes[start] == UInt8(ascii: "!")))
  }

  private typealias Opened = (
    YAMLEvent.Kind, anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?
  )

  private static func open(_ event: inout yaml_event_t) -> Opened {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return (.scalar(text, style(scalar.style)), scalar.anchor, scalar.tag)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return (.mapStart(isFlow: start.style == YAML_FLOW_MAPPING_STYLE), start.anchor, start.tag)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return (.listStart(isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE), start.anchor, start.tag)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: return (.collectionEnd, nil, nil)
    case YAML_ALIAS_EVENT:
      return (.alias(event.data.alias.anchor.map { String(cString: $0) } ?? ""), nil, nil)
    case YAML_DOCUMENT_START_EVENT: return (.documentStart, nil, nil)
    case YAML_DOCUMENT_END_EVENT: return (.documentEnd, nil, nil)
    case YAML_STREAM_END_EVENT: return (.streamEnd, nil, nil)
    default: return (.other, nil, nil)
    }
  }

  private static func style(_ style: yaml_scalar_style_t) -> YAMLEvent.ScalarStyle {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }

  /// Why `next()` returned nil.
  mutating func failure() -> YAMLFailure {
    let state = parser.pointee
    let isUnreadable = state.error == YAML_READER_ERROR
    let offset =
      isUnreadable
      ? min(Int(state.problem_offset), bytes.count)
      : cursor.byteOffset(ofCodePoint: Int(state.problem_mark.index))
    let context = state.context.map { String(cString: $0) } ?? ""
    let contextOffset =
      context.isEmpty
      ? nil : base + cursor.byteOffset(ofCodePoint: Int(state.context_mark.index))
    return YAMLFailure(
      problem: state.problem.map { String(cString: $0) } ?? "", context: context,
      offset: base + offset, contextOffset: contextOffset, isUnreadable: isUnreadable)
  }
}
