import GRDB

/// Writes the tables that follow from the events. `rebuild` does the same over all of them, so
/// nothing here may depend on anything else than events, personal parts and the policy.
struct Derivation {
  let db: Database
  let salt: String
  let policy: DeadlinePolicy

  func key(_ kind: LookupKind, _ text: String) -> Lookup {
    Lookup(kind: kind, key: sha256(salt, kind.rawValue, text))
  }

  /// What follows from one event, the row of its case apart.
  func note(_ payload: EventPayload, contact: Contact?) throws {
    switch payload.body {
    case .file(let facts): try note(facts, payload)
    case .dismissed(let digest):
      try db.execute(
        sql: "UPDATE original SET outcome = 'dismissed', seq = ? WHERE digest = ?",
        arguments: [payload.seq, digest])
    case .queued(let facts, let keys), .message(let facts, let keys),
      .changedRow(let facts, let keys), .automatic(let facts, let keys):
      let id = try caseID(payload)
      var keys = keys
      if let sender = contact?.sender {
        keys.append(key(.sender, sender))
        if let subject = contact?.threadSubject { keys.append(threadKey(sender, subject)) }
      }
      try note(keys, payload.seq, id, content: facts.contentDigest)
    case .notice(_, let keys): try note(keys, payload.seq, try caseID(payload), content: nil)
    case .action, .contactsShown, .contactAdded, .erased, .forgotten, .headAccepted: break
    }
  }

  func threadKey(_ sender: String, _ subject: String) -> Lookup {
    key(.thread, sender + "\u{1F}" + subject)
  }

  /// The number of the case's first event; of the event itself where it is the first.
  private func caseID(_ payload: EventPayload) throws -> Int? {
    guard let reference = payload.ref else { return nil }
    if case .queued = payload.body { return payload.seq }
    return try Int.fetchOne(
      db.cachedStatement(sql: "SELECT min(seq) FROM event WHERE case_ref = ?"),
      arguments: [reference.description])
  }

  private func note(_ keys: [Lookup], _ seq: Int, _ id: Int?, content: String?) throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO lookup VALUES (?, ?, ?, ?, ?)")
    for key in keys {
      try statement.execute(arguments: [
        key.kind.rawValue, key.key, id, key.kind == .row ? content : nil, seq,
      ])
    }
  }

  private func note(_ facts: FileFacts, _ payload: EventPayload) throws {
    let (outcome, code): (String, String?) =
      switch facts.outcome {
      case .accepted: ("accepted", nil)
      case .duplicate: ("duplicate", nil)
      case .quarantined(let code): ("quarantined", code)
      }
    try db.cachedStatement(
      // Tried again in vain, it still waits since it came; tried again for the parts of it that
      // were not read, it has more complaints than before.
      sql: """
        INSERT INTO original (digest, seq, size, received, outcome, code, complaints)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (digest) DO UPDATE SET
          seq = excluded.seq, size = excluded.size, outcome = excluded.outcome,
          received = iif(
            excluded.outcome = 'quarantined' OR outcome = 'accepted', received, excluded.received),
          code = excluded.code,
          complaints = iif(outcome = 'accepted', complaints, 0) + excluded.complaints
        """
    ).execute(arguments: [
      facts.digest, payload.seq, facts.size, payload.at.seconds, outcome, code, facts.complaints,
    ])
  }

  /// The row of a case, with those it is hidden from. `words` are those it began with; where they are
  /// not at hand, they are read again. A new case has no row to replace.
  func write(_ folded: FoldedCase, words: Words? = nil, isNew: Bool = false) throws {
    let state = folded.state
    let deadlines = policy.deadlines(of: state)
    // Of an open case both are the same day, and it is worked out already.
    let finishDue = deadlines.finish ?? policy.finishDue(of: state)
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO cases VALUES
        (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      folded.id, state.reference.description, state.version, state.stage.rawValue,
      state.stage.isOpen, state.receivedAt.seconds, state.kind.rawValue,
      state.channel.rawValue, state.category?.name, state.concerns.duty, state.concerns.post,
      state.concerns.grid, state.concerns.about, state.urgency.rank,
      state.recusal.handling.rawValue, !state.recusal.hiddenFrom.isEmpty,
      state.assignee?.name, deadlines.next?.at.seconds, deadlines.next?.isProvisional ?? false,
      deadlines.ceiling?.at.seconds, finishDue.at.seconds,
      state.firstRepliedAt?.seconds, state.closedAt?.seconds ?? state.returned?.at.seconds,
      state.rating?.rawValue, state.unread, try title(of: folded, words),
    ])
    if !isNew {
      try db.cachedStatement(sql: "DELETE FROM case_hidden WHERE case_id = ?")
        .execute(arguments: [folded.id])
    }
    for worker in state.recusal.hiddenFrom.sorted() {
      try db.cachedStatement(sql: "INSERT INTO case_hidden VALUES (?, ?)")
        .execute(arguments: [worker, folded.id])
    }
  }

  /// The subject, or how the text begins; empty once it is erased.
  private func title(of folded: FoldedCase, _ words: Words?) throws -> String {
    guard let words = try words ?? self.words(of: folded.id) else { return "" }
    return words.title
  }

  private func words(of event: Int) throws -> Words? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT value FROM words WHERE seq = ?"), arguments: [event]
    ).map { try PersonalPart(salt: "", value: $0).decoded() }
  }
}

extension Urgency {
  /// For sorting: the most urgent first.
  var rank: Int {
    switch self {
    case .danger: 2
    case .urgent: 1
    case .usual: 0
    }
  }

  init(rank: Int) { self = rank >= 2 ? .danger : rank == 1 ? .urgent : .usual }
}
