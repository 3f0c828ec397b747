/// A voucher's number as people write it: `记-015` is the number 15 of the series `记-`, so that
/// `记-15` is the same voucher. Text that does not end in one to six digits (a bank's reference) has
/// no number and is a series by itself.
package struct VoucherNumber: Sendable, Hashable {
  package let series: String
  package let number: Int?
  /// Digits as written, zeros in front included.
  private let width: Int

  package init(_ text: String) {
    var scalars = text.unicodeScalars[...]
    while let last = scalars.last, Self.isBlank(last) { scalars.removeLast() }
    while let first = scalars.first, Self.isBlank(first) { scalars.removeFirst() }
    let whole = scalars
    var (number, factor, width) = (0, 1, 0)
    while width < 7, let last = scalars.last, let digit = Self.digit(last) {
      scalars.removeLast()
      if width < 6 { number += digit * factor }
      factor *= 10
      width += 1
    }
    guard (1...6).contains(width) else {
      (series, self.number, self.width) = (String(whole), nil, 0)
      return
    }
    (series, self.number, self.width) = (String(scalars), number, width)
  }

  package static func == (one: Self, other: Self) -> Bool {
    one.number == other.number && one.series == other.series
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(series)
    hasher.combine(number)
  }

  /// Another number of the series, written as this one is: `记-008` beside `记-015`.
  package func written(_ other: Int) -> String {
    let digits = String(other)
    return series + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}" || scalar == "\u{3000}"
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    default: nil
    }
  }
}
