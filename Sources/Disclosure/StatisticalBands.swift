/// Levels of education as statistics tell them. The roster takes free text; only these words leave
/// it.
package enum Education: String, Sendable, CaseIterable {
  case graduate
  case bachelor
  case college
  case secondary
  case primary
  case other
  case unknown

  /// Reads what clerks write: 硕士研究生, 大学本科, 专科, 中专, 高中.
  package init(_ text: String?) {
    guard let text, !text.isEmpty else {
      self = .unknown
      return
    }
    let words: [(Education, [String])] = [
      (.graduate, ["研究生", "硕士", "博士"]), (.secondary, ["中专", "高中", "职高", "技校", "中职"]),
      (.college, ["大专", "专科", "高职"]), (.bachelor, ["本科", "大学", "学士"]),
      (.primary, ["初中", "小学"]),
    ]
    self = words.first { $0.1.contains(where: text.contains) }?.0 ?? .other
  }
}

/// Full years of community work, in bands.
package enum YearsOfService: String, Sendable, CaseIterable {
  case underOne = "under_1"
  case oneToThree = "1_to_3"
  case threeToFive = "3_to_5"
  case fiveToTen = "5_to_10"
  case tenOrMore = "10_or_more"

  package init(_ worker: Worker, on day: CalendarDate) {
    let bands: [(Int, YearsOfService)] = [
      (10, .tenOrMore), (5, .fiveToTen), (3, .threeToFive), (1, .oneToThree),
    ]
    self = bands.first { worker.hasWorked(years: $0.0, on: day) }?.1 ?? .underOne
  }
}
