import Diagnostics
import GRDB

/// Walks the chain from its start.
struct ChainAudit {
  let db: Database
  private let forgotten: Set<Int>
  private let limit = 100

  init(_ db: Database) throws {
    self.db = db
    forgotten = try forgottenEvents(in: db)
  }

  func run(_ report: inout AuditReport) throws {
    var head = QueueHead.start
    var batch = 0
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT event.*, words.seq AS words_seq, words.salt AS words_salt,
          words.value AS words_value, contact.seq AS contact_seq,
          contact.salt AS contact_salt, contact.value AS contact_value
        FROM event LEFT JOIN words ON words.seq = event.seq
        LEFT JOIN contact ON contact.seq = event.seq ORDER BY event.seq
        """)
    while let row = try rows.next() {
      let seq: Int = row["seq"]
      let hash: String = row["hash"]
      let payload = try? EventPayload.read(row["payload"])
      let isWhole =
        seq == head.seq + 1 && isLinked(row, to: head.hash)
        && payload.map { agrees($0, row) } ?? false
        && (payload?.batch ?? 0) >= batch
      if !isWhole { add(.chainBroken, seq, &report) }
      if let payload {
        batch = payload.batch
        for (part, digest) in [("words", payload.words), ("contact", payload.contact)]
        where try !isWholePart(row, part, digest, payload) { add(.partAltered, seq, &report) }
      }
      head = QueueHead(seq: seq, hash: hash)
      report.events += 1
    }
    for part in ["words", "contact"] {
      let stray = try Int.fetchOne(
        db, sql: "SELECT min(seq) FROM \(part) WHERE seq NOT IN (SELECT seq FROM event)")
      if let stray { add(.partAltered, stray, &report) }
    }
    report.head = head
  }

  private func isLinked(_ row: Row, to previous: String) -> Bool {
    let (before, hash): (String, String) = (row["previous"], row["hash"])
    return before == previous && hash == eventHash(previous: previous, payload: row["payload"])
  }

  /// The columns say what the hashed text says.
  private func agrees(_ payload: EventPayload, _ row: Row) -> Bool {
    let (seq, batch): (Int, Int) = (row["seq"], row["batch"])
    let reference: String? = row["case_ref"]
    return payload.seq == seq && payload.batch == batch
      && payload.ref?.description == reference
  }

  private func add(_ kind: DiagnosticKind, _ seq: Int, _ report: inout AuditReport) {
    guard report.findings.count < limit else { return }
    report.findings.append(Diagnostic(kind, at: nil, ["seq": .number(seq)]))
  }

  /// A part is there and has its digest, or was erased by an event of its case that says so.
  private func isWholePart(
    _ row: Row, _ part: String, _ digest: String?, _ payload: EventPayload
  ) throws -> Bool {
    let isStored = (row["\(part)_seq"] as Int?) != nil
    guard let digest else { return !isStored }
    guard isStored else { return false }
    if let salt = row["\(part)_salt"] as String?, let value = row["\(part)_value"] as String? {
      return PersonalPart(salt: salt, value: value).digest == digest
    }
    guard let reference = payload.ref else { return forgotten.contains(payload.seq) }
    let later = try String.fetchAll(
      db, sql: "SELECT payload FROM event WHERE case_ref = ? AND seq > ?",
      arguments: [reference.description, payload.seq])
    return later.contains { (try? EventPayload.read($0))?.body == .erased }
  }
}
