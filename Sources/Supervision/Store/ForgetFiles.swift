import GRDB

extension EventWriter {
  /// Erases the names of files, the reasons of dismissals and the mails from machines that are
  /// older than a time and that no case needs. A file in quarantine is still to be looked at.
  ///
  /// - Returns: digests of what came in them.
  mutating func forget(
    before time: CaseTime, _ needed: Set<String>, by account: String, at now: CaseTime
  ) throws -> Set<String> {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT event.seq, payload FROM event JOIN words ON words.seq = event.seq
        WHERE case_ref IS NULL AND words.value IS NOT NULL ORDER BY event.seq
        """)
    var digests: Set<String> = []
    var events: [Int] = []
    for row in rows {
      let payload = try EventPayload.read(row["payload"])
      guard payload.at < time else { continue }
      let files = try filesToForget(payload.body)
      guard let files, needed.isDisjoint(with: files) else { continue }
      digests.formUnion(files)
      events.append(payload.seq)
    }
    // A line of the chain stays short.
    for start in stride(from: 0, to: events.count, by: 500) {
      try forget(Array(events[start..<min(start + 500, events.count)]), by: account, at: now)
    }
    return digests
  }

  /// What came in an event that belongs to no case; nil where it must stay.
  private func filesToForget(_ body: EventBody) throws -> [String]? {
    switch body {
    case .file(let facts):
      let outcome = try String.fetchOne(
        db, sql: "SELECT outcome FROM original WHERE digest = ?", arguments: [facts.digest])
      return outcome == "quarantined" ? nil : [facts.digest]
    case .automatic(let facts, _):
      return [facts.origin?.digest].compactMap { $0 } + facts.attachments.map(\.digest)
    case .dismissed: return []
    default: return nil
    }
  }

  private mutating func forget(_ events: [Int], by account: String, at now: CaseTime) throws {
    try append(.forgotten(events: events), at: now, by: account)
    for seq in events {
      for table in ["words", "contact"] {
        try db.execute(
          sql: "UPDATE \(table) SET salt = NULL, value = NULL WHERE seq = ?", arguments: [seq])
      }
      try db.execute(
        sql: "DELETE FROM lookup WHERE seq = ? AND kind IN ('sender', 'thread')",
        arguments: [seq])
    }
  }
}

/// The events without a case whose parts were erased by an event that says so.
func forgottenEvents(in db: Database) throws -> Set<Int> {
  var forgotten: Set<Int> = []
  let payloads = try String.fetchCursor(
    db,
    sql: "SELECT payload FROM event WHERE case_ref IS NULL AND payload LIKE '%\"forgotten\"%'")
  while let text = try payloads.next() {
    guard case .forgotten(let events) = (try? EventPayload.read(text))?.body else { continue }
    forgotten.formUnion(events)
  }
  return forgotten
}
