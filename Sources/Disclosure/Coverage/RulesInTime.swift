/// The rules of one item, in the order in which they came into force.
struct RulesInTime {
  struct Rule {
    /// Its place in the catalogue.
    let index: Int
    let item: CatalogueItem

    func overlaps(_ period: Period) -> Bool {
      item.from <= period.last && item.until.map { period.first <= $0 } ?? true
    }

    var end: CalendarDate { item.until ?? CalendarDate(unchecked: 9999, 12, 31) }
  }

  let rules: [Rule]
  /// The last day on which one of the rules up to each is in force.
  private let ends: [CalendarDate]
  /// The rule in force today; where none is, the next to come, else the last there was.
  let shown: Rule
  /// Whether the last rule is out of force.
  let hasEnded: Bool

  /// Nil where there are no rules. One that ends before it begins is never in force.
  init?(_ rules: [Rule], today: CalendarDate) {
    let sorted = rules.sorted { ($0.item.from, $0.index) < ($1.item.from, $1.index) }
    guard let last = sorted.last else { return nil }
    self.rules = sorted
    ends = sorted.reduce(into: []) { ends, rule in
      ends.append(max(rule.end, ends.last ?? rule.end))
    }
    shown =
      sorted.first { $0.item.isInForce(on: today) } ?? sorted.first { today < $0.item.from } ?? last
    hasEnded = !sorted.contains { $0.item.until.map { today <= $0 } ?? true }
  }

  /// The rule in force on that day; of two at once, which the check refuses, the newer.
  func rule(on day: CalendarDate) -> Rule? {
    let begun = countBegun(by: day)
    guard begun > 0, day <= ends[begun - 1] else { return nil }
    return rules[..<begun].last { $0.item.isInForce(on: day) }
  }

  /// Whether the item was in the catalogue on one day of the period at least.
  func wereInForce(during period: Period) -> Bool {
    let begun = countBegun(by: period.last)
    return begun > 0 && period.first <= ends[begun - 1]
  }

  private func countBegun(by day: CalendarDate) -> Int {
    var (low, high) = (0, rules.count)
    while low < high {
      let middle = (low + high) / 2
      if rules[middle].item.from <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
