import GRDB

/// A case as its events make it.
struct FoldedCase {
  /// The number of its first event.
  var id: Int
  var state: CaseState
}

/// Applies the events of one case in order; nil where there is none of that reference.
func foldedCase(_ reference: CaseReference, in db: Database) throws -> FoldedCase? {
  var folded: FoldedCase?
  let rows = try Row.fetchCursor(
    db.cachedStatement(sql: "SELECT payload FROM event WHERE case_ref = ? ORDER BY seq"),
    arguments: [reference.description])
  while let row = try rows.next() {
    let payload = try EventPayload.read(row["payload"])
    if case .queued(let facts, _) = payload.body {
      folded = FoldedCase(id: payload.seq, state: CaseState(reference, facts))
    } else {
      try folded?.state.take(payload)
    }
  }
  return folded
}

extension CaseState {
  /// What one recorded event makes of it.
  mutating func take(_ payload: EventPayload) throws {
    switch payload.body {
    case .action(let action): try apply(action, at: payload.at, hasNote: payload.words != nil)
    case .message(let facts, _): hear(facts)
    case .changedRow(let facts, _):
      hear(facts)
      contentDigest = facts.contentDigest
    case .erased: isErased = true
    case .contactAdded:
      isAnonymous = false
      version += 1
    case .notice, .contactsShown, .queued, .automatic, .file, .dismissed, .forgotten, .headAccepted:
      break
    }
  }

  /// The complainant wrote again: whom he names now counts too, and whoever may no longer have the
  /// case loses it.
  private mutating func hear(_ facts: CaseFacts) {
    version += 1
    unread += 1
    attachments += facts.attachments
    if let origin = facts.origin { originals.append(origin.digest) }
    replaceRecusal(recusal.merged(with: facts.recusal))
  }
}
