/// One item of the disclosure catalogue (公开目录).
package struct CatalogueItem: Sendable {
  package var id: String
  package var section: String
  package var category: String?
  package var title: String
  package var elements: [String]
  package var basis: [String]
  package var cadence: Cadence
  package var owner: String?
  package var channels: [String]
  package var from: CalendarDate?
  package var until: CalendarDate?

  package init(
    id: String, section: String, category: String?, title: String, elements: [String],
    basis: [String], cadence: Cadence, owner: String?, channels: [String], from: CalendarDate?,
    until: CalendarDate?
  ) {
    self.id = id
    self.section = section
    self.category = category
    self.title = title
    self.elements = elements
    self.basis = basis
    self.cadence = cadence
    self.owner = owner
    self.channels = channels
    self.from = from
    self.until = until
  }

  /// How often the item is due.
  package struct Cadence: Sendable {
    /// `change`, `month`, `quarter`, `half-year`, `year`, `event` or `stage`.
    package var every: String
    /// The fixed day of the month, where the catalogue names one.
    package var day: Int?
    /// How long after the end of the period, or after the event.
    package var within: TimeLimit?

    package init(every: String, day: Int?, within: TimeLimit?) {
      self.every = every
      self.day = day
      self.within = within
    }
  }
}
