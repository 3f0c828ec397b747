/// An amount of yuan, held as whole 分; never a floating-point number.
package struct Money: Sendable, Hashable, Comparable {
  package let cents: Int

  package init(cents: Int) { self.cents = cents }

  package static let zero = Money(cents: 0)

  /// The most that is read: ten thousand million million 分, so that sums of 200,000 rows cannot
  /// overflow.
  private static let limit = 10_000_000_000_000

  /// Reads an amount as clerks and Excel write it: `31,200.00`, `¥31200`, `31200元`, `-1200`,
  /// `（1,200.00）` for a negative one; full-width digits and signs too. Commas are taken for group
  /// marks wherever they stand between digits of the whole part in groups of three.
  /// Nil for anything else, and for more than a hundred thousand million yuan.
  package init?(_ text: String) {
    var reader = AmountReader(text)
    guard let cents = reader.cents(), cents.magnitude <= Self.limit else { return nil }
    self.cents = cents
  }

  package static func < (one: Self, other: Self) -> Bool { one.cents < other.cents }
  package static prefix func - (one: Self) -> Self { Money(cents: -max(one.cents, -.max)) }
  package static func - (one: Self, other: Self) -> Self { one + -other }

  /// Sums of sums that no ledger comes to stay at the end of the numbers, instead of ending the
  /// program.
  package static func + (one: Self, other: Self) -> Self {
    let (sum, isTooMuch) = one.cents.addingReportingOverflow(other.cents)
    return Money(cents: isTooMuch ? (one.cents < 0 ? -.max : .max) : sum)
  }

  package static func += (one: inout Self, other: Self) { one = one + other }

  package var isNegative: Bool { cents < 0 }
  package var magnitude: Money { isNegative ? -self : self }
}

extension Money: CustomStringConvertible {
  /// `31,200.00`, `-490.00`: digits in groups of three, always two decimals.
  package var description: String {
    let digits = Array(String(cents.magnitude / 100).utf8)
    var text = cents < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    let rest = cents.magnitude % 100
    return text + (rest < 10 ? ".0\(rest)" : ".\(rest)")
  }
}

extension Money {
  /// `31200.00`: for programs.
  package var plain: String { description.filter { $0 != "," } }
}
