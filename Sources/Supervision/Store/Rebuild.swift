import Crypto
import Foundation
import GRDB

extension QueueStore {
  /// Makes all derived tables again from the events alone.
  package func rebuild() throws(QueueError) {
    try commit { writer in try Rebuild(writer.derivation).run() }
  }

  /// Due days follow from the calendar and the rules, which change outside the queue.
  func refreshDeadlines() throws(QueueError) {
    let isFresh = try read { db in
      try String.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'policy'")
        == policy.fingerprint
    }
    guard !isFresh else { return }
    try commit { writer in
      let open = try String.fetchAll(writer.db, sql: "SELECT ref FROM cases ORDER BY id")
      for reference in open.compactMap(CaseReference.init) {
        guard let folded = try foldedCase(reference, in: writer.db) else { continue }
        try writer.derivation.write(folded)
      }
      try writer.db.execute(
        sql: "INSERT OR REPLACE INTO meta VALUES ('policy', ?)", arguments: [policy.fingerprint])
    }
  }

  /// A digest over the derived tables in a fixed order: equal before and after `rebuild`.
  package func dumpDigest() throws(QueueError) -> String {
    try read { try derivedDigest(in: $0) }
  }
}

/// The work of `rebuild`, within a transaction.
struct Rebuild {
  let derivation: Derivation
  private var db: Database { derivation.db }

  init(_ derivation: Derivation) { self.derivation = derivation }

  func run() throws {
    for table in ["cases", "case_hidden", "lookup", "original"] {
      try db.execute(sql: "DELETE FROM \(table)")
    }
    try db.execute(sql: "INSERT INTO search (search) VALUES ('delete-all')")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT payload, contact.value FROM event
        LEFT JOIN contact ON contact.seq = event.seq ORDER BY event.seq
        """)
    while let row = try rows.next() {
      let contact: Contact? = try (row["value"] as String?).map {
        try PersonalPart(salt: "", value: $0).decoded()
      }
      try derivation.note(try EventPayload.read(row["payload"]), contact: contact)
    }
    let references = try String.fetchAll(
      db, sql: "SELECT DISTINCT case_ref FROM event WHERE case_ref IS NOT NULL")
    var search = SearchIndex(db)
    for reference in references {
      guard let reference = CaseReference(reference),
        let folded = try foldedCase(reference, in: db)
      else { throw QueueError(.queueDamaged) }
      try derivation.write(folded)
      search.add(reference, id: folded.id)
    }
    try search.write()
  }
}

/// Every derived row in the order of its key, and every word of the search with its numbers.
func derivedDigest(in db: Database) throws -> String {
  var hash = SHA256()
  try db.execute(
    sql: "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab(main, search, row)")
  let tables = [
    "SELECT * FROM cases ORDER BY id", "SELECT * FROM case_hidden ORDER BY worker, case_id",
    "SELECT * FROM lookup ORDER BY seq, kind, key", "SELECT * FROM original ORDER BY digest",
    "SELECT term, doc, cnt FROM temp.search_words ORDER BY term",
  ]
  for sql in tables {
    hash.update(data: Data("\(sql)\n".utf8))
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      let cells = row.databaseValues.map { value -> String in
        switch value.storage {
        case .null: "-"
        case .int64(let number): "i\(number)"
        case .double(let number): "d\(number)"
        case .string(let text): "s\(text.utf8.count):\(text)"
        case .blob(let data): "b\(data.count)"
        }
      }
      hash.update(data: Data((cells.joined(separator: ",") + "\n").utf8))
    }
  }
  return hash.finalize().withUnsafeBytes { hexadecimal($0) }
}
