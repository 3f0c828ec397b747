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

  /// Takes in what arrives, batch by batch; nothing is counted, told or moved before it is on the
  /// disk. While one batch is committed, the originals of the next are written and the one after it
  /// is read. The same files in the same order make the same cases, whatever the number of threads.
  /// - Throws: nothing. What the world refused is in the outcome, with all that was safe before.
  package func run(_ arrivals: [Arrival]) async -> IntakeOutcome {
    var outcome = IntakeOutcome()
    do {
      let stage = Enqueueing(self, similar: try SimilarityIndex(queue, at: today))
      defer { outcome = stage.outcome }
      try await run(arrivals, through: stage)
    } catch {
      outcome.failure = error
    }
    return outcome
  }

  private func run(_ arrivals: [Arrival], through stage: Enqueueing) async throws {
    let demand = BatchDemand()
    var done = 0
    var read = try await BatchReading(self, arrivals, today: today.day).next(for: demand)
    var kept: IntakeBatch?
    while read != nil || kept != nil {
      let (batch, rest, ready) = (read?.batch, read?.rest, kept)
      demand.isWaiting = false
      async let following = rest?.next(for: demand)
      async let keeping: Void = keepOriginals(of: batch)
      if let ready {
        try await waitingForDisk { try stage.enqueue(ready) }
        done += ready.arrivals
        progress(done, arrivals.count)
      }
      try await keeping
      demand.isWaiting = true
      (kept, read) = (batch, try await following)
    }
  }

  private func keepOriginals(of batch: IntakeBatch?) async throws {
    guard let batch else { return }
    try await waitingForDisk {
      let waiting = originals.batch()
      for file in batch.files where !file.arrived.isKnown {
        let received = file.arrived.received
        if received.bytes.count == received.size {
          try waiting.put(received)
        } else if let entry = file.arrived.entry {
          try waiting.put(received.digest, copying: entry.path)
        }
      }
      try waiting.commit()
    }
  }

  private var today: CaseTime { CaseTime(seconds: now.seconds) }
}
