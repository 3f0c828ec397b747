import GRDB

/// The words of cases on their way into the search, written together at the end of a commit: FTS5
/// writes what it gathered to the disk with every other statement that can be undone.
struct SearchIndex {
  private let db: Database
  /// By the numbers of cases; with the words where they are at hand, else they are read again.
  private var waiting: [Int: (reference: CaseReference, words: Words?)] = [:]

  init(_ db: Database) { self.db = db }

  /// Takes a case's words into the search; `words` are all there are of it.
  mutating func add(_ reference: CaseReference, id: Int, words: Words? = nil) {
    waiting[id] = (reference, words)
  }

  /// Takes them out again. It must be done before the words change, for an index without contents
  /// is told what it forgets.
  mutating func remove(_ reference: CaseReference, id: Int) throws {
    guard waiting.removeValue(forKey: id) == nil else { return }
    let grams = Grams.index(try searched(reference).text)
    try db.cachedStatement(
      sql: "INSERT INTO search (search, rowid, grams) VALUES ('delete', ?, ?)"
    ).execute(arguments: [id, grams])
  }

  /// Writes what waits.
  mutating func write() throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO search (rowid, grams) VALUES (?, ?)")
    for (id, one) in waiting.sorted(by: { $0.key < $1.key }) {
      var text = SearchedText()
      if let words = one.words { text.append(words) } else { text = try searched(one.reference) }
      try statement.execute(arguments: [id, Grams.index(text.text)])
    }
    waiting = [:]
  }

  /// What was written by and to the complainant.
  private func searched(_ reference: CaseReference) throws -> SearchedText {
    let values = try String.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT words.value FROM event JOIN words ON words.seq = event.seq
          WHERE event.case_ref = ? AND words.value IS NOT NULL ORDER BY event.seq
          """), arguments: [reference.description])
    var text = SearchedText()
    while !text.isFull, let value = try values.next() {
      text.append(try PersonalPart(salt: "", value: value).decoded())
    }
    return text
  }
}

/// Words as far as the search looks into a case: they are read again with every message, so a mail
/// of 20 MB must not be.
private struct SearchedText {
  private(set) var text = ""
  /// How many characters (Unicode scalars) it still takes.
  private var room = 100_000

  var isFull: Bool { room == 0 }

  mutating func append(_ words: Words) {
    for part in [words.subject, words.text, words.attachmentText ?? ""] {
      let taken = part.unicodeScalars.prefix(room)
      text += Substring(taken)
      text += "\n"
      room -= taken.count
    }
  }
}
