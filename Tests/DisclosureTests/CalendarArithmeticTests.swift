import Disclosure
import Testing

struct CalendarArithmeticTests {
  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test func numbersAndDaysAreTheSameThing() throws {
    #expect(try date("1970-01-01").dayNumber == 0)
    #expect(try date("2000-03-01").dayNumber == 11_017)
    var day = try date("1896-02-27")
    let end = try date("2104-03-02").dayNumber
    for number in day.dayNumber...end {
      #expect(day.dayNumber == number)
      #expect(CalendarDate(dayNumber: number) == day)
      #expect(CalendarDate(year: day.year, month: day.month, day: day.day) == day)
      day = day.adding(days: 1)
    }
  }

  @Test(arguments: [
    ("2026-11-25", 3), ("2026-11-29", 7), ("2026-11-30", 1), ("1970-01-01", 4), ("1969-12-31", 3),
    ("2024-02-29", 4),
  ])
  func weekdays(day: String, weekday: Int) throws {
    #expect(try date(day).weekday == weekday)
  }

  @Test(arguments: [
    ("2024-02-29", 1, "2025-02-28"), ("2024-02-29", 4, "2028-02-29"),
    ("2026-05-31", -1, "2025-05-31"),
    ("9999-01-01", 5, "9999-01-01"),
  ])
  func years(day: String, count: Int, expected: String) throws {
    #expect(try date(day).adding(years: count) == date(expected))
  }

  @Test func theCalendarHasEnds() throws {
    #expect(try date("9999-12-30").adding(days: 9).description == "9999-12-31")
    #expect(try date("0001-01-02").adding(days: -9).description == "0001-01-01")
    #expect(try date("2026-01-01").adding(days: .max).description == "9999-12-31")
    #expect(try date("2026-01-01").adding(days: .min).description == "0001-01-01")
  }
}
