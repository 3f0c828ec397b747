import GRDB

/// Appends events within one transaction, and what follows from each.
struct EventWriter {
  let db: Database
  let derivation: Derivation
  var search: SearchIndex
  let newReference: @Sendable () -> CaseReference
  private let batch: Int
  private(set) var head: QueueHead

  init(_ db: Database, store: QueueStore) throws {
    self.db = db
    derivation = Derivation(db: db, salt: store.salt, policy: store.policy)
    search = SearchIndex(db)
    newReference = store.newReference
    let last = try lastEvent(db)
    (head, batch) = (last.head, last.batch + 1)
  }

  /// Appends one event; the tables that follow from it alone are written, the case's row is not.
  @discardableResult
  mutating func append(
    _ body: EventBody, ref: CaseReference? = nil, at time: CaseTime, by account: String,
    words: Words? = nil, contact: Contact? = nil
  ) throws -> EventPayload {
    let words = try words.map { try PersonalPart($0, salt: randomSalt()) }
    let contactPart = try contact.map { try PersonalPart($0, salt: randomSalt()) }
    let payload = EventPayload(
      seq: head.seq + 1, batch: batch, at: time, by: account, ref: ref, body: body,
      contact: contactPart?.digest, words: words?.digest)
    let text = try payload.text()
    let hash = eventHash(previous: head.hash, payload: text)
    try db.cachedStatement(
      sql: "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [payload.seq, batch, ref?.description, text, head.hash, hash])
    for (table, part) in [("words", words), ("contact", contactPart)] {
      guard let part else { continue }
      try db.cachedStatement(sql: "INSERT INTO \(table) VALUES (?, ?, ?)")
        .execute(arguments: [payload.seq, part.salt, part.value])
    }
    head = QueueHead(seq: payload.seq, hash: hash)
    try derivation.note(payload, contact: contact)
    return payload
  }

  /// A reference that no case has.
  func unusedReference() throws -> CaseReference {
    for _ in 0..<1000 {
      let reference = newReference()
      let isTaken = try Bool.fetchOne(
        db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM cases WHERE ref = ?)"),
        arguments: [reference.description])
      if isTaken == false { return reference }
    }
    throw QueueError(.queueDamaged)
  }
}
