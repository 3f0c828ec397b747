import Disclosure

/// What the committee tells the public about a stretch of time: numbers, none of them so small that
/// it points at somebody.
///
/// Shares and medians are only given over at least three cases. A share may still tell that one of
/// ten was late: that is the office's doing, and what the public is to know.
package struct CommitteeReport: Sendable, Hashable {
  package let first: CalendarDate
  package let last: CalendarDate
  package let received: Figure
  /// Closed, or returned to the right office.
  package let finished: Figure
  package let returned: Figure
  /// Neither at the end of the time.
  package let open: Figure
  package let onTime: Share?
  /// From receipt to the end, in days; of two in the middle the mean, in halves.
  package let medianHalfDays: Int?
  /// Of those who were asked and said.
  package let satisfaction: Share?
  package let byCategory: [Line]
  package let byPost: [Line]

  /// So many of so many.
  package struct Share: Sendable, Hashable {
    package var part: Int
    package var whole: Int

    /// Rounded half up, in tenths of a percent.
    package var perMille: Int { whole == 0 ? 0 : (part * 2000 + whole) / (2 * whole) }

    init?(_ part: Int, of whole: Int) {
      guard whole > smallCounts.upperBound else { return nil }
      (self.part, self.whole) = (part, whole)
    }
  }

  /// One category or post; nil for the cases that have none.
  package struct Line: Sendable, Hashable {
    package var name: String?
    package var received: Figure
    package var finished: Figure
    package var onTime: Share?
  }

  package init(_ cases: [ReportedCase], from first: CalendarDate, through last: CalendarDate) {
    let days = first...max(first, last)
    let count = Counts(cases, days)
    let lines = [\ReportedCase.category, \ReportedCase.post].map { Self.lines(cases, days, by: $0) }
    let hidesReceived = lines.contains(where: \.hidesReceived)
    let hidesFinished = lines.contains(where: \.hidesFinished)
    self.first = first
    self.last = days.upperBound
    received = hidesReceived ? .suppressed : Self.figure(count.received)
    finished = hidesFinished ? .suppressed : Self.figure(count.finished)
    // What was closed is the rest of it, so the two are shown or hidden together.
    let parts = suppressing([count.returned, count.finished - count.returned])
    returned = hidesFinished || parts.isTotalHidden ? .suppressed : parts.figures[0]
    open = Self.figure(count.open)
    let isFinishedShown = finished != .suppressed
    onTime = isFinishedShown ? Share(count.onTime, of: count.finished) : nil
    medianHalfDays = isFinishedShown ? Self.median(count.lengths) : nil
    satisfaction = Share(count.satisfied, of: count.rated)
    byCategory = lines[0].hiding(received: hidesReceived, finished: hidesFinished)
    byPost = lines[1].hiding(received: hidesReceived, finished: hidesFinished)
  }

  private static func figure(_ count: Int) -> Figure {
    smallCounts.contains(count) ? .suppressed : .number(count)
  }

  private static func median(_ lengths: [Int]) -> Int? {
    guard lengths.count > smallCounts.upperBound else { return nil }
    let sorted = lengths.sorted()
    return sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]
  }

  private struct Lines {
    var lines: [Line]
    var hidesReceived: Bool
    var hidesFinished: Bool

    /// Where a total had to be hidden, its parts would give it away.
    func hiding(received: Bool, finished: Bool) -> [Line] {
      lines.map { line in
        var line = line
        if received { line.received = .suppressed }
        if finished { (line.finished, line.onTime) = (.suppressed, nil) }
        return line
      }
    }
  }

  private static func lines(
    _ cases: [ReportedCase], _ days: ClosedRange<CalendarDate>,
    by name: KeyPath<ReportedCase, String?>
  ) -> Lines {
    let groups = Dictionary(grouping: cases, by: { $0[keyPath: name] })
      .map { (name: $0.key, counts: Counts($0.value, days)) }
      .filter { $0.counts.received + $0.counts.finished > 0 }
      .sorted { ($0.name == nil ? 1 : 0, $0.name ?? "") < ($1.name == nil ? 1 : 0, $1.name ?? "") }
    let received = suppressing(groups.map(\.counts.received))
    let finished = suppressing(groups.map(\.counts.finished))
    let lines = groups.enumerated().map { index, group in
      let isShown = finished.figures[index] != .suppressed
      return Line(
        name: group.name, received: received.figures[index], finished: finished.figures[index],
        onTime: isShown ? Share(group.counts.onTime, of: group.counts.finished) : nil)
    }
    return Lines(
      lines: lines, hidesReceived: received.isTotalHidden, hidesFinished: finished.isTotalHidden)
  }

  /// The numbers behind the figures.
  private struct Counts {
    var received = 0
    var finished = 0
    var returned = 0
    var open = 0
    var onTime = 0
    var rated = 0
    var satisfied = 0
    var lengths: [Int] = []

    init(_ cases: [ReportedCase], _ days: ClosedRange<CalendarDate>) {
      for one in cases where one.receivedAt.day <= days.upperBound {
        if days.contains(one.receivedAt.day) { received += 1 }
        guard let end = one.finishedAt, end.day <= days.upperBound else {
          open += 1
          continue
        }
        guard days.contains(end.day) else { continue }
        finished += 1
        if one.stage == .returned { returned += 1 }
        if one.isOnTime { onTime += 1 }
        lengths.append(one.receivedAt.day.days(to: end.day))
        if let rating = one.rating {
          rated += 1
          if rating != .dissatisfied { satisfied += 1 }
        }
      }
    }
  }
}
