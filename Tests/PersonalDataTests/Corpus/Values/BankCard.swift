extension Invented {
  /// A card of a bank in China: leading digits that banks print on debit and credit cards, and a
  /// last digit by ISO/IEC 7812-1 (Luhn).
  static func bankCard(_ random: inout SeededRandom) -> Invented {
    let issue = random.pick(cardIssues)
    let body = issue.lead + random.digits(issue.length - 1 - issue.lead.count)
    let number = body + luhnDigit(of: body)
    return Invented(series: .bankCard, groups: number.inGroups(of: 4))
  }
}

private let cardIssues: [(lead: String, length: Int)] = [
  ("622202", 19), ("621226", 19), ("955880", 19), ("620058", 19),
  ("622848", 19), ("622845", 19), ("623052", 19),
  ("621661", 19), ("621785", 19), ("456351", 19),
  ("621700", 19), ("622700", 19), ("436742", 19),
  ("622260", 19), ("621799", 19), ("622188", 19), ("621096", 19),
  ("622588", 16), ("622575", 16), ("621483", 16), ("622690", 16), ("622680", 16),
  ("622518", 16), ("622521", 16), ("622622", 16), ("622630", 16), ("622666", 16), ("622155", 16),
]

/// From the right every second digit is doubled, and its own digits are summed.
func luhnDigit(of body: String) -> String {
  var sum = 0
  for (place, digit) in body.reversed().enumerated() {
    let value = (digit.wholeNumberValue ?? 0) * (place % 2 == 0 ? 2 : 1)
    sum += value / 10 + value % 10
  }
  return String((10 - sum % 10) % 10)
}

extension String {
  func inGroups(of size: Int) -> [String] {
    var groups: [String] = []
    var rest = self[...]
    while !rest.isEmpty {
      groups.append(String(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    return groups
  }
}
