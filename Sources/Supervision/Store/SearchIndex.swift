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

  /// What was written by and to the complainant, as far as the search looks into a case: it is read
  /// again with every message, so a mail of 20 MB must not be.
  private func searched(_ reference: CaseReference) throws -> String {
    let values = try String.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT words.value FROM event JOIN words ON words.seq = event.seq
          WHERE event.case_ref = ? AND words.value IS NOT NULL ORDER BY event.seq
          """), arguments: [reference.description])
    var text = String.UnicodeScalarView()
    var room = Self.searchedLength
    while room > 0, let value = try values.next() {
      let words: Words = try PersonalPart(salt: "", value: value).decoded()
      for part in [words.subject, words.text, words.attachmentText ?? ""] {
        for scalar in part.unicodeScalars {
          guard room > 0 else { break }
          text.append(scalar)
          room -= 1
        }
        text.append("\n")
      }
    }
    return String(text)
  }

  private static let searchedLength = 100_000
}
