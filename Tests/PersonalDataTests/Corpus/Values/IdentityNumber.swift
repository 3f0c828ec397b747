extension Invented {
  /// A citizen's number by GB 11643-1999: region, day of birth, order (odd for men), check digit.
  static func idNumber(_ random: inout SeededRandom) -> Invented {
    let region = String(random.pick(countyCodes))
    let birth = "\(random.number(1925...2015))\(monthAndDay(&random))"
    // One in six ends in X, so that it is met in every spelling.
    var order = random.digits(3)
    if random.oneIn(6) {
      while checkCharacter(of: region + birth + order) != "X" { order = random.digits(3) }
    }
    var check = String(checkCharacter(of: region + birth + order))
    if check == "X" && random.oneIn(3) { check = "x" }
    let groups: [String]
    switch random.below(3) {
    case 0: groups = [region, String(birth.prefix(4)), String(birth.suffix(4)), order + check]
    default: groups = [region, birth, order + check]
    }
    return Invented(series: .idNumber, groups: groups)
  }

  /// A number of the first generation: a year of two digits and no check digit.
  static func oldIDNumber(_ random: inout SeededRandom) -> Invented {
    let birth = "\(random.number(25...99))\(monthAndDay(&random))"
    return Invented(
      series: .oldIDNumber,
      groups: [String(random.pick(countyCodes)), birth, random.digits(3)])
  }
}

/// Every month has 28 days; one of 31 is drawn where it exists.
private func monthAndDay(_ random: inout SeededRandom) -> String {
  let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  let month = random.below(12)
  return padded(month + 1) + padded(random.number(1...lengths[month]))
}

/// ISO 7064 MOD 11-2, as GB 11643-1999 states it: the weight of place i from the right is 2^(i-1)
/// modulo 11, and the whole sum, check included, leaves 1.
func checkCharacter(of seventeenDigits: String) -> Character {
  var remainder = 0
  for digit in seventeenDigits { remainder = (remainder + (digit.wholeNumberValue ?? 0)) * 2 % 11 }
  let check = (12 - remainder) % 11
  return check == 10 ? "X" : Character(String(check))
}
