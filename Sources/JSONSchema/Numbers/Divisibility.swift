extension Decimal {
  /// Whether it is `divisor` times a whole number, exactly. `divisor` is above zero.
  ///
  /// With both written as a whole number times a power of ten, `A × 10^a` and `B × 10^b`:
  /// A ends in no zero, so where `a < b` no whole number will do. Otherwise B must divide
  /// `A × 10^(a−b)`; more zeros than B has bits add no factor B could need, so the work is bounded
  /// by the digits, never by the exponents.
  func isMultiple(of divisor: Decimal) -> Bool {
    if isZero { return true }
    let zeros = exponent - divisor.exponent
    if zeros < 0 { return false }
    let useful = min(zeros, divisor.digits.count * 4)
    if divisor.digits.count <= 18 {
      let modulus = divisor.digits.reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
      return remainder(by: modulus, zeros: useful) == 0
    }
    return longRemainderIsZero(by: BigNatural(divisor.digits), zeros: useful)
  }

  /// `modulus` is below 10^18, so that nothing here overflows.
  private func remainder(by modulus: UInt64, zeros: Int) -> UInt64 {
    var remainder: UInt64 = 0
    for digit in digits { remainder = (remainder * 10 + UInt64(digit)) % modulus }
    for _ in 0..<zeros { remainder = remainder * 10 % modulus }
    return remainder
  }

  private func longRemainderIsZero(by modulus: BigNatural, zeros: Int) -> Bool {
    var remainder = BigNatural([])
    for digit in digits { remainder.shift(in: digit, modulo: modulus) }
    for _ in 0..<zeros { remainder.shift(in: 0, modulo: modulus) }
    return remainder.isZero
  }
}

/// A natural number of any size, with just what a long division needs.
private struct BigNatural {
  /// Least significant first, no zero at the end.
  private var limbs: [UInt32] = []

  init(_ digits: [UInt8]) {
    for digit in digits { multiplyByTen(adding: digit) }
  }

  var isZero: Bool { limbs.isEmpty }

  /// Becomes `(self × 10 + digit) mod modulus`, given that it is below `modulus`.
  mutating func shift(in digit: UInt8, modulo modulus: BigNatural) {
    multiplyByTen(adding: digit)
    while !isLess(than: modulus) { subtract(modulus) }
  }

  private mutating func multiplyByTen(adding digit: UInt8) {
    var carry = UInt64(digit)
    for index in limbs.indices {
      let product = UInt64(limbs[index]) * 10 + carry
      limbs[index] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry > 0 { limbs.append(UInt32(carry)) }
  }

  private func isLess(than other: BigNatural) -> Bool {
    if limbs.count != other.limbs.count { return limbs.count < other.limbs.count }
    return limbs.reversed().lexicographicallyPrecedes(other.limbs.reversed())
  }

  /// `other` is at most `self`.
  private mutating func subtract(_ other: BigNatural) {
    var borrow: Int64 = 0
    for index in limbs.indices {
      let taken = index < other.limbs.count ? Int64(other.limbs[index]) : 0
      let difference = Int64(limbs[index]) - taken - borrow
      limbs[index] = UInt32(truncatingIfNeeded: difference)
      borrow = difference < 0 ? 1 : 0
    }
    while limbs.last == 0 { limbs.removeLast() }
  }
}
