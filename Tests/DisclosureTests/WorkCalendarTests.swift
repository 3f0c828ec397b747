import Disclosure
import Testing

/// Around the National Day of 2026 (1 to 7 October, work on 20 September and 10 October) and the
/// turn to a year that is not announced.
struct WorkCalendarTests {
  static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  static func calendar() throws -> WorkCalendar {
    let holidays = try (1...7).map { try date("2026-10-0\($0)") }
    let workdays = try ["2026-09-20", "2026-10-10"].map(date)
    return WorkCalendar(years: [2026: .init(holidays: Set(holidays), workdays: Set(workdays))])
  }

  @Test(arguments: [
    ("2026-09-30", true), ("2026-10-01", false), ("2026-10-07", false), ("2026-10-08", true),
    ("2026-10-10", true), ("2026-10-11", false), ("2026-09-20", true), ("2026-09-19", false),
    ("2027-10-01", true), ("2027-10-02", false),
  ])
  func workingDays(day: String, isWorking: Bool) throws {
    #expect(try Self.calendar().isWorkingDay(Self.date(day)) == isWorking)
  }

  @Test(arguments: [
    ("2026-09-30", 0, "2026-09-30", false), ("2026-09-30", 1, "2026-10-08", false),
    ("2026-09-30", 3, "2026-10-10", false), ("2026-10-03", 1, "2026-10-08", false),
    ("2026-12-30", 1, "2026-12-31", false), ("2026-12-31", 1, "2027-01-01", true),
    ("2026-12-31", 2, "2027-01-04", true),
  ])
  func limits(start: String, count: Int, end: String, isProvisional: Bool) throws {
    let counted = try Self.calendar().adding(workingDays: count, to: Self.date(start))
    #expect(try counted == .init(day: Self.date(end), isProvisional: isProvisional))
  }

  @Test(arguments: [
    ("2026-09-30", 1, "2026-09-30"), ("2026-10-01", 1, "2026-10-08"),
    ("2026-09-30", 4, "2026-10-10"),
  ])
  func publicityPeriodsCountTheirFirstDay(first: String, count: Int, last: String) throws {
    let counted = try Self.calendar().last(ofWorkingDays: count, from: Self.date(first))
    #expect(try counted.day == Self.date(last))
  }

  @Test(arguments: [
    ("2026-09-28", "2026-10-11", 6), ("2026-10-01", "2026-10-07", 0),
    ("2026-10-08", "2026-10-08", 1),
    ("2026-10-08", "2026-10-07", 0),
  ])
  func countingBetween(first: String, last: String, count: Int) throws {
    let days = try Self.calendar().workingDays(from: Self.date(first), through: Self.date(last))
    #expect(days == count)
  }

  @Test(arguments: [
    (TimeLimit(3, .days), "2026-10-03"), (TimeLimit(3, .workingDays), "2026-10-10"),
    (TimeLimit(6, .workingHours), "2026-10-08"), (TimeLimit(7, .workingHours), "2026-10-09"),
  ])
  func limitsOfEveryUnit(limit: TimeLimit, end: String) throws {
    #expect(try Self.calendar().end(of: limit, from: Self.date("2026-09-30")).day == Self.date(end))
  }

  @Test(arguments: [
    // Friday 11:00 and four hours: half an hour before noon, 3.5 hours after.
    ("2026-09-25", 660, 4, "2026-09-25", 1020), ("2026-09-25", 660, 5, "2026-09-28", 600),
    ("2026-09-30", 1000, 1, "2026-10-08", 580), ("2026-10-03", 600, 2, "2026-10-08", 660),
    ("2026-09-30", 700, 3, "2026-09-30", 990), ("2026-09-30", 1020, 0, "2026-09-30", 1020),
  ])
  func workingHours(day: String, minute: Int, hours: Int, end: String, at: Int) throws {
    let start = try WorkHours.Moment(day: Self.date(day), minute: minute)
    let calendar = try Self.calendar()
    let found = WorkHours.usual.adding(workingHours: hours, to: start, by: calendar).moment
    #expect(try found == .init(day: Self.date(end), minute: at))
    #expect(WorkHours.usual.minutes(from: start, to: found, by: calendar) == hours * 60)
  }

  @Test func hoursOverlapOnlyOnce() {
    #expect(WorkHours(slots: [600..<660, 540..<630, 700..<700])?.minutesPerDay == 120)
    #expect(WorkHours(slots: []) == nil)
  }
}
