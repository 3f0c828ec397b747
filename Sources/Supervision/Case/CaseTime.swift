import Disclosure

/// A second in time. China has one zone (+08:00, without summer time since 1991), so days and hours
/// of work are always those of that zone, wherever the program runs.
package struct CaseTime: Sendable, Hashable, Comparable, Codable {
  /// Since 1970-01-01T00:00:00Z.
  package var seconds: Int

  package init(seconds: Int) { self.seconds = seconds }

  /// That minute of a day in China.
  package init(_ moment: WorkHours.Moment) {
    seconds = moment.day.dayNumber * 86_400 + moment.minute * 60 - Self.offset
  }

  private static let offset = 8 * 3600
  private static let limit = 86_400 * 366 * 9000

  /// Day and minute in China; kept within the years of the calendar.
  package var moment: WorkHours.Moment {
    let local = min(max(seconds, -Self.limit), Self.limit) + Self.offset
    let day = Int((Double(local) / 86_400).rounded(.down))
    return WorkHours.Moment(
      day: CalendarDate(dayNumber: day), minute: (local - day * 86_400) / 60)
  }

  package var day: CalendarDate { moment.day }

  package static func < (one: Self, other: Self) -> Bool { one.seconds < other.seconds }

  package init(from decoder: any Decoder) throws {
    seconds = try decoder.singleValueContainer().decode(Int.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(seconds)
  }
}

extension CaseTime: CustomStringConvertible {
  /// `2026-03-01 09:05`, in China.
  package var description: String {
    let moment = moment
    return "\(moment.day) \(Self.two(moment.minute / 60)):\(Self.two(moment.minute % 60))"
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
