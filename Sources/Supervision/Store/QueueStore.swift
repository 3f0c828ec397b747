import Diagnostics
import GRDB

/// The queue on disk: a chain of events, which is the truth, and the tables that follow from it,
/// written in the same transaction.
///
/// Every commit reaches the disk before it is acknowledged (WAL, `synchronous=FULL`). Programs take
/// turns to write; readers never wait.
package struct QueueStore: Sendable {
  let folder: QueueFolder
  let pool: DatabasePool
  let salt: String
  package let policy: DeadlinePolicy
  let newReference: @Sendable () -> CaseReference
  /// Lets a test end the work at any step of a commit.
  let step: @Sendable (CommitStep) throws -> Void
  let patience: Double

  /// Opens the queue in a folder, and makes it where there is none: with mode 0700, refused where
  /// others can open it. Due days are computed again where the policy differs from the last one;
  /// `patience` is how long to wait for another program, in seconds.
  package init(_ path: String, policy: DeadlinePolicy, patience: Double = 10) throws(QueueError) {
    try self.init(path, policy: policy, patience: patience, newReference: Self.randomReference)
  }

  init(
    _ path: String, policy: DeadlinePolicy, patience: Double = 10,
    newReference: @escaping @Sendable () -> CaseReference = Self.randomReference,
    step: @escaping @Sendable (CommitStep) throws -> Void = { _ in }
  ) throws(QueueError) {
    folder = try QueueFolder(path)
    self.policy = policy
    self.newReference = newReference
    self.step = step
    self.patience = patience
    (pool, salt) = try Self.opened(folder, patience: patience)
    do throws(QueueError) {
      try refreshDeadlines()
    } catch {
      // A chain in doubt is not written to, but must still open: an audit says what is wrong.
      guard headKinds.contains(error.diagnostic.kind) else { throw error }
    }
  }

  /// Two programs that find no queue make it one after the other.
  private static func opened(
    _ folder: QueueFolder, patience: Double
  ) throws(QueueError) -> (DatabasePool, String) {
    let lock = try QueueLock(folder, patience: patience)
    return try withExtendedLifetime(lock) { () throws(QueueError) in
      try explained { try opened(folder.database, patience: patience) }
    }
  }

  private static func opened(
    _ path: String, patience: Double
  ) throws -> (DatabasePool, String) {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.maximumReaderCount = 2
    configuration.prepareDatabase { db in
      // Statements that a trigger may undo keep what they changed aside: in memory, not in a file. A
      // transaction of 256 mails fits in the cache, so that no page of it is written twice; a page
      // that many transactions change goes from the log to the database once for 32 MiB of log.
      try db.execute(
        sql: """
          PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;
          PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;
          PRAGMA wal_autocheckpoint = 8192
          """)
    }
    let pool = try DatabasePool(path: path, configuration: configuration)
    try pool.writeWithoutTransaction { db in
      // GRDB sets NORMAL by itself, with which a power cut can undo what was acknowledged.
      try db.execute(sql: "PRAGMA synchronous = FULL")
      let isFull = try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2
      let isWAL = try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal"
      guard isFull, isWAL else { throw QueueError(.queueNotDurable) }
    }
    if try pool.read(Migrations.migrator.hasBeenSuperseded) { throw QueueError(.queueTooNew) }
    try Migrations.migrator.migrate(pool)
    let salt = try pool.read { db in
      try String.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'salt'")
    }
    guard let salt else { throw QueueError(.queueDamaged) }
    return (pool, salt)
  }

  private static func randomReference() -> CaseReference {
    var generator = SystemRandomNumberGenerator()
    return CaseReference(using: &generator)
  }

  /// Reads in one consistent state of the queue.
  func read<Result>(_ work: (Database) throws -> Result) throws(QueueError) -> Result {
    try explained { try pool.read(work) }
  }

  /// Commits what `work` appends, all of it or nothing, and keeps the new head outside.
  func commit<Result>(
    _ work: (inout EventWriter) throws -> Result
  ) throws(QueueError) -> Result {
    let lock = try QueueLock(folder, patience: patience)
    return try withExtendedLifetime(lock) { () throws(QueueError) in
      try explained { try committed(work) }
    }
  }

  private func committed<Result>(_ work: (inout EventWriter) throws -> Result) throws -> Result {
    try step(.locked)
    let kept = try keptHead()
    let (result, head) = try pool.write { db in
      if let fault = try headFault(kept, in: db) { throw QueueError(fault) }
      var writer = try EventWriter(db, store: self)
      let result = try work(&writer)
      try writer.search.write()
      try step(.appended)
      try step(.beforeCommit)
      return (result, writer.head)
    }
    try step(.committed)
    if head.seq > (kept ?? .start).seq { try keep(head) }
    return result
  }

  /// The head beside the database; nil where there is none yet.
  func keptHead() throws -> QueueHead? {
    guard let text = try QueueFolder.text(of: folder.head) else { return nil }
    guard let head = QueueHead(text) else {
      throw QueueError(.chainReplaced, ["seq": "?"])
    }
    return head
  }

  func keep(_ head: QueueHead) throws {
    try folder.replace(folder.head, with: head.text, step: step)
  }
}
