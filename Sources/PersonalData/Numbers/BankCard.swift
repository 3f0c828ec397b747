/// Numbers of bank cards: 16 to 19 digits (ISO/IEC 7812-1), Luhn check digit, leading digits of issuers.
enum BankCard {
  enum Issuer {
    /// Leading digits that only cards of Chinese banks have at this length.
    case chinese
    /// Leading digits of card networks; account numbers and other things begin so too.
    case network
  }

  static func isValid(_ digits: ArraySlice<RunDigit>) -> Bool {
    (16...19).contains(digits.count) && issuer(digits) != nil
      && digits.allSatisfy { $0.value < 10 } && hasCheckDigit(digits)
  }

  static func issuer(_ digits: ArraySlice<RunDigit>) -> Issuer? {
    let lead = IDNumber.number(digits.prefix(4))
    if lead / 100 == 62 {
      // Other lengths and leads exist (cards of small banks, of rural credit unions), but are rare.
      let isUsual = [620, 621, 622, 623, 625, 626, 628].contains(lead / 10)
      return isUsual && [16, 19].contains(digits.count) ? .chinese : .network
    }
    // Cards from before UnionPay's 62: 中国工商银行, 中国建设银行, 中国银行, 中国农业银行.
    if digits.count == 19, [9558, 4367, 4563, 6013, 5264, 9559, 1036].contains(lead) {
      return .chinese
    }
    switch lead / 1000 {
    case 3: return (3528...3589).contains(lead) ? .network : nil
    case 4, 5, 6, 9: return .network
    default: return nil
    }
  }

  private static func hasCheckDigit(_ digits: ArraySlice<RunDigit>) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let value = Int(digit.value) * (place % 2 == 0 ? 1 : 2)
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }

  /// As cards are printed and as people group them.
  static let shapes: Set<UInt64> = [
    Grouping.shape(4, 4, 4, 4), Grouping.shape(4, 4, 4, 4, 1), Grouping.shape(4, 4, 4, 4, 2),
    Grouping.shape(4, 4, 4, 4, 3), Grouping.shape(4, 4, 4, 5), Grouping.shape(4, 4, 4, 6),
    Grouping.shape(4, 4, 4, 7), Grouping.shape(6, 10), Grouping.shape(6, 11),
    Grouping.shape(6, 12), Grouping.shape(6, 13),
    Grouping.shape(6, 4, 4, 5), Grouping.shape(6, 6, 7), Grouping.shape(6, 6, 4),
    Grouping.shape(4, 12), Grouping.shape(4, 15), Grouping.shape(8, 8), Grouping.shape(8, 11),
    Grouping.shape(12, 4), Grouping.shape(15, 4), Grouping.shape(16, 3),
  ]
}
