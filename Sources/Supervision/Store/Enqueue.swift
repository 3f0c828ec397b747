import GRDB

extension QueueStore {
  /// Commits a batch of files with their complaints, all or nothing; duplicates are recognised
  /// inside the transaction, so that two programs with the same file queue it once. No file spans
  /// two batches.
  ///
  /// - Returns: a receipt a file, in their order. Once it returns, everything is on disk.
  package func enqueue(
    _ batch: [FileIntake], by account: String
  ) throws(QueueError) -> [FileReceipt] {
    guard !batch.isEmpty else { return [] }
    return try commit { writer in
      try batch.map { try writer.enqueue($0, by: account) }
    }
  }

  /// Commits one complaint that came in no file: a visit or a call, written down.
  package func enqueue(
    _ submission: CaseSubmission, by account: String
  ) throws(QueueError) -> ComplaintReceipt {
    try commit { try $0.enqueue(submission, by: account) }
  }
}

extension EventWriter {
  mutating func enqueue(_ file: FileIntake, by account: String) throws -> FileReceipt {
    let known = try String.fetchOne(
      db.cachedStatement(sql: "SELECT outcome FROM original WHERE digest = ?"),
      arguments: [file.digest])
    let outcome: FileOutcome
    var receipts: [ComplaintReceipt] = []
    switch (file.contents, known) {
    case (.complaints(let complaints), nil), (.complaints(let complaints), "quarantined"),
      (.complaints(let complaints), "dismissed"):
      // What was quarantined is tried again after a fix.
      outcome = .accepted
      for complaint in complaints { receipts.append(try enqueue(complaint, by: account)) }
    case (.complaints(let complaints), "accepted") where file.addsMissing:
      outcome = .accepted
      for complaint in complaints {
        receipts.append(
          try isTaken(complaint) ? .duplicate(of: nil) : enqueue(complaint, by: account))
      }
    case (.quarantined(let code), nil): outcome = .quarantined(code: code)
    case (.quarantined(let code), "quarantined") where file.isRetry:
      outcome = .quarantined(code: code)
    default: return FileReceipt(outcome: .duplicate, complaints: [])
    }
    let isNew = known != "accepted"
    try append(
      .file(
        FileFacts(
          digest: file.digest, size: file.size, outcome: outcome,
          complaints: receipts.count { isNew || $0 != .duplicate(of: nil) }, whole: file.whole)),
      at: file.receivedAt, by: account, words: Words(subject: file.name, text: ""))
    return FileReceipt(outcome: outcome, complaints: receipts)
  }

  mutating func enqueue(
    _ submission: CaseSubmission, by account: String
  ) throws -> ComplaintReceipt {
    if let known = try knownComplaint(submission) {
      guard known.isChanged, let reference = known.reference else {
        return .duplicate(of: known.reference)
      }
      if try isFull(reference) { return .queued(try queue(submission, by: account)) }
      try hear(submission, reference, by: account) { .changedRow($0, keys: $1) }
      return .changedRow(of: reference)
    }
    if submission.isAutomatic {
      try append(
        .automatic(CaseFacts(submission), keys: keys(of: submission)), at: submission.receivedAt,
        by: account,
        words: submission.words, contact: contact(of: submission))
      return .automatic
    }
    if let reference = try joinedCase(submission), try !isFull(reference) {
      try hear(submission, reference, by: account) { .message($0, keys: $1) }
      return .reply(to: reference)
    }
    return .queued(try queue(submission, by: account))
  }

  private mutating func queue(
    _ submission: CaseSubmission, by account: String
  ) throws -> CaseReference {
    let facts = CaseFacts(submission)
    let reference = try unusedReference()
    let payload = try append(
      .queued(facts, keys: keys(of: submission)), ref: reference, at: submission.receivedAt,
      by: account,
      words: submission.words, contact: contact(of: submission))
    let folded = FoldedCase(id: payload.seq, state: CaseState(reference, facts))
    try derivation.write(folded, words: submission.words, isNew: true)
    search.add(reference, id: folded.id, words: submission.words)
    try link(folded, submission, by: account)
    return reference
  }

  /// A further message of the complainant, or a row that changed.
  private mutating func hear(
    _ submission: CaseSubmission, _ reference: CaseReference, by account: String,
    _ body: (CaseFacts, [Lookup]) -> EventBody
  ) throws {
    guard let before = try foldedCase(reference, in: db) else { throw QueueError(.queueDamaged) }
    try search.remove(reference, id: before.id)
    let payload = try append(
      body(CaseFacts(submission), keys(of: submission)), ref: reference,
      at: submission.receivedAt, by: account, words: submission.words,
      contact: contact(of: submission))
    var after = before
    try after.state.take(payload)
    try derivation.write(after)
    search.add(reference, id: before.id)
  }

  /// Nothing where there is no way to reach anybody and no sender.
  private func contact(of submission: CaseSubmission) -> Contact? {
    var contact = submission.contact
    contact.sender = submission.sender
    contact.threadSubject = submission.thread?.subject
    return contact.isEmpty && contact.sender == nil ? nil : contact
  }

  private func keys(of submission: CaseSubmission) -> [Lookup] {
    submission.keys.map { derivation.key($0.kind, $0.text) }
      + [submission.origin].compactMap { $0 }.map { derivation.key(.origin, $0.text) }
  }

  private mutating func link(
    _ new: FoldedCase, _ submission: CaseSubmission, by account: String
  ) throws {
    var new = new
    for one in submission.similar {
      let other: CaseReference? =
        switch one.to {
        case .reference(let reference): reference
        case .origin(let origin): try caseOf(derivation.key(.origin, origin.text))
        }
      guard let other, other != new.state.reference, new.state.links[other] == nil,
        try !isFull(other),
        var old = try foldedCase(other, in: db)
      else { continue }
      let at = new.state.receivedAt
      for (from, to) in [(new.state.reference, other), (other, new.state.reference)] {
        let payload = try append(
          .action(.link(to, score: one.score)), ref: from, at: at, by: account)
        if from == other { try old.state.take(payload) } else { try new.state.take(payload) }
      }
      try derivation.write(old)
    }
    if !new.state.links.isEmpty { try derivation.write(new, words: submission.words) }
  }
}

extension CaseSubmission.Origin {
  var text: String { digest + "\u{1F}" + place }
}
