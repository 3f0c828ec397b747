import Disclosure
import Testing

@Suite struct InstantTests {
  @Test func momentsAndTheirDays() throws {
    let cases: [(seconds: Int, offset: Int, text: String)] = [
      (0, 0, "1970-01-01T00:00:00+00:00"), (-1, 0, "1969-12-31T23:59:59+00:00"),
      (0, 480, "1970-01-01T08:00:00+08:00"), (57_600, 480, "1970-01-02T00:00:00+08:00"),
      (57_599, 480, "1970-01-01T23:59:59+08:00"), (0, -210, "1969-12-31T20:30:00-03:30"),
      (951_782_400, 0, "2000-02-29T00:00:00+00:00"),
      (1_788_408_000, 480, "2026-09-03T12:00:00+08:00"),
    ]
    for (seconds, offset, text) in cases {
      let instant = Instant(seconds: seconds, offset: offset)
      #expect(instant.description == text)
      #expect(instant.day.description == text.prefix(10))
    }
  }

  @Test func clocksThatCannotBe() throws {
    let day = try #require(CalendarDate("2026-09-03"))
    func read(_ hour: Int, _ minute: Int, _ second: Int = 0, _ offset: Int = 480) -> Int? {
      Instant(day: day, hour: hour, minute: minute, second: second, offset: offset)?.seconds
    }
    #expect(read(12, 0) == 1_788_408_000)
    #expect(read(4, 0, 0, 0) == 1_788_408_000)
    #expect(read(23, 59, 60) == 1_788_451_200)
    for (hour, minute, second, offset) in [
      (24, 0, 0, 0), (-1, 0, 0, 0), (0, 60, 0, 0), (0, 0, 61, 0), (0, 0, 0, 961), (0, 0, 0, -961),
    ] {
      #expect(read(hour, minute, second, offset) == nil)
    }
    #expect(read(0, 0, 0, 960) != nil && read(0, 0, 0, -960) != nil)
  }
}
