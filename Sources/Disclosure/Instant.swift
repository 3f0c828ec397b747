/// A moment on the time line, and how far the clock that showed it was from Greenwich.
package struct Instant: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int
  /// Minutes east of Greenwich.
  package let offset: Int

  package init(seconds: Int, offset: Int = Instant.china) {
    self.seconds = seconds
    self.offset = offset
  }

  /// China has one time.
  package static let china = 480

  /// The moment at which a clock with that offset shows this; a second of 60 is a leap second, and
  /// taken for the next one. Nil where no clock shows such a time, or no zone is so far away.
  package init?(
    day: CalendarDate, hour: Int, minute: Int, second: Int = 0, offset: Int = Instant.china
  ) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second),
      (-16 * 60...16 * 60).contains(offset)
    else { return nil }
    seconds = day.dayNumber * 86_400 + hour * 3600 + minute * 60 + second - offset * 60
    self.offset = offset
  }

  /// The day that clock shows.
  package var day: CalendarDate {
    let local = seconds + offset * 60
    return CalendarDate(dayNumber: local >= 0 ? local / 86_400 : -((86_399 - local) / 86_400))
  }

  package static func < (one: Self, other: Self) -> Bool {
    (one.seconds, one.offset) < (other.seconds, other.offset)
  }
}

extension Instant: CustomStringConvertible {
  /// `2026-03-01T09:05:00+08:00` (RFC 3339).
  package var description: String {
    let local = seconds + offset * 60
    let second = ((local % 86_400) + 86_400) % 86_400
    let sign = offset < 0 ? "-" : "+"
    let zone = "\(Self.two(abs(offset) / 60)):\(Self.two(abs(offset) % 60))"
    let clock = "\(Self.two(second / 3600)):\(Self.two(second / 60 % 60)):\(Self.two(second % 60))"
    return "\(day)T\(clock)\(sign)\(zone)"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
