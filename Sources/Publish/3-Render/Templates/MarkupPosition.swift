/// Where in HTML a byte stands, as far as a template must know to print a value there safely.
enum MarkupPosition: Equatable {
  /// Between tags, where escaped text and HTML of ours may stand.
  case text
  /// Inside a tag, outside of attribute values.
  case tag
  /// Inside a quoted value. `isStart` until the first byte or value of it.
  case value(attribute: String, quote: UInt8, isStart: Bool)
  case unquotedValue(attribute: String)
  case comment
  /// Inside `script` or `style`, whose text HTML does not unescape.
  case rawText(element: String)
}

/// Follows HTML byte by byte from `text`. It knows enough for our own templates and errs towards
/// refusing: what it takes for a tag, a browser may take for text, never the other way round.
struct MarkupCursor {
  private enum Step: Equatable {
    case text
    /// After `<`.
    case tagStart
    case tagName
    case between
    case attributeName
    case beforeValue
    case value
    case unquoted
    case comment
    case rawText
  }

  private var step = Step.text
  private var isEndTag = false
  private var word: [UInt8] = []
  private var element = ""
  private var attribute = ""
  private var quote: UInt8 = 0
  private var isValueStart = false
  private var recent: [UInt8] = []

  /// The position at which a template's tag stands; a name that was being read ends there.
  mutating func positionAtTag() -> MarkupPosition {
    switch step {
    case .text: return .text
    case .tagStart, .tagName, .between, .attributeName:
      if step == .tagName { endTagName() }
      step = .between
      return .tag
    case .beforeValue: return .unquotedValue(attribute: attribute)
    case .value: return .value(attribute: attribute, quote: quote, isStart: isValueStart)
    case .unquoted: return .unquotedValue(attribute: attribute)
    case .comment: return .comment
    case .rawText: return .rawText(element: element)
    }
  }

  /// The element in whose text a template's tag stands, as far as nothing came between.
  var enclosingElement: String? { step == .text && !isEndTag ? element : nil }

  /// A value has been printed here.
  mutating func noteValue() {
    isValueStart = false
    if step == .beforeValue { step = .unquoted }
  }

  mutating func read(_ byte: UInt8) {
    switch step {
    case .text: if byte == UInt8(ascii: "<") { start(.tagStart) }
    case .tagStart: readTagStart(byte)
    case .tagName: readTagName(byte)
    case .between: readBetween(byte)
    case .attributeName: readAttributeName(byte)
    case .beforeValue: readBeforeValue(byte)
    case .value:
      isValueStart = false
      if byte == quote { step = .between }
    case .unquoted: if isBlank(byte) { step = .between } else if byte == gt { endTag() }
    case .comment:
      remember(byte, upTo: 3)
      if recent.elementsEqual("-->".utf8) { step = .text }
    case .rawText: readRawText(byte)
    }
  }

  private let gt = UInt8(ascii: ">")

  private mutating func start(_ next: Step) {
    step = next
    word = []
    recent = []
  }

  private mutating func readTagStart(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"):
      isEndTag = true
      start(.tagName)
    case UInt8(ascii: "!"):
      isEndTag = false
      start(.tagName)
      word = [byte]
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      isEndTag = false
      start(.tagName)
      word = [byte | 0x20]
    default: step = .text
    }
  }

  private mutating func readTagName(_ byte: UInt8) {
    if byte == gt || isBlank(byte) || byte == UInt8(ascii: "/") {
      endTagName()
      if byte == gt { endTag() } else { step = .between }
    } else {
      word.append(lowercased(byte))
      if word.elementsEqual("!--".utf8) { start(.comment) }
    }
  }

  private mutating func endTagName() { element = String(decoding: word, as: UTF8.self) }

  private mutating func endTag() {
    let hasRawText = !isEndTag && (element == "script" || element == "style")
    start(hasRawText ? .rawText : .text)
  }

  private mutating func readBetween(_ byte: UInt8) {
    if byte == gt {
      endTag()
    } else if !isBlank(byte), byte != UInt8(ascii: "/") {
      start(.attributeName)
      word = [lowercased(byte)]
    }
  }

  private mutating func readAttributeName(_ byte: UInt8) {
    if byte == gt {
      endTag()
    } else if byte == UInt8(ascii: "=") {
      attribute = String(decoding: word, as: UTF8.self)
      step = .beforeValue
    } else if isBlank(byte) || byte == UInt8(ascii: "/") {
      step = .between
    } else {
      word.append(lowercased(byte))
    }
  }

  private mutating func readBeforeValue(_ byte: UInt8) {
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      quote = byte
      isValueStart = true
      step = .value
    } else if byte == gt {
      endTag()
    } else if !isBlank(byte) {
      step = .unquoted
    }
  }

  private mutating func readRawText(_ byte: UInt8) {
    remember(lowercased(byte), upTo: element.utf8.count + 2)
    if recent.elementsEqual("</\(element)".utf8) {
      isEndTag = true
      step = .between
    }
  }

  private mutating func remember(_ byte: UInt8, upTo count: Int) {
    recent.append(byte)
    if recent.count > count { recent.removeFirst() }
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func lowercased(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
  }
}
