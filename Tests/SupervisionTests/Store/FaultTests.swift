import Diagnostics
import Foundation
import GRDB
import Testing

@testable import Supervision

/// A run that ends anywhere loses nothing and repeats nothing.
@Suite struct FaultTests {
  static let batch = [
    Sample.file("aa", [Sample.mail("<1@q>", from: "a@q"), Sample.submission("电梯坏了")]),
    Sample.file("bb", [Sample.submission("路灯不亮")]),
  ]

  @Test(arguments: CommitStep.allCases) func aRunThatEndsIsGoneOnWith(_ step: CommitStep) throws {
    let scratch = try ScratchQueue()
    _ = try scratch.open().queue(Sample.submission())
    let dying = try QueueStore(
      scratch.path, policy: scratch.policy,
      step: { if $0 == step { throw SampleFailure.simulated } })
    #expect(throws: QueueError.self) { try dying.enqueue(Self.batch, by: "clerk") }
    let store = try scratch.open()
    #expect(try store.audit().findings.isEmpty)
    let wasCommitted = [.committed, .headWritten, .headSynced, .headRenamed].contains(step)
    #expect(try store.counts(for: Sample.chair, at: Sample.start).total == (wasCommitted ? 4 : 1))
    let again = try store.enqueue(Self.batch, by: "clerk")
    #expect(again.allSatisfy { $0.outcome == (wasCommitted ? .duplicate : .accepted) })
    #expect(try store.counts(for: Sample.chair, at: Sample.start).total == 4)
    let report = try store.audit()
    #expect(report.findings.isEmpty)
    #expect(report.head.seq == 6)
  }

  @Test func theSettingIsReadBack() throws {
    let store = try ScratchQueue().open()
    let (full, wal) = try store.pool.writeWithoutTransaction { db in
      (
        try Int.fetchOne(db, sql: "PRAGMA synchronous"),
        try String.fetchOne(db, sql: "PRAGMA journal_mode")
      )
    }
    #expect(full == 2 && wal == "wal")
  }

  @Test func onlyTheOwnerCanOpenIt() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    _ = try store.queue(Sample.submission())
    let files = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(files.contains("queue.sqlite-wal") && files.contains("head"))
    for (path, mode) in [(scratch.path, 0o700)] + files.map({ (scratch.path + "/" + $0, 0o600) }) {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == mode, "\(path)")
    }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o750], ofItemAtPath: scratch.path)
    let refused = #expect(throws: QueueError.self) { try scratch.open() }
    #expect(refused?.diagnostic.kind == .queueOpenToOthers)
  }

  @Test func aFileInThePlaceOfTheFolderIsToldSo() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try "x".write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let refused = #expect(throws: QueueError.self) {
      try QueueStore(path, policy: DeadlinePolicy())
    }
    #expect(refused?.diagnostic.kind == .queueFile)
  }

  @Test(arguments: [
    "this is no database, though it is long enough to be looked at as one", "short",
  ])
  func aDamagedDatabaseIsToldSo(_ text: String) throws {
    let scratch = try ScratchQueue()
    _ = try scratch.open()
    for name in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: scratch.path + "/queue.sqlite" + name)
    }
    let bytes = String(repeating: text, count: 200)
    try bytes.write(toFile: scratch.path + "/queue.sqlite", atomically: false, encoding: .utf8)
    let refused = #expect(throws: QueueError.self) { try scratch.open() }
    #expect(refused?.diagnostic.kind == .queueDamaged)
  }

  @Test func aFullDiskAcknowledgesNothing() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    _ = try store.queue(Sample.submission())
    try store.pool.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 1)")
    }
    let long = String(repeating: "楼道堆物无人清理", count: 20_000)
    let refused = #expect(throws: QueueError.self) { try store.queue(Sample.submission(long)) }
    #expect(refused?.diagnostic.kind == .queueDiskFull)
    let again = try scratch.open()
    #expect(try again.audit().findings.isEmpty)
    #expect(try again.counts(for: Sample.chair, at: Sample.start).total == 1)
    _ = try again.queue(Sample.submission(long))
  }

  @Test func aBusyQueueIsToldSo() throws {
    let scratch = try ScratchQueue()
    let store = try QueueStore(scratch.path, policy: scratch.policy, patience: 0.05)
    let lock = try QueueLock(QueueFolder(scratch.path), patience: 1)
    let refused = #expect(throws: QueueError.self) { try store.queue(Sample.submission()) }
    #expect(refused?.diagnostic.kind == .queueBusy)
    withExtendedLifetime(lock) {}
  }

  @Test func anotherProgramInTheDatabaseIsToldSo() throws {
    let scratch = try ScratchQueue()
    let store = try QueueStore(scratch.path, policy: scratch.policy, patience: 0.05)
    let other = try DatabaseQueue(path: scratch.path + "/queue.sqlite")
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      let refused = #expect(throws: QueueError.self) { try store.queue(Sample.submission()) }
      #expect(refused?.diagnostic.kind == .queueBusy)
      try db.execute(sql: "ROLLBACK")
    }
    _ = try store.queue(Sample.submission())
  }

  @Test func aNewerStructureIsNotGuessedAt() throws {
    let scratch = try ScratchQueue()
    _ = try scratch.open()
    try scratch.tamper("INSERT INTO grdb_migrations VALUES ('99-from-the-future')")
    let refused = #expect(throws: QueueError.self) { try scratch.open() }
    #expect(refused?.diagnostic.kind == .queueTooNew)
  }

  /// What no test can bring about keeps its words at least: `queueNotDurable`, `queueDatabase`.
  @Test func rareFailuresHaveTheirWords() {
    let error = QueueError(DatabaseError(resultCode: .SQLITE_IOERR_FSYNC, message: "secret"))
    #expect(error.diagnostic.kind == .queueDatabase)
    #expect(!error.diagnostic.message(in: .en).contains("secret"))
    #expect(error.diagnostic.message(in: .zh).contains("1034"))
    #expect(QueueError(.queueNotDurable).diagnostic.kind.code == "NB7024")
  }
}
