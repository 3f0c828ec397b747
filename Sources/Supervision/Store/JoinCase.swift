import GRDB

extension EventWriter {
  struct Known {
    /// Nil: a mail from a machine, which has no case.
    var reference: CaseReference?
    /// The same row with other contents.
    var isChanged: Bool
  }

  /// Events of one case: every step reads them all, so ten thousand answers of a mail loop, or as
  /// many complaints like one, must not all go to one case.
  static let eventsOfACase = 200

  /// Whether a case takes no more messages and links by the program.
  func isFull(_ reference: CaseReference) throws -> Bool {
    let count = try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT COUNT(*) FROM (SELECT 1 FROM event WHERE case_ref = ? LIMIT ?)"),
      arguments: [reference.description, Self.eventsOfACase])
    return count == Self.eventsOfACase
  }

  /// Whether a complaint of a file that is read again was taken in before: from the same place, or as
  /// one that is known. It is never a change of what is known: that may have changed since.
  func isTaken(_ submission: CaseSubmission) throws -> Bool {
    if let origin = submission.origin {
      let key = derivation.key(.origin, origin.text)
      let isThere = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM lookup WHERE kind = ? AND key = ?)",
        arguments: [key.kind.rawValue, key.key])
      if isThere == true { return true }
    }
    return try knownComplaint(submission) != nil
  }

  /// The complaint that this one repeats, by Message-ID, row or bytes.
  func knownComplaint(_ submission: CaseSubmission) throws -> Known? {
    for key in submission.keys {
      let lookup = derivation.key(key.kind, key.text)
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT lookup.content, cases.ref FROM lookup LEFT JOIN cases ON cases.id = case_id
            WHERE lookup.kind = ? AND key = ? ORDER BY seq DESC LIMIT 1
            """), arguments: [lookup.kind.rawValue, lookup.key])
      guard let row else { continue }
      let content: String? = row["content"]
      let isChanged =
        key.kind == .row && content != nil && submission.contentDigest != nil
        && content != submission.contentDigest
      let reference: String? = row["ref"]
      return Known(reference: reference.flatMap(CaseReference.init), isChanged: isChanged)
    }
    return nil
  }

  /// The case a message belongs to: by the messages it answers, by the reference in its subject
  /// where the sender is that case's, else by sender and subject where it looks like an answer.
  func joinedCase(_ submission: CaseSubmission) throws -> CaseReference? {
    for id in submission.references.prefix(100) {
      if let found = try caseOf(derivation.key(.message, id)) { return found }
    }
    guard let sender = submission.sender else { return nil }
    if let mentioned = submission.mentioned,
      try isSender(derivation.key(.sender, sender), of: mentioned)
    {
      return mentioned
    }
    guard let thread = submission.thread, thread.looksLikeReply, !thread.subject.isBlank else {
      return nil
    }
    return try caseOf(derivation.threadKey(sender, thread.subject))
  }

  /// The latest case with that key.
  func caseOf(_ lookup: Lookup) throws -> CaseReference? {
    let reference = try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT cases.ref FROM lookup JOIN cases ON cases.id = lookup.case_id
          WHERE lookup.kind = ? AND lookup.key = ? ORDER BY lookup.seq DESC LIMIT 1
          """), arguments: [lookup.kind.rawValue, lookup.key])
    return reference.flatMap(CaseReference.init)
  }

  private func isSender(_ lookup: Lookup, of reference: CaseReference) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM lookup JOIN cases ON cases.id = lookup.case_id
          WHERE lookup.kind = ? AND lookup.key = ? AND cases.ref = ?)
        """,
      arguments: [lookup.kind.rawValue, lookup.key, reference.description]) ?? false
  }
}
