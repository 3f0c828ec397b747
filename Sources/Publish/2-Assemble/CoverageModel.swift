import Disclosure

/// How the catalogue stands, for everybody to see: what is there, what is next, what is late or
/// missing.
package struct CoveragePage: Sendable {
  package let today: CalendarDate
  /// Items by how they stand; states with none are left out.
  package let counts: [(state: ItemCoverage.State, count: Int)]
  /// Disclosures that were due and are not there, of all items.
  package let missing: [CoverageGap]
  package let sections: [CoverageSection]
}

package struct CoverageSection: Sendable {
  /// `party`, `residency`, `finance`, `duty`, `commitment`, `supervision`.
  package let id: String
  package let items: [CoverageRow]
}

/// One item of the catalogue and how it stands.
package struct CoverageRow: Sendable {
  package let id: String
  package let title: String
  package let cadence: CatalogueItem.Cadence
  package let owner: String?
  package let state: ItemCoverage.State
  package let last: DatedLink?
  package let next: OwedCard?
  package let missing: [OwedCard]
  package let late: [OwedCard]
}

/// Something owed, and what met it.
package struct OwedCard: Sendable {
  package let subject: Obligation.Subject
  package let due: WorkCalendar.Counted?
  /// Calendar days since it was due, or by which it came late; 0 for what is not due yet.
  package let days: Int
  package let disclosed: DatedLink?
}

/// A missing disclosure with the item it is owed for.
package struct CoverageGap: Sendable {
  package let item: String
  package let title: String
  package let owed: OwedCard
}

/// A link to a disclosure with its day, where it has one.
package struct DatedLink: Sendable {
  package let title: String
  package let address: Address
  package let date: CalendarDate?
}
