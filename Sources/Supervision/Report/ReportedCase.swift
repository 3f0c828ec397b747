import GRDB
import Disclosure

/// A case as a report counts it: no words, no persons.
package struct ReportedCase: Sendable, Hashable {
  package var receivedAt: CaseTime
  package var stage: CaseStage
  /// Closed, or returned to the right office.
  package var finishedAt: CaseTime?
  package var finishDue: CaseTime
  package var rating: Satisfaction?
  package var category: String?
  package var post: String?

  package init(receivedAt: CaseTime, stage: CaseStage, finishDue: CaseTime) {
    self.receivedAt = receivedAt
    self.stage = stage
    self.finishDue = finishDue
  }

  var isOnTime: Bool { finishedAt.map { $0 <= finishDue } ?? false }
}

extension QueueStore {
  /// The cases a viewer may see that were received up to a day, and were not finished before the
  /// first: what a report over these days counts.
  package func reportedCases(
    from first: CalendarDate, through last: CalendarDate, for viewer: Viewer
  ) throws(QueueError) -> [ReportedCase] {
    let start = CaseTime(WorkHours.Moment(day: first, minute: 0))
    let end = CaseTime(WorkHours.Moment(day: last, minute: 24 * 60))
    let visible = VisibleCases(viewer)
    return try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT received, stage, closed, finish_due, rating, category, post FROM cases
          WHERE received < ? AND (closed IS NULL OR closed >= ?) AND \(visible.sql)
          """, arguments: [end.seconds, start.seconds] + visible.arguments)
      return try rows.map { row in
        guard let stage = CaseStage(rawValue: row["stage"]) else {
          throw QueueError(.queueDamaged)
        }
        var reported = ReportedCase(
          receivedAt: CaseTime(seconds: row["received"]), stage: stage,
          finishDue: CaseTime(seconds: row["finish_due"]))
        reported.finishedAt = (row["closed"] as Int?).map(CaseTime.init(seconds:))
        reported.rating = (row["rating"] as String?).flatMap(Satisfaction.init)
        reported.category = row["category"]
        reported.post = row["post"]
        return reported
      }
    }
  }
}
