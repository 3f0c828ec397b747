import GRDB

/// A case in a list.
package struct CaseRow: Sendable, Hashable {
  package var reference: CaseReference
  package var version: Int
  package var stage: CaseStage
  package var kind: CaseKind
  package var channel: CaseChannel
  package var category: String?
  package var duty: String?
  package var post: String?
  package var grid: String?
  package var about: String?
  package var urgency: Urgency
  package var handling: Handling
  package var assignee: String?
  package var receivedAt: CaseTime
  package var due: Due?
  package var standing: DueStanding
  /// Messages of the complainant since somebody last did something.
  package var unread: Int
  /// A resident's words: escape them before a terminal sees them.
  package var title: String

  init(_ row: Row, policy: DeadlinePolicy, at now: CaseTime) throws {
    guard let reference = CaseReference(row["ref"] as String),
      let stage = CaseStage(rawValue: row["stage"]), let kind = CaseKind(rawValue: row["kind"]),
      let channel = CaseChannel(rawValue: row["channel"]),
      let handling = Handling(rawValue: row["handling"])
    else { throw QueueError(.queueDamaged) }
    self.reference = reference
    self.stage = stage
    self.kind = kind
    self.channel = channel
    self.handling = handling
    version = row["version"]
    category = row["category"]
    duty = row["duty"]
    post = row["post"]
    grid = row["grid"]
    about = row["about"]
    urgency = Urgency(rank: row["urgency"])
    assignee = row["assignee"]
    receivedAt = CaseTime(seconds: row["received"])
    let isProvisional: Bool = row["is_provisional"]
    due = (row["due"] as Int?).map {
      Due(at: CaseTime(seconds: $0), isProvisional: isProvisional)
    }
    let ceiling = (row["ceiling"] as Int?).map {
      Due(at: CaseTime(seconds: $0), isProvisional: isProvisional)
    }
    standing = policy.standing(next: due, ceiling: ceiling, at: now)
    unread = row["unread"]
    title = row["title"]
  }
}
