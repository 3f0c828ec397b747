/// How long something may take: a number of countable units.
package struct TimeLimit: Sendable, Hashable, Codable {
  package enum Unit: String, Sendable, CaseIterable, Codable {
    case workingHours = "working_hours"
    case workingDays = "working_days"
    case days
  }

  package var count: Int
  package var unit: Unit

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }
}
