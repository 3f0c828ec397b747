/// A number of JSON, exactly: `±digits × 10^exponent`.
///
/// No digit is ever lost and no work grows with the size of an exponent: `1e1000000000` is ten
/// bytes and stays ten bytes. Equal numbers are equal values however they were written
/// (`1.0`, `1`, `10e-1`).
struct Decimal: Sendable, Hashable {
  let isNegative: Bool
  /// 0 to 9 each, most significant first, with no zero at either end; empty for zero.
  let digits: [UInt8]
  /// Of the last digit; 0 for zero. Exponents beyond ±2^40 are taken for ±2^40.
  let exponent: Int

  static let exponentLimit = 1 << 40

  /// Reads the grammar of JSON numbers (RFC 8259, section 6), nothing wider: no `+1`, `.5`, `0123`.
  init?(_ text: String) {
    var text = text
    let parsed: Decimal? = text.withUTF8 { Decimal(bytes: $0) }
    guard let parsed else { return nil }
    self = parsed
  }

  private init(isNegative: Bool, digits: [UInt8], exponent: Int) {
    var digits = digits[...]
    var exponent = exponent
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    digits = digits.drop { $0 == 0 }
    self.isNegative = isNegative && !digits.isEmpty
    self.digits = Array(digits)
    self.exponent =
      digits.isEmpty ? 0 : max(-Self.exponentLimit, min(Self.exponentLimit, exponent))
  }

  private init?(bytes: UnsafeBufferPointer<UInt8>) {
    var scan = NumberScan(bytes)
    guard scan.run() else { return nil }
    self.init(isNegative: scan.isNegative, digits: scan.digits, exponent: scan.exponent)
  }

  init(_ number: Int) {
    self.init(
      isNegative: number < 0, digits: String(number.magnitude).utf8.map { $0 - 0x30 }, exponent: 0)
  }

  var isZero: Bool { digits.isEmpty }
  /// Whether it has no fraction; `1.0` has none.
  var isInteger: Bool { exponent >= 0 }

  /// The value, where it is a whole number from 0 to 10^18.
  var count: Int? {
    guard isInteger, !isNegative, digits.count + exponent <= 18 else { return nil }
    var result = digits.reduce(0) { $0 * 10 + Int($1) }
    for _ in 0..<exponent { result *= 10 }
    return result
  }
}

extension Decimal: Comparable {
  static func < (one: Decimal, other: Decimal) -> Bool {
    if one.isNegative != other.isNegative { return one.isNegative }
    return one.isNegative
      ? other.magnitudeIsLess(than: one) : one.magnitudeIsLess(than: other)
  }

  private func magnitudeIsLess(than other: Decimal) -> Bool {
    if isZero || other.isZero { return isZero && !other.isZero }
    let (size, otherSize) = (digits.count + exponent, other.digits.count + other.exponent)
    if size != otherSize { return size < otherSize }
    return digits.lexicographicallyPrecedes(other.digits)
  }
}

/// One pass over the bytes of a number.
private struct NumberScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private(set) var isNegative = false
  private(set) var digits: [UInt8] = []
  private(set) var exponent = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether all of it is a number.
  mutating func run() -> Bool {
    isNegative = take("-")
    let leadingZero = take("0")
    if leadingZero { digits.append(0) } else if takeDigits() == 0 { return false }
    if take(".") {
      let fraction = takeDigits()
      if fraction == 0 { return false }
      exponent = -fraction
    }
    if take("e") || take("E"), !takeExponent() { return false }
    return position == bytes.count
  }

  private mutating func takeExponent() -> Bool {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    let start = position
    var power = 0
    while let digit = nextDigit() { power = min(power * 10 + Int(digit), Decimal.exponentLimit) }
    exponent += isNegative ? -power : power
    return position > start
  }

  private mutating func takeDigits() -> Int {
    let start = position
    while let digit = nextDigit() { digits.append(digit) }
    return position - start
  }

  private mutating func nextDigit() -> UInt8? {
    guard position < bytes.count, (0x30...0x39).contains(bytes[position]) else { return nil }
    position += 1
    return bytes[position - 1] - 0x30
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }
}
