import GRDB

/// A case as the intake compares new complaints with it. For the program alone: nobody is shown it.
package struct ScreenedCase: Sendable {
  package var reference: CaseReference
  package var receivedAt: CaseTime
  package var writtenAt: CaseTime
  package var subject: String
  package var text: String
  package var sender: String?
  package var phones: [String]
  package var name: String?
}

extension QueueStore {
  /// Cases received since a time, newest first, at most so many.
  package func recentCases(
    since time: CaseTime, limit: Int
  ) throws(QueueError) -> [ScreenedCase] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT ref, received, payload, words.value AS words, contact.value AS contact FROM cases
          JOIN event ON event.seq = cases.id JOIN words ON words.seq = cases.id
          LEFT JOIN contact ON contact.seq = cases.id
          WHERE received >= ? AND words.value IS NOT NULL ORDER BY received DESC LIMIT ?
          """, arguments: [time.seconds, limit])
      return try rows.compactMap { row in
        guard let reference = CaseReference(row["ref"] as String) else { return nil }
        let received = CaseTime(seconds: row["received"])
        let words: Words = try PersonalPart(salt: "", value: row["words"]).decoded()
        let contact: Contact? = try (row["contact"] as String?).map {
          try PersonalPart(salt: "", value: $0).decoded()
        }
        return ScreenedCase(
          reference: reference, receivedAt: received,
          writtenAt: try Self.written(row["payload"]) ?? received,
          subject: words.subject, text: words.text, sender: contact?.sender,
          phones: contact?.phones ?? [], name: contact?.name)
      }
    }
  }

  private static func written(_ payload: String) throws -> CaseTime? {
    guard case .queued(let facts, _) = try EventPayload.read(payload).body else { return nil }
    return facts.writtenAt.time
  }

  /// Which of the files with these digests were taken in before, so that they need not be read again.
  package func known(files digests: [String]) throws(QueueError) -> Set<String> {
    try read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM original WHERE digest = ? AND outcome = 'accepted')")
      return Set(
        try digests.filter { try Bool.fetchOne(statement, arguments: [$0]) ?? false })
    }
  }
}
