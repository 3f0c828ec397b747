/// Reads the text of an amount, sign by sign.
struct AmountReader {
  private var rest: [UInt8]
  private var at = 0

  /// Full-width forms become their ASCII ones, the signs of money `¥` and `元`; blanks at the ends
  /// and after the sign of money are dropped.
  init(_ text: String) {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x20, 0xA0, 0x3000: bytes.append(UInt8(ascii: " "))
      case 0xFF08: bytes.append(UInt8(ascii: "("))
      case 0xFF09: bytes.append(UInt8(ascii: ")"))
      case 0xFF10...0xFF19: bytes.append(UInt8(scalar.value - 0xFF10) + UInt8(ascii: "0"))
      case 0xFF0C: bytes.append(UInt8(ascii: ","))
      case 0xFF0E: bytes.append(UInt8(ascii: "."))
      case 0xFF0D, 0x2212, 0x2D: bytes.append(UInt8(ascii: "-"))
      case 0xFF0B, 0x2B: bytes.append(UInt8(ascii: "+"))
      case 0xA5, 0xFFE5: bytes.append(Self.currency)
      case 0x5143: bytes.append(Self.unit)
      case 0x21...0x7E: bytes.append(UInt8(scalar.value))
      default: bytes.append(0)
      }
    }
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    rest = Array(bytes.drop { $0 == UInt8(ascii: " ") })
  }

  private static let currency: UInt8 = 1
  private static let unit: UInt8 = 2

  /// The whole text as 分; nil where anything of it is no amount.
  mutating func cents() -> Int? {
    let isBracketed = take(UInt8(ascii: "("))
    var isNegative = sign()
    let hasSign = isNegative != nil
    if take(Self.currency) { _ = take(UInt8(ascii: " ")) }
    if !hasSign { isNegative = sign() }
    guard let whole = wholePart(), let decimals = decimalPart() else { return nil }
    _ = take(UInt8(ascii: " "))
    _ = take(Self.unit)
    // A sign inside brackets says the same twice, or the opposite; neither is guessed.
    if isBracketed, !take(UInt8(ascii: ")")) || isNegative != nil { return nil }
    guard at == rest.count else { return nil }
    let (cents, isTooMuch) = whole.multipliedReportingOverflow(by: 100)
    guard !isTooMuch, cents < .max - 100 else { return nil }
    return (isBracketed || isNegative == true ? -1 : 1) * (cents + decimals)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < rest.count, rest[at] == byte else { return false }
    at += 1
    return true
  }

  /// Whether there is a minus; nil where there is no sign.
  private mutating func sign() -> Bool? {
    if take(UInt8(ascii: "-")) { return true }
    return take(UInt8(ascii: "+")) ? false : nil
  }

  /// Digits, all in groups of three or none.
  private mutating func wholePart() -> Int? {
    var groups: [Int] = [0]
    var number = 0
    while at < rest.count {
      if rest[at] == UInt8(ascii: ",") {
        guard groups[groups.count - 1] > 0 else { return nil }
        groups.append(0)
      } else if let digit = digit(rest[at]) {
        guard number < 1_000_000_000_000_000 else { return nil }
        number = number * 10 + digit
        groups[groups.count - 1] += 1
      } else {
        break
      }
      at += 1
    }
    guard groups[0] > 0 else { return nil }
    if groups.count > 1, groups[0] > 3 || groups.dropFirst().contains(where: { $0 != 3 }) {
      return nil
    }
    return number
  }

  /// Up to two decimals as 分; 0 where there are none.
  private mutating func decimalPart() -> Int? {
    guard take(UInt8(ascii: ".")) else { return 0 }
    guard at < rest.count, let tens = digit(rest[at]) else { return nil }
    at += 1
    guard at < rest.count, let ones = digit(rest[at]) else { return tens * 10 }
    at += 1
    return tens * 10 + ones
  }

  private func digit(_ byte: UInt8) -> Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
  }
}
