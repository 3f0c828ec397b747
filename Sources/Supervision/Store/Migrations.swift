import GRDB

/// Every structure the queue ever had, in order. A migration that was released is never changed.
enum Migrations {
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1-events-and-cases") { db in
      try db.execute(sql: events)
      try db.execute(sql: derived)
      try db.execute(
        sql: "INSERT INTO meta VALUES ('salt', ?)", arguments: [randomSalt() + randomSalt()])
    }
    migrator.registerMigration("2-search-by-bytes") { db in
      try db.execute(sql: search)
      var index = SearchIndex(db)
      let cases = try Row.fetchAll(
        db, sql: "SELECT case_ref, min(seq) AS id FROM event WHERE case_ref IS NOT NULL GROUP BY 1")
      for row in cases {
        // An altered one is for the audit to tell, which needs the queue open.
        guard let reference = CaseReference(row["case_ref"]) else { continue }
        index.add(reference, id: row["id"])
      }
      try index.write()
    }
    return migrator
  }()

  /// The truth: events, never changed, and the personal parts, which can only be erased.
  private static let events = """
    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE event (
      seq INTEGER PRIMARY KEY, batch INTEGER NOT NULL, case_ref TEXT, payload TEXT NOT NULL,
      previous TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
    CREATE INDEX event_case ON event (case_ref, seq) WHERE case_ref IS NOT NULL;
    CREATE TRIGGER event_in_order BEFORE INSERT ON event
      WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM event)
      BEGIN SELECT raise(ABORT, 'events follow one another'); END;
    CREATE TRIGGER event_unchanged BEFORE UPDATE ON event
      BEGIN SELECT raise(ABORT, 'events are never changed'); END;
    CREATE TRIGGER event_kept BEFORE DELETE ON event
      BEGIN SELECT raise(ABORT, 'events are never deleted'); END;
    CREATE TABLE words (
      seq INTEGER PRIMARY KEY REFERENCES event (seq), salt TEXT, value TEXT) STRICT;
    CREATE TABLE contact (
      seq INTEGER PRIMARY KEY REFERENCES event (seq), salt TEXT, value TEXT) STRICT;
    CREATE TRIGGER words_only_erased BEFORE UPDATE ON words
      WHEN NEW.value IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.seq <> OLD.seq
      BEGIN SELECT raise(ABORT, 'words are only erased'); END;
    CREATE TRIGGER contact_only_erased BEFORE UPDATE ON contact
      WHEN NEW.value IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.seq <> OLD.seq
      BEGIN SELECT raise(ABORT, 'contact data are only erased'); END;
    CREATE TRIGGER words_kept BEFORE DELETE ON words
      BEGIN SELECT raise(ABORT, 'words are only erased'); END;
    CREATE TRIGGER contact_kept BEFORE DELETE ON contact
      BEGIN SELECT raise(ABORT, 'contact data are only erased'); END;
    """

  /// What follows from the events, and is made again from them by `rebuild`.
  private static let derived = """
    CREATE TABLE cases (
      id INTEGER PRIMARY KEY, ref TEXT NOT NULL UNIQUE, version INTEGER NOT NULL,
      stage TEXT NOT NULL, is_open INTEGER NOT NULL, received INTEGER NOT NULL,
      kind TEXT NOT NULL, channel TEXT NOT NULL, category TEXT, duty TEXT, post TEXT, grid TEXT,
      about TEXT, urgency INTEGER NOT NULL, handling TEXT NOT NULL, is_about INTEGER NOT NULL,
      assignee TEXT, due INTEGER, is_provisional INTEGER NOT NULL, ceiling INTEGER,
      finish_due INTEGER, replied INTEGER, closed INTEGER, rating TEXT, unread INTEGER NOT NULL,
      title TEXT NOT NULL) STRICT;
    CREATE INDEX cases_stage ON cases (stage, id);
    CREATE INDEX cases_counted ON cases (stage, is_about, handling);
    CREATE INDEX cases_due ON cases (due, is_about, handling) WHERE due IS NOT NULL;
    CREATE INDEX cases_category ON cases (category, id);
    CREATE INDEX cases_grid ON cases (grid, id);
    CREATE INDEX cases_post ON cases (post, id);
    CREATE INDEX cases_channel ON cases (channel, id);
    CREATE INDEX cases_kind ON cases (kind, id);
    CREATE INDEX cases_urgency ON cases (is_open, urgency, id, is_about, handling);
    CREATE INDEX cases_handling ON cases (handling, id);
    CREATE INDEX cases_received ON cases (received);
    CREATE TABLE case_hidden (
      worker TEXT NOT NULL, case_id INTEGER NOT NULL, PRIMARY KEY (worker, case_id))
      STRICT, WITHOUT ROWID;
    CREATE INDEX case_hidden_case ON case_hidden (case_id);
    CREATE TABLE lookup (
      kind TEXT NOT NULL, key TEXT NOT NULL, case_id INTEGER, content TEXT, seq INTEGER NOT NULL)
      STRICT;
    CREATE INDEX lookup_key ON lookup (kind, key, seq);
    CREATE INDEX lookup_case ON lookup (case_id);
    CREATE TABLE original (
      digest TEXT PRIMARY KEY, seq INTEGER NOT NULL, size INTEGER NOT NULL,
      received INTEGER NOT NULL, outcome TEXT NOT NULL, code TEXT, complaints INTEGER NOT NULL)
      STRICT;
    CREATE INDEX original_outcome ON original (outcome, seq);
    CREATE VIRTUAL TABLE search USING fts5(
      grams, content = '', tokenize = 'unicode61 remove_diacritics 0');
    """

  /// The words come parted by blanks and in small letters (`Grams`): to ask Unicode's tables of each
  /// character again took half the time of the search's writing. Nobody asks how long a text is.
  private static let search = """
    DROP TABLE search;
    CREATE VIRTUAL TABLE search USING fts5(
      grams, content = '', columnsize = 0, tokenize = 'ascii');
    """
}
