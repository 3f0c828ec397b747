import Content
import Disclosure

/// An account book over time: its periods of one length, the earliest first.
package struct AccountSeries: Sendable {
  /// The book's name, else that of the catalogue item.
  package let book: String
  /// How long its periods are; nil for days and for what has no period.
  package let frequency: CatalogueItem.Frequency?
  package let rows: [Row]

  /// What one disclosure says of one period.
  package struct Row: Sendable {
    package let notice: LinkCard
    /// As it was written: `2026-Q3`.
    package let period: String?
    package let balances: Balances
    /// Whether it put another disclosure right.
    package let isCorrection: Bool
    /// Whether a ledger stands behind it.
    package let hasLedger: Bool
  }
}

/// All books of a community, and where in them a disclosure stands.
struct AccountBooks: Sendable {
  /// Periods that stand beside those of one disclosure.
  private static let shownBefore = 7

  private(set) var series: [AccountSeries] = []
  private var places: [String: (series: Int, row: Int)] = [:]

  init(_ results: AccountResults, titleOfItem: [String: String]) {
    for book in results.books {
      var order: [CatalogueItem.Frequency?] = []
      var entries: [CatalogueItem.Frequency?: [AccountEntry]] = [:]
      for entry in book.entries {
        let frequency = entry.period?.frequency
        if entries[frequency] == nil { order.append(frequency) }
        entries[frequency, default: []].append(entry)
      }
      for frequency in order {
        add(entries[frequency] ?? [], every: frequency, titleOfItem)
      }
    }
  }

  private mutating func add(
    _ entries: [AccountEntry], every frequency: CatalogueItem.Frequency?,
    _ titleOfItem: [String: String]
  ) {
    guard let first = entries.first else { return }
    for (row, entry) in entries.enumerated() { places[entry.notice.id] = (series.count, row) }
    let item = first.notice.value.item
    series.append(
      AccountSeries(
        book: entries.lazy.compactMap(\.notice.value.book).first ?? titleOfItem[item] ?? item,
        frequency: frequency, rows: entries.map(AccountSeries.Row.init)))
  }

  /// The periods up to the one the disclosure tells of; nil where there is only that one.
  func series(of id: String) -> AccountSeries? {
    guard let place = places[id], place.row > 0 else { return nil }
    let whole = series[place.series]
    return AccountSeries(
      book: whole.book, frequency: whole.frequency,
      rows: Array(whole.rows[max(0, place.row - Self.shownBefore)...place.row]))
  }
}

extension AccountSeries.Row {
  fileprivate init(_ entry: AccountEntry) {
    self.init(
      notice: entry.notice.link, period: entry.period.map(\.description),
      balances: Balances(entry.notice.value, entry.ledger?.totals),
      isCorrection: entry.notice.value.corrects != nil, hasLedger: entry.ledger != nil)
  }
}
