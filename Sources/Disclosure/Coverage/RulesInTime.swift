/// The rules of one item, in the order in which they came into force.
struct RulesInTime {
  struct Rule {
    /// Its place in the catalogue.
    let index: Int
    let item: CatalogueItem

    func overlaps(_ period: Period) -> Bool {
      item.from <= period.last && item.until.map { period.first <= $0 } ?? true
    }
  }

  let rules: [Rule]
  /// The rule in force today; where none is, the next to come, else the last there was.
  let shown: Rule
  /// Whether the last rule is out of force.
  let hasEnded: Bool

  /// Nil where there are no rules. One that ends before it begins is never in force.
  init?(_ rules: [Rule], today: CalendarDate) {
    let sorted = rules.sorted { ($0.item.from, $0.index) < ($1.item.from, $1.index) }
    guard let last = sorted.last else { return nil }
    self.rules = sorted
    shown =
      sorted.first { $0.item.isInForce(on: today) } ?? sorted.first { today < $0.item.from } ?? last
    hasEnded = !sorted.contains { $0.item.until.map { today <= $0 } ?? true }
  }

  func rule(on day: CalendarDate) -> Rule? { rules.first { $0.item.isInForce(on: day) } }

  /// Whether the item was in the catalogue on one day of the period at least.
  func wereInForce(during period: Period) -> Bool { rules.contains { $0.overlaps(period) } }
}
