import Diagnostics
import Disclosure

/// When a complaint was written, and how sure that is.
package struct WrittenTime: Sendable, Hashable {
  package let instant: Instant
  package let flags: Set<Flag>

  package init(_ instant: Instant, _ flags: Set<Flag> = []) {
    self.instant = instant
    self.flags = flags
  }

  package enum Flag: String, Sendable, CaseIterable {
    /// No zone, or one whose name means several: China's is assumed.
    case zoneAssumed
    /// Only the day is known; midnight is assumed.
    case dayOnly
    /// None was given; the time of receipt stands in.
    case missing
    /// What was given is no time; the time of receipt stands in.
    case unreadable
    /// What was given is before 1990 or more than two days after receipt, which stands in.
    case absurd

    package var words: Bilingual {
      switch self {
      case .zoneAssumed:
        Bilingual(zh: "没有写时区，按北京时间", en: "no time zone given, China's assumed")
      case .dayOnly: Bilingual(zh: "只写了日期", en: "only the day is given")
      case .missing:
        Bilingual(zh: "没有写时间，按收到的时间", en: "no time given, that of receipt assumed")
      case .unreadable:
        Bilingual(zh: "写的时间看不懂，按收到的时间", en: "the time cannot be read, that of receipt assumed")
      case .absurd:
        Bilingual(zh: "写的时间不可能，按收到的时间", en: "the time cannot be true, that of receipt assumed")
      }
    }
  }

  /// A time that was read, judged by when the file came.
  static func judged(_ read: ReadTime?, isGiven: Bool, received: Instant) -> WrittenTime {
    guard isGiven else { return WrittenTime(received, [.missing]) }
    guard let read else { return WrittenTime(received, [.unreadable]) }
    let earliest = 631_152_000  // 1990-01-01
    guard read.instant.seconds >= earliest, read.instant.seconds <= received.seconds + 2 * 86_400
    else { return WrittenTime(received, [.absurd]) }
    return WrittenTime(read.instant, read.flags)
  }
}

/// What a reader of times made of a text.
struct ReadTime: Equatable {
  let instant: Instant
  let flags: Set<WrittenTime.Flag>
}
