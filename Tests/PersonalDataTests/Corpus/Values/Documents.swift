extension Invented {
  /// A plate by GA 36-2018: five places, or six on cars with new energy (small ones begin with D
  /// or F, large ones end so). I and O are never printed.
  static func plate(_ random: inout SeededRandom) -> Invented {
    let province = random.pick(Array(provinces).map(String.init))
    let office = province + random.characters(1, of: "ABCDEFGHJKLM")
    let number =
      switch random.below(5) {
      case 0: random.characters(1, of: "DF") + random.digits(5)
      case 1: random.digits(5) + random.characters(1, of: "DF")
      case 2: random.characters(1, of: plateLetters) + random.digits(4)
      case 3: random.digits(2) + random.characters(1, of: plateLetters) + random.digits(2)
      default: random.digits(5)
      }
    return Invented(series: .plate, groups: [office, number])
  }

  /// A passport: G then E with eight digits, E with a letter and seven, and those of officials.
  static func passport(_ random: inout SeededRandom) -> Invented {
    let lead: String
    switch random.below(6) {
    case 0: lead = "G" + random.digits(1)
    case 1: lead = "E" + random.characters(1, of: "ABCDEFGHJKLM")
    case 2: lead = random.pick(["DE", "SE", "PE"])
    default: lead = "E" + random.digits(1)
    }
    let rest = random.digits(7)
    return Invented(
      series: .passport, groups: [lead + rest.prefix(3), String(rest.suffix(4))])
  }
}

private let provinces = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新"
private let plateLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ"
