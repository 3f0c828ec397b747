import Diagnostics
import Disclosure
import Parallelism
import Supervision

/// From files that arrive to cases in the queue.
package struct IntakePipeline: Sendable {
  package let context: IntakeContext
  let queue: QueueStore
  let originals: OriginalStore
  package var options: DecodeOptions
  /// The moment of receipt.
  let now: Instant
  /// Who runs it.
  let account: String
  /// What the person calls the source of these files: part of the keys of their rows.
  package var source: String?
  /// Told after each batch how many of how many arrivals are done with.
  package var progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  /// Where files go that are safely taken in.
  var away: MoveAway?

  package init(
    context: IntakeContext, queue: QueueStore, originals: OriginalStore, now: Instant,
    account: String
  ) {
    self.context = context
    self.queue = queue
    self.originals = originals
    self.now = now
    self.account = account
    options = context.decodeOptions()
  }

  /// Takes in what arrives, batch by batch, reading the next while one is committed; nothing is
  /// counted, told or moved before it is on the disk. The same files in the same order make the same
  /// cases, whatever the number of threads.
  /// - Throws: nothing. What the world refused is in the outcome, with all that was safe before.
  package func run(_ arrivals: [Arrival]) async -> IntakeOutcome {
    var outcome = IntakeOutcome()
    do {
      var stage = Enqueueing(self, similar: try SimilarityIndex(queue, at: today))
      var done = 0
      var ahead = try await BatchReading(self, arrivals, today: today.day).next()
      while let (batch, reading) = ahead {
        async let following = reading.next()
        try stage.enqueue(batch, &outcome)
        done += batch.arrivals
        progress(done, arrivals.count)
        ahead = try await following
      }
    } catch {
      outcome.failure = error
    }
    return outcome
  }

  private var today: CaseTime { CaseTime(seconds: now.seconds) }
}
