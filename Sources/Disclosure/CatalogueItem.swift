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
  /// The first day the rule is in force; the edition's where the item names none.
  package var from: CalendarDate
  /// The last day it is in force.
  package var until: CalendarDate?
  /// The shortest publicity period (公示期), in days or working days.
  package var publicity: TimeLimit?
  /// Whether all four steps of approval are needed before it is disclosed.
  package var needsApproval = false
  /// Shown to who asks for it (依申请公开): nothing is due by a day.
  package var isOnRequest = false

  package init(
    id: String, section: String, category: String?, title: String, elements: [String],
    basis: [String], cadence: Cadence, owner: String?, channels: [String], from: CalendarDate,
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

  /// Whether the rule is in force on that day.
  package func isInForce(on day: CalendarDate) -> Bool {
    from <= day && until.map { day <= $0 } ?? true
  }

  /// How often the item is due.
  package struct Cadence: Sendable, Hashable {
    package var every: Frequency
    /// Which month of the period it is due in, from 1: of a quarter 1–3, a half-year 1–6, a year
    /// 1–12; the last where none is named.
    package var month: Int?
    /// The fixed day of that month, where the catalogue names one; its last where the month has no
    /// such day.
    package var day: Int?
    /// How long after the end of the period, or after the event.
    package var within: TimeLimit?
    /// Whether `month` and `day` lie in the period after the one that is reported on.
    package var inNextPeriod = false
    /// The stages of an undertaking at which it is disclosed.
    package var stages: [Stage] = []

    package init(every: Frequency, month: Int?, day: Int?, within: TimeLimit?) {
      self.every = every
      self.month = month
      self.day = day
      self.within = within
    }
  }

  package enum Frequency: String, Sendable, CaseIterable {
    case change, month, quarter, year, event, stage
    case halfYear = "half-year"
  }

  /// Before, during or after an undertaking (事前、事中、事后).
  package enum Stage: String, Sendable, CaseIterable {
    case before, during, after
  }
}
