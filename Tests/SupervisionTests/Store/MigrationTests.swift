import Testing

@testable import Supervision

@Suite struct MigrationTests {
  /// A queue as it was before the search went by bytes.
  @Test func anOlderSearchIsMadeAgain() throws {
    let (scratch, store) = try ListTests.filled()
    _ = try store.queue(Sample.submission("КАФЕ Émile 太吵", subject: "噪音"))
    let before = try store.dumpDigest()
    try scratch.tamper(
      """
      DROP TABLE search;
      CREATE VIRTUAL TABLE search USING fts5(
        grams, content = '', tokenize = 'unicode61 remove_diacritics 0');
      DELETE FROM grdb_migrations WHERE identifier = '2-search-by-bytes'
      """)
    let opened = try scratch.open()
    #expect(try opened.dumpDigest() == before)
    #expect(try opened.audit().findings.isEmpty)
    #expect(try ListTests.listed(opened) { $0.text = "停车" } == ["停车"])
    for word in ["кафе", "КАФЕ", "émile", "ÉMILE", "太吵"] {
      #expect(try ListTests.listed(opened) { $0.text = word } == ["噪音"], "\(word)")
    }
  }
}
