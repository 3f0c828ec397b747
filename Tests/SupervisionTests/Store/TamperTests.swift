import Diagnostics
import Disclosure
import Foundation
import GRDB
import Testing

@testable import Supervision

/// Whatever is altered behind the program's back is found.
@Suite struct TamperTests {
  /// A few cases with a life behind them.
  static func filled() throws -> ScratchQueue {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    let reference = try store.queue(Sample.mail("<1@q>", from: "a@q", subject: "停车"))
    _ = try store.enqueue([Sample.file("aa", [Sample.submission()])], by: "clerk")
    try store.perform(.accept, on: reference, version: 1, by: Sample.chair, at: Sample.start)
    try store.perform(
      .assign(.committee), on: reference, version: 2, by: Sample.chair, at: Sample.start)
    try store.perform(
      .reply, on: reference, version: 3, note: "已清理。", by: Sample.chair, at: Sample.start)
    #expect(try store.audit().findings.isEmpty)
    return scratch
  }

  static let changes: [(String, DiagnosticKind)] = [
    ("UPDATE event SET payload = replace(payload, 'dong', 'xia') WHERE seq = 4", .chainBroken),
    ("UPDATE event SET payload = payload || ' ' WHERE seq = 1", .chainBroken),
    ("UPDATE event SET hash = replace(hash, 'a', 'b') WHERE seq = 2", .chainBroken),
    ("UPDATE event SET previous = replace(previous, 'a', 'b') WHERE seq = 3", .chainBroken),
    ("UPDATE event SET batch = 1 WHERE seq = 3", .chainBroken),
    ("UPDATE event SET case_ref = NULL WHERE seq = 4", .chainBroken),
    ("DELETE FROM event WHERE seq = 3", .chainBroken),
    ("UPDATE words SET value = replace(value, '停车', '电梯') WHERE seq = 1", .partAltered),
    ("UPDATE words SET salt = 'x' WHERE seq = 1", .partAltered),
    ("UPDATE words SET value = NULL, salt = NULL WHERE seq = 1", .partAltered),
    ("DELETE FROM words WHERE seq = 1", .partAltered),
    ("UPDATE contact SET value = replace(value, '居民甲', '居民乙')", .partAltered),
    ("DELETE FROM contact", .partAltered),
    ("INSERT INTO words VALUES (4, 'a', '{}')", .partAltered),
    ("UPDATE cases SET stage = 'closed' WHERE id = 1", .derivedDiffers),
    ("UPDATE cases SET handling = 'street'", .derivedDiffers),
    ("DELETE FROM cases WHERE id = 1", .derivedDiffers),
    ("DELETE FROM lookup", .derivedDiffers),
    ("INSERT INTO case_hidden VALUES ('c1', 1)", .derivedDiffers),
    ("UPDATE original SET size = 1", .derivedDiffers),
    ("INSERT INTO search (search) VALUES ('delete-all')", .derivedDiffers),
  ]

  static let withoutTriggers = """
    PRAGMA foreign_keys = OFF;
    DROP TRIGGER event_in_order; DROP TRIGGER event_unchanged; DROP TRIGGER event_kept;
    DROP TRIGGER words_only_erased; DROP TRIGGER words_kept;
    DROP TRIGGER contact_only_erased; DROP TRIGGER contact_kept;
    """

  @Test(arguments: changes) func aChangeIsFound(_ sql: String, _ kind: DiagnosticKind) throws {
    let scratch = try Self.filled()
    try scratch.tamper(Self.withoutTriggers + sql)
    let findings = try scratch.open().audit().findings
    #expect(findings.contains { $0.kind == kind }, "\(findings.map(\.kind.code))")
  }

  /// Every single event, one byte of its text.
  @Test func noEventCanBeAltered() throws {
    let events = try Self.filled().open().events()
    #expect(events == 6)
    for seq in 1...events {
      let scratch = try Self.filled()
      try scratch.tamper(
        Self.withoutTriggers
          + "UPDATE event SET payload = substr(payload, 1, 20) || 'x' || substr(payload, 22) "
          + "WHERE seq = \(seq)")
      #expect(try scratch.open().audit().findings.contains { $0.kind == .chainBroken })
    }
  }

  @Test(arguments: [
    "UPDATE event SET payload = '{}'", "DELETE FROM event", "DELETE FROM words",
    "UPDATE words SET value = '{}'", "DELETE FROM contact",
    "INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 2",
    "INSERT INTO event SELECT seq + 10, batch, NULL, payload, previous, hash FROM event LIMIT 1",
  ])
  func theDatabaseItselfRefuses(_ sql: String) throws {
    let scratch = try Self.filled()
    #expect(throws: DatabaseError.self) { try scratch.tamper(sql) }
    #expect(try scratch.open().audit().findings.isEmpty)
  }

  @Test func aCutOffEndIsFoundAndWritesNothingMore() throws {
    let scratch = try Self.filled()
    try scratch.tamper(
      Self.withoutTriggers + "DELETE FROM words WHERE seq = 6; DELETE FROM event WHERE seq = 6")
    let store = try scratch.open()
    #expect(try store.audit().findings.contains { $0.kind == .chainCutOff })
    let refused = #expect(throws: QueueError.self) { try store.queue(Sample.submission()) }
    #expect(refused?.diagnostic.kind == .chainCutOff)
  }

  /// The chain made anew over altered contents is whole in itself; the head outside tells.
  @Test func aRewrittenChainIsFound() throws {
    let scratch = try Self.filled()
    let other = try Self.filled()
    for name in ["queue.sqlite", "queue.sqlite-wal", "queue.sqlite-shm"] {
      let (from, to) = (other.path + "/" + name, scratch.path + "/" + name)
      try? FileManager.default.removeItem(atPath: to)
      if FileManager.default.fileExists(atPath: from) {
        try FileManager.default.copyItem(atPath: from, toPath: to)
      }
    }
    #expect(try scratch.open().audit().findings.map(\.kind).contains(.chainReplaced))
  }

  @Test func anOldHeadIsFound() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    _ = try store.queue(Sample.submission())
    let old = try String(contentsOfFile: scratch.path + "/head", encoding: .utf8)
    _ = try store.queue(Sample.submission())
    _ = try store.queue(Sample.submission())
    try old.write(toFile: scratch.path + "/head", atomically: true, encoding: .utf8)
    #expect(try store.audit().findings.map(\.kind) == [.headBehind])
    #expect(throws: QueueError.self) { try store.queue(Sample.submission()) }
    try "nonsense".write(toFile: scratch.path + "/head", atomically: true, encoding: .utf8)
    #expect(try store.audit().findings.map(\.kind) == [.chainReplaced])
    try FileManager.default.removeItem(atPath: scratch.path + "/head")
    #expect(try store.audit().findings.map(\.kind) == [.headBehind])
  }

  @Test func aLostDatabaseIsFound() throws {
    let scratch = try Self.filled()
    for name in ["queue.sqlite", "queue.sqlite-wal", "queue.sqlite-shm"] {
      try? FileManager.default.removeItem(atPath: scratch.path + "/" + name)
    }
    let refused = #expect(throws: QueueError.self) {
      try scratch.open().queue(Sample.submission())
    }
    #expect(refused?.diagnostic.kind == .chainCutOff)
  }

  @Test func aRestoredQueueIsTakenForTheWholeOneOnlyBySayingSo() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    _ = try store.queue(Sample.submission())
    try "9 \(String(repeating: "0", count: 64))\n"
      .write(toFile: scratch.path + "/head", atomically: true, encoding: .utf8)
    #expect(throws: QueueError.self) { try store.queue(Sample.submission()) }
    let head = try store.acceptHead(by: "owner", at: Sample.start)
    #expect(head.seq == 2)
    _ = try store.queue(Sample.submission())
    #expect(try store.audit().findings.isEmpty)

    let broken = try Self.filled()
    try broken.tamper(Self.withoutTriggers + "DELETE FROM event WHERE seq = 3")
    let refused = #expect(throws: QueueError.self) {
      try broken.open().acceptHead(by: "owner", at: Sample.start)
    }
    #expect(refused?.diagnostic.kind == .chainBroken)
  }

  @Test func theHeadIsThatOfTheChain() throws {
    let scratch = try Self.filled()
    let report = try scratch.open().audit()
    #expect(report.events == 6 && report.head.seq == 6)
    let kept = try String(contentsOfFile: scratch.path + "/head", encoding: .utf8)
    #expect(kept == report.head.text)
  }
}
