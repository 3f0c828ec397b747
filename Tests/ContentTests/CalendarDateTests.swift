import Disclosure
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("2026-03-01", "2026-03-01"), ("2026/3/1", "2026-03-01"), ("2024-02-29", "2024-02-29"),
    ("2000-02-29", "2000-02-29"), ("2026/12/31", "2026-12-31"),
  ])
  func read(_ text: String, _ day: String) {
    #expect(CalendarDate(text)?.description == day)
  }

  @Test(arguments: [
    "2026-02-30", "2026-02-29", "1900-02-29", "2026-13-01", "2026/13/1", "2026-00-10",
    "2026-1-", "26-01-01", "2026-01-01T00:00", "２０２６-01-01", "", "2026-001-01", "2026-01--1",
  ])
  func refused(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    ("2026", Period.year(2026)), ("2026-H2", .half(2026, 2)), ("2026-Q4", .quarter(2026, 4)),
    ("2026-03", .month(2026, 3)),
  ])
  func period(_ text: String, _ period: Period) {
    #expect(Period(text) == period)
    #expect(period.year == 2026)
  }

  @Test(arguments: ["2026-Q5", "2026-H3", "2026-13", "2026-3", "Q1", "2026-", "26", "2026-Q1-1"])
  func noPeriod(_ text: String) {
    #expect(Period(text) == nil)
  }
}
