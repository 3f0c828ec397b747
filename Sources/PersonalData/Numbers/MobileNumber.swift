/// Mobile numbers: 11 digits with a prefix that the ministry has given out.
enum MobileNumber {
  static func isValid(_ digits: ArraySlice<RunDigit>) -> Bool {
    digits.count == 11 && digits.allSatisfy { $0.value < 10 }
      && isPrefix(IDNumber.number(digits.prefix(3)))
  }

  /// By the numbering plan as of 2026. 161 and others are free, and are used for invented numbers.
  private static func isPrefix(_ prefix: Int) -> Bool {
    switch prefix {
    case 130...139, 180...189: true
    case 140, 141, 144...149: true
    case 150...153, 155...159: true
    case 162, 165...167: true
    case 170...178: true
    case 190...193, 195...199: true
    default: false
    }
  }

  /// Where the number proper begins in digits that have a country code or the old trunk prefix before
  /// it.
  static func prefixLength(_ digits: ArraySlice<RunDigit>) -> Int? {
    switch digits.count {
    case 11: return 0
    case 12: return digits.first?.value == 0 ? 1 : nil
    case 13: return IDNumber.number(digits.prefix(2)) == 86 ? 2 : nil
    case 15: return IDNumber.number(digits.prefix(4)) == 86 ? 4 : nil
    default: return nil
    }
  }

  /// As nearly everybody groups them.
  static let usualShapes: Set<UInt64> = [
    Grouping.shape(3, 4, 4), Grouping.shape(3, 8), Grouping.shape(7, 4),
  ]
}
