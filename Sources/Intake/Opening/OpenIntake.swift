import Content
import Diagnostics
import Disclosure
import Supervision

/// What the opening of an intake may be told.
package struct IntakeSettings: Sendable {
  /// The folder that holds `content/`.
  package var root: String
  /// The folder of the queue.
  package var queue: String
  /// The moment of receipt.
  package var now: Instant
  /// Who runs it, as the system knows him.
  package var account: String
  /// Paths that will be taken in; only to refuse those that hold the queue.
  package var inbox: [String] = []
  package var moveTo: String?
  /// Where the site is published, if not in `public`.
  package var output: String?

  package init(root: String, queue: String, now: Instant, account: String) {
    self.root = root
    self.queue = queue
    self.now = now
    self.account = account
  }
}

/// Why nothing can be taken in; a person can mend it.
package struct IntakeRefusal: Error {
  package let diagnostics: [Diagnostic]
}

/// A pipeline that is ready, and what there is to say beforehand.
package struct OpenedIntake: Sendable {
  package var pipeline: IntakePipeline
  package var diagnostics: [Diagnostic]
  /// Held as long as the intake runs.
  let lock: IntakeLock
}

/// Reads the community, opens the queue and clears what killed runs left.
/// - Throws: `IntakeRefusal`, `QueueError`, `FileError`; `ResourceError`, a mistake of ours.
package func openIntake(_ settings: IntakeSettings) async throws -> OpenedIntake {
  let fault = queuePlaceFault(
    queue: settings.queue, root: settings.root, output: settings.output, inbox: settings.inbox,
    moveTo: settings.moveTo)
  if let fault { throw IntakeRefusal(diagnostics: [fault]) }
  let read = try await readIntakeContext(root: settings.root, queue: settings.queue)
  let queue = try QueueStore(settings.queue, policy: read.context.policy)
  if let snapshot = read.fresh { try snapshot.keep(in: settings.queue) }
  let originals = try OriginalStore(path: settings.queue + "/originals")
  let lock = try IntakeLock(settings.queue)
  if lock.isAlone { try originals.removeLeftovers() }
  try lock.share()
  var pipeline = IntakePipeline(
    context: read.context, queue: queue, originals: originals, now: settings.now,
    account: settings.account)
  if let folder = settings.moveTo { pipeline.away = try MoveAway(folder) }
  return OpenedIntake(pipeline: pipeline, diagnostics: read.diagnostics, lock: lock)
}
