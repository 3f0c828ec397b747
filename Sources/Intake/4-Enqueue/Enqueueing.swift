import Diagnostics
import Supervision
import Synchronization

/// The last stage: cases committed, and only then counted and moved.
final class Enqueueing: Sendable {
  private struct State {
    var similar: SimilarityIndex
    var outcome = IntakeOutcome()
  }

  private let pipeline: IntakePipeline
  private let state: Mutex<State>

  init(_ pipeline: IntakePipeline, similar: SimilarityIndex) {
    self.pipeline = pipeline
    state = Mutex(State(similar: similar))
  }

  /// What all batches so far came to.
  var outcome: IntakeOutcome { state.withLock(\.outcome) }

  /// - Throws: `FileError`, `QueueError`; then nothing of the batch was acknowledged, and the next
  ///   run takes it in again.
  func enqueue(_ batch: IntakeBatch) throws {
    try state.withLock { state in
      for fault in batch.faults { state.outcome.note(fault) }
      var intakes: [FileIntake] = []
      /// For each file, where its own receipt stands.
      var places: [Int] = []
      for file in batch.files where !file.arrived.isKnown {
        places.append(intakes.count)
        intakes += file.intakes(source: pipeline.source) { state.similar.linked($0, $1) }
      }
      let receipts = try pipeline.queue.enqueue(intakes, by: pipeline.account)
      var committed = places.makeIterator()
      for file in batch.files {
        let receipt = file.arrived.isKnown ? nil : committed.next().map { receipts[$0] }
        state.outcome.count(file, receipt)
        if let fault = moveAway(file) { state.outcome.note(fault) }
      }
    }
  }

  private func moveAway(_ file: ScreenedFile) -> Diagnostic? {
    guard let away = pipeline.away, let entry = file.arrived.entry, let look = file.arrived.look
    else { return nil }
    return away.take(entry, lookedLike: look)
  }
}

extension SimilarityIndex {
  fileprivate mutating func linked(
    _ screened: ScreenedComplaint, _ origin: CaseSubmission.Origin
  ) -> [CaseSubmission.Similar] {
    let entry = screened.entry(.origin(origin))
    defer { add(entry) }
    return similar(to: entry)
  }
}
