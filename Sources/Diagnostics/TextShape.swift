/// A text reduced to one ASCII byte a code point, so that full-width, mathematical and other digits,
/// every kind of blank and of hyphen look alike. Outside it stand zero bytes.
struct TextShape {
  private let shapes: [UInt8]
  private static let invisible: UInt8 = 1
  private static let letter: UInt8 = 0x80
  private static let other: UInt8 = 0xFF

  init(_ elements: [ScalarOrByte]) {
    shapes = elements.map { element in
      guard case .scalar(let scalar) = element else { return Self.other }
      return Self.shape(of: scalar)
    }
  }

  var count: Int { shapes.count }
  subscript(at: Int) -> UInt8 { shapes.indices.contains(at) ? shapes[at] : 0 }

  func isDigit(_ at: Int) -> Bool { (0x30...0x39).contains(self[at]) }
  func isInvisible(_ at: Int) -> Bool { self[at] == Self.invisible }
  func isOtherLetter(_ at: Int) -> Bool { self[at] == Self.letter }

  func isJoiner(_ at: Int) -> Bool {
    switch self[at] {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), Self.invisible: true
    default: false
    }
  }

  func isComma(_ at: Int) -> Bool { self[at] == UInt8(ascii: ",") }

  func isAddressCharacter(_ at: Int) -> Bool {
    switch self[at] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), Self.invisible: true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"),
      UInt8(ascii: "%"):
      true
    default: false
    }
  }

  /// The number written by digits that stand side by side.
  func number(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 * 10 + Int(self[$1] & 0x0F) }
  }

  /// `20260301` of this century, alone.
  func isCompactDate(_ range: Range<Int>, digits: Int) -> Bool {
    guard range.count == 8, digits == 8 else { return false }
    let date = number(range)
    return date / 1_000_000 == 20 && (1...12).contains(date / 100 % 100)
      && (1...31).contains(date % 100)
  }

  private static func shape(of scalar: Unicode.Scalar) -> UInt8 {
    // Full-width forms stand in the order of ASCII.
    let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
    let value = isFullWidth ? scalar.value - 0xFEE0 : scalar.value
    if value < 0x7F { return ascii(UInt8(value)) }
    if Glyph.mustEscape(scalar) || DisplayWidth.isCombining(scalar) { return invisible }
    if scalar == "、" { return UInt8(ascii: ",") }
    if "·•・∙⋅".unicodeScalars.contains(scalar) { return UInt8(ascii: ".") }
    let properties = scalar.properties
    if let digit = properties.numericType, digit != .numeric, let value = properties.numericValue {
      return UInt8(ascii: "0") + UInt8(min(max(value, 0), 9))
    }
    switch properties.generalCategory {
    case .spaceSeparator: return UInt8(ascii: " ")
    case .dashPunctuation: return UInt8(ascii: "-")
    default: break
    }
    if scalar == "\u{2212}" { return UInt8(ascii: "-") }
    return properties.isAlphabetic ? letter : other
  }

  private static func ascii(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x09...0x0D: UInt8(ascii: " ")
    case 0x00..<0x20: invisible
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: byte
    }
  }
}
