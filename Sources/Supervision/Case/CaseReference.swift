/// How a case is known: eight signs, random, so that gaps tell nobody of a case he may not see and
/// nobody can guess another's. The last sign checks the others.
///
/// The alphabet has 29 signs, a prime, and leaves out what is misread or misheard (0 O, 1 I L, S,
/// Z). The sum of the signs, each times its weight, is 0 modulo 29; weights are all different and
/// none is 0, so that every single wrong sign and every exchange of two signs is caught.
package struct CaseReference: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The eight signs without hyphen.
  package let signs: String

  static let alphabet = Array("23456789ABCDEFGHJKMNPQRTUVWXY".utf8)
  static let length = 8

  /// `K7Q2-9FXM`.
  package var description: String { "\(signs.prefix(4))-\(signs.suffix(4))" }

  package static func < (one: Self, other: Self) -> Bool { one.signs < other.signs }

  /// A new one by chance.
  package init(using generator: inout some RandomNumberGenerator) {
    let count = Self.alphabet.count
    let all = (1..<Self.length).reduce(1) { power, _ in power * count }
    var rest = Int.random(in: 0..<all, using: &generator)
    let values = (1..<Self.length).map { _ in
      defer { rest /= count }
      return rest % count
    }
    self.init(values: values + [Self.check(of: values)])
  }

  private init(values: [Int]) {
    signs = String(decoding: values.map { Self.alphabet[$0] }, as: UTF8.self)
  }

  /// Reads what a person wrote: small letters, full-width signs, blanks and any or no hyphen. Nil
  /// where a sign is not of the alphabet, one is missing, or the check fails.
  package init?(_ written: String) {
    var values: [Int] = []
    for scalar in written.unicodeScalars {
      guard let byte = Self.sign(of: scalar) else { return nil }
      if byte == UInt8(ascii: "-") { continue }
      guard values.count < Self.length, let value = Self.alphabet.firstIndex(of: byte) else {
        return nil
      }
      values.append(value)
    }
    guard values.count == Self.length, Self.sum(of: values) == 0 else { return nil }
    self.init(values: values)
  }

  private static func weight(_ index: Int) -> Int { 1 + 3 * index }

  private static func sum(of values: [Int]) -> Int {
    values.enumerated().reduce(0) { $0 + weight($1.offset) * $1.element } % alphabet.count
  }

  private static func check(of values: [Int]) -> Int {
    let sum = sum(of: values)
    let weight = weight(length - 1)
    return (0..<alphabet.count).first { (sum + weight * $0) % alphabet.count == 0 } ?? 0
  }

  /// The sign as a large ASCII letter or digit; every blank and hyphen as `-`; nil for the rest.
  private static func sign(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A: return UInt8(scalar.value)
    case 0x61...0x7A: return UInt8(scalar.value - 0x20)
    case 0xFF10...0xFF19, 0xFF21...0xFF3A: return UInt8(scalar.value - 0xFEE0)
    case 0xFF41...0xFF5A: return UInt8(scalar.value - 0xFF00)
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x3000, 0x2D, 0xAD, 0xB7, 0x2010...0x2015, 0x2212, 0xFE58,
      0xFE63, 0xFF0D, 0x30FC, 0x200B, 0xFEFF:
      return UInt8(ascii: "-")
    default: return nil
    }
  }
}

extension CaseReference: Codable {
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let reference = CaseReference(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a case reference"))
    }
    self = reference
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
