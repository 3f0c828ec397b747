/// Numbers of ordinary disclosures that look like something else.
enum CleanNumber {
  /// A unified social credit code by GB 32100-2015: office and kind, region, organisation code
  /// (with its own check by GB 11714-1997), check. Half of them have digits only.
  static func creditCode(_ random: inout SeededRandom) -> String {
    let digitsOnly = random.oneIn(2)
    while true {
      let kind = random.pick(["91", "91", "92", "93", "51", "52", "53", "11", "12", "13", "54"])
      let organisation =
        digitsOnly || random.oneIn(3)
        ? random.digits(8) : "MA" + random.characters(6, of: "0123456789ABCDEFGHJKLMNPQRTUWXY")
      let body =
        kind + String(random.pick(countyCodes)) + organisation
        + String(organisationCheck(organisation))
      let code = body + String(creditCheck(body))
      if !digitsOnly || code.allSatisfy(\.isNumber) { return code }
    }
  }

  /// Eighteen digits: of chance, or region, day and order, as offices number contracts and
  /// permits to build. The day is one of the last years, the last digit falls as it falls.
  static func eighteenDigits(_ random: inout SeededRandom) -> String {
    if random.oneIn(2) { return "\(random.number(1...9))" + random.digits(17) }
    return String(random.pick(countyCodes)) + day(&random) + padded(random.number(1...30))
      + padded(random.number(1...4))
  }

  static func day(_ random: inout SeededRandom) -> String {
    "\(random.number(2018...2026))\(padded(random.number(1...12)))\(padded(random.number(1...28)))"
  }

  static func time(_ random: inout SeededRandom) -> String {
    padded(random.number(8...20)) + padded(random.below(60)) + padded(random.below(60))
  }

  /// Money with separators, as ledgers print it.
  static func amount(_ random: inout SeededRandom) -> String {
    let yuan = random.pick([
      random.number(10...999), random.number(1000...999_999), random.number(1_000_000...98_000_000),
    ])
    var groups = [String(yuan % 1000)]
    var rest = yuan / 1000
    while rest > 0 {
      groups[0] = padded(Int(groups[0]) ?? 0, 3)
      groups.insert(String(rest % 1000), at: 0)
      rest /= 1000
    }
    return groups.joined(separator: random.oneIn(4) ? "，" : ",") + "." + random.digits(2)
  }

  static func landline(_ random: inout SeededRandom) -> String {
    let area = random.pick(["021", "010", "0571", "0755", "0512", "025"])
    let number = random.pick(["5", "6", "8"]) + random.digits(7)
    let joint = random.pick(["-", "—", " ", ""])
    return area + joint + number
      + random.pick(["", "", "转\(random.number(1...899))", "-\(random.number(801...899))"])
  }

  /// The account of a unit, as banks number them; none is a card's.
  static func unitAccount(_ random: inout SeededRandom) -> String {
    switch random.below(5) {
    case 0: "1001" + random.digits(15)
    case 1: "310" + random.digits(17)
    case 2: "03-" + random.digits(15)
    case 3: "4" + random.digits(11)
    default: "1001 " + random.digits(4) + " 0930 " + random.digits(4) + " " + random.digits(3)
    }
  }

  static func barcode(_ random: inout SeededRandom) -> String { "69" + random.digits(11) }
}

/// GB 11714-1997: weights 3 7 9 10 5 8 4 2, modulo 11.
func organisationCheck(_ code: String) -> Character {
  let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  let weights = [3, 7, 9, 10, 5, 8, 4, 2]
  let sum = zip(code, weights).reduce(0) { $0 + (alphabet.firstIndex(of: $1.0) ?? 0) * $1.1 }
  let check = 11 - sum % 11
  return check == 10 ? "X" : check == 11 ? "0" : Character(String(check))
}

/// GB 32100-2015: the weight of place i is 3^(i-1) modulo 31, over an alphabet without I O S V Z.
func creditCheck(_ body: String) -> Character {
  let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
  var weight = 1
  var sum = 0
  for character in body {
    sum += (alphabet.firstIndex(of: character) ?? 0) * weight
    weight = weight * 3 % 31
  }
  return alphabet[(31 - sum % 31) % 31]
}
