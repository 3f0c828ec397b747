import GRDB

extension Derivation {
  /// Takes a case's words into the search.
  func index(_ reference: CaseReference, id: Int) throws {
    let grams = Grams.index(try searched(reference))
    try db.cachedStatement(sql: "INSERT INTO search (rowid, grams) VALUES (?, ?)")
      .execute(arguments: [id, grams])
  }

  /// Takes them out again. It must be done before the words change, for an index without contents
  /// is told what it forgets.
  func unindex(_ reference: CaseReference, id: Int) throws {
    let grams = Grams.index(try searched(reference))
    try db.cachedStatement(
      sql: "INSERT INTO search (search, rowid, grams) VALUES ('delete', ?, ?)"
    ).execute(arguments: [id, grams])
  }

  /// All that was written by and to the complainant.
  private func searched(_ reference: CaseReference) throws -> String {
    let values = try String.fetchAll(
      db,
      sql: """
        SELECT words.value FROM event JOIN words ON words.seq = event.seq
        WHERE event.case_ref = ? AND words.value IS NOT NULL ORDER BY event.seq
        """, arguments: [reference.description])
    return try values.map { value in
      let words: Words = try PersonalPart(salt: "", value: value).decoded()
      return words.subject + "\n" + words.text
    }.joined(separator: "\n")
  }
}
