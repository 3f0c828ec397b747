import Disclosure
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2026", "2026-01-01", "2026-12-31", "2027"),
    ("2026-H1", "2026-01-01", "2026-06-30", "2026-H2"),
    ("2026-H2", "2026-07-01", "2026-12-31", "2027-H1"),
    ("2026-Q1", "2026-01-01", "2026-03-31", "2026-Q2"),
    ("2026-Q4", "2026-10-01", "2026-12-31", "2027-Q1"),
    ("2024-02", "2024-02-01", "2024-02-29", "2024-03"),
    ("2026-12", "2026-12-01", "2026-12-31", "2027-01"),
    ("2026-12-31", "2026-12-31", "2026-12-31", "2027-01-01"),
  ])
  func spans(text: String, first: String, last: String, next: String) throws {
    let period = try #require(Period(text))
    #expect(period.first.description == first && period.last.description == last)
    #expect(period.next.description == next)
    #expect(period.description == text)
    let frequency = period.frequency
    for day in [period.first, period.last] {
      #expect(frequency.map { Period(containing: day, every: $0) == period } ?? true)
    }
  }

  typealias Due = (every: CatalogueItem.Frequency, month: Int?, day: Int?, next: Bool)

  /// The fixed days of the catalogue, and what “31” and silence mean.
  @Test(
    arguments: [
      ((.quarter, 1, 20, true), "2026-Q3", "2026-10-20"),
      ((.quarter, 1, 20, true), "2025-Q4", "2026-01-20"),
      ((.quarter, 3, 20, false), "2026-Q1", "2026-03-20"),
      ((.quarter, nil, 20, false), "2026-Q1", "2026-03-20"),
      ((.quarter, nil, nil, false), "2026-Q1", "2026-03-31"),
      ((.quarter, nil, nil, true), "2026-Q1", "2026-06-30"),
      ((.quarter, 2, nil, false), "2026-Q1", "2026-02-28"),
      ((.quarter, 2, 31, false), "2024-Q1", "2024-02-29"),
      ((.halfYear, 1, 31, true), "2026-H1", "2026-07-31"),
      ((.halfYear, 6, 25, false), "2026-H2", "2026-12-25"),
      ((.year, 3, 31, false), "2026", "2026-03-31"), ((.year, 1, 31, true), "2025", "2026-01-31"),
      ((.year, nil, nil, false), "2026", "2026-12-31"),
      ((.year, 2, 30, false), "2026", "2026-02-28"),
      ((.month, nil, 3, false), "2026-12", "2026-12-03"),
      ((.month, nil, 31, false), "2026-02", "2026-02-28"),
      ((.month, nil, 3, true), "2026-12", "2027-01-03"),
    ] as [(Due, String, String)])
  func fixedDays(due: Due, period: String, day: String) throws {
    var cadence = CatalogueItem.Cadence(
      every: due.every, month: due.month, day: due.day, within: nil)
    cadence.inNextPeriod = due.next
    let found = cadence.due(for: try #require(Period(period)), by: WorkCalendar())
    #expect(found.day.description == day && !found.isProvisional)
  }

  /// 20 working days after the first quarter of 2026: Qingming on the 6th of April is free.
  @Test func limitsRunFromTheEndOfThePeriod() throws {
    let holidays = try ["2026-04-04", "2026-04-05", "2026-04-06"].map {
      try #require(CalendarDate($0))
    }
    let calendar = WorkCalendar(years: [2026: .init(holidays: Set(holidays), workdays: [])])
    let cadence = CatalogueItem.Cadence(
      every: .quarter, month: nil, day: nil, within: TimeLimit(20, .workingDays))
    let first = cadence.due(for: .quarter(2026, 1), by: calendar)
    #expect(first.day.description == "2026-04-29" && !first.isProvisional)
    let last = cadence.due(for: .quarter(2026, 4), by: calendar)
    #expect(last.day.description == "2027-01-28" && last.isProvisional)
  }
}
