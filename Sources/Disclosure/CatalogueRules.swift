/// The catalogue by item: an item may have one rule after another as the law changes.
package struct CatalogueRules: Sendable {
  private let rules: [String: [CatalogueItem]]

  package init(_ items: [CatalogueItem]) { rules = Dictionary(grouping: items, by: \.id) }

  /// The rule for an item that was in force on that day; nil where there was none.
  package func rule(for item: String, on day: CalendarDate) -> CatalogueItem? {
    rules[item]?.first { $0.isInForce(on: day) }
  }
}
