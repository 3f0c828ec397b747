import Disclosure
import Testing

struct PublicityWindowTests {
  private func period(until: String? = nil, days: Int? = nil, workingDays: Int? = nil) throws
    -> PublicityPeriod
  {
    PublicityPeriod(
      from: try WorkCalendarTests.date("2026-09-28"), until: until.flatMap { CalendarDate($0) },
      days: days, workingDays: workingDays, about: nil, place: nil, phone: nil)
  }

  @Test func theEndIsWrittenOrCounted() throws {
    let calendar = try WorkCalendarTests.calendar()
    let seven = TimeLimit(7, .days)
    func last(_ period: PublicityPeriod, _ minimum: TimeLimit? = nil) -> String? {
      period.window(atLeast: minimum, by: calendar)?.last.description
    }
    #expect(try last(period(until: "2026-10-20", days: 3)) == "2026-10-20")
    #expect(try last(period(days: 1)) == "2026-09-28")
    #expect(try last(period(days: 7)) == "2026-10-04")
    #expect(try last(period(workingDays: 3)) == "2026-09-30")
    #expect(try last(period(workingDays: 4)) == "2026-10-08")
    #expect(try last(period(), seven) == "2026-10-04")
    #expect(try last(period(days: 9), seven) == "2026-10-06")
    #expect(try last(period()) == nil)
  }

  @Test(arguments: [
    ("2026-09-27", PublicityWindow.State.upcoming), ("2026-09-28", .open(daysLeft: 7)),
    ("2026-10-01", .open(daysLeft: 4)), ("2026-10-02", .closing(daysLeft: 3)),
    ("2026-10-04", .closing(daysLeft: 1)), ("2026-10-05", .closed),
  ])
  func states(day: String, state: PublicityWindow.State) throws {
    let window = try #require(
      period(days: 7).window(atLeast: nil, by: WorkCalendarTests.calendar()))
    let date = try WorkCalendarTests.date(day)
    #expect(window.state(on: date) == state)
    #expect(window.isOpen(on: date) == (state != .upcoming && state != .closed))
  }

  @Test func aYearNotAnnouncedIsProvisional() throws {
    let calendar = try WorkCalendarTests.calendar()
    let late = PublicityPeriod(
      from: try WorkCalendarTests.date("2026-12-30"), until: nil, days: nil, workingDays: 5,
      about: nil, place: nil, phone: nil)
    let window = try #require(late.window(atLeast: nil, by: calendar))
    #expect(window.isProvisional)
    #expect(window.last.description == "2027-01-05")
    let january = try WorkCalendarTests.date("2027-01-01")
    #expect(window.length(in: .workingDays, from: january, by: calendar) == 3)
    #expect(window.length(in: .days, from: january, by: calendar) == 5)
  }
}
