import GRDB

extension QueueStore {
  /// Erases words and contact data of cases that were closed or returned before a day, for the time
  /// to keep them is over; and of mails from machines, files and dismissals older than that, as far
  /// as no case needs them. The chain holds on: it has only their salted digests.
  ///
  /// - Returns: digests of originals and attachments that no other case needs any more, for the
  ///   caller to delete.
  package func erase(
    closedBefore time: CaseTime, by account: String, at now: CaseTime
  ) throws(QueueError) -> [String] {
    let digests = try commit { writer in
      let references = try String.fetchAll(
        writer.db,
        sql: """
          SELECT ref FROM cases WHERE is_open = 0 AND closed < ? AND EXISTS (
            SELECT 1 FROM words WHERE words.seq = cases.id AND value IS NOT NULL) ORDER BY id
          """, arguments: [time.seconds])
      var digests: Set<String> = []
      for reference in references.compactMap(CaseReference.init) {
        digests.formUnion(try writer.erase(reference, by: account, at: now))
      }
      let needed = try writer.neededOriginals()
      digests.formUnion(try writer.forget(before: time, needed, by: account, at: now))
      // What the search has forgotten leaves its pages too.
      if !references.isEmpty {
        try writer.db.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
      }
      return digests.subtracting(needed).sorted()
    }
    // Nor may the log still hold it. While another program reads, it cannot be cut; it is when the
    // last one has gone.
    _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    return digests
  }
}

extension EventWriter {
  fileprivate mutating func erase(
    _ reference: CaseReference, by account: String, at now: CaseTime
  ) throws -> [String] {
    guard let before = try foldedCase(reference, in: db) else { throw QueueError(.queueDamaged) }
    try search.remove(reference, id: before.id)
    let payload = try append(.erased, ref: reference, at: now, by: account)
    for table in ["words", "contact"] {
      try db.execute(
        sql: """
          UPDATE \(table) SET salt = NULL, value = NULL
          WHERE seq IN (SELECT seq FROM event WHERE case_ref = ? AND seq < ?)
          """, arguments: [reference.description, payload.seq])
    }
    try db.execute(
      sql: "DELETE FROM lookup WHERE case_id = ? AND kind IN ('sender', 'thread')",
      arguments: [before.id])
    var after = before
    try after.state.take(payload)
    try derivation.write(after)
    search.add(reference, id: before.id)
    return after.state.originals + after.state.attachments.map(\.digest)
  }

  /// Originals and attachments of cases whose words are still there.
  fileprivate func neededOriginals() throws -> Set<String> {
    var needed: Set<String> = []
    let payloads = try String.fetchCursor(
      db,
      sql: """
        SELECT payload FROM event JOIN words ON words.seq = event.seq
        WHERE case_ref IS NOT NULL AND words.value IS NOT NULL
        """)
    while let text = try payloads.next() {
      switch try EventPayload.read(text).body {
      case .queued(let facts, _), .message(let facts, _), .changedRow(let facts, _):
        needed.formUnion([facts.origin?.digest].compactMap { $0 })
        needed.formUnion(facts.attachments.map(\.digest))
      default: break
      }
    }
    return needed.union(try wholesInQuarantine())
  }

  /// Files of which a part is still to be looked at.
  private func wholesInQuarantine() throws -> Set<String> {
    let payloads = try String.fetchAll(
      db,
      sql: """
        SELECT payload FROM original JOIN event ON event.seq = original.seq
        WHERE outcome = 'quarantined'
        """)
    return Set(
      try payloads.compactMap { text in
        guard case .file(let facts) = try EventPayload.read(text).body else { return nil }
        return facts.whole
      })
  }
}
