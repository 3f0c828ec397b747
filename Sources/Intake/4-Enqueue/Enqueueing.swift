import Supervision

/// The last stage: cases committed, and only then counted and moved.
struct Enqueueing {
  private let pipeline: IntakePipeline
  private var similar: SimilarityIndex

  init(_ pipeline: IntakePipeline, similar: SimilarityIndex) {
    self.pipeline = pipeline
    self.similar = similar
  }

  /// - Throws: `FileError`, `QueueError`; then nothing of the batch was acknowledged, and the next
  ///   run takes it in again.
  mutating func enqueue(_ batch: IntakeBatch, _ outcome: inout IntakeOutcome) throws {
    for fault in batch.faults { outcome.note(fault) }
    let files = batch.files
    guard !files.isEmpty else { return }
    let fresh = files.filter { !$0.arrived.isKnown }
    var intakes: [FileIntake] = []
    /// For each file, where its own receipt stands.
    var places: [Int] = []
    for file in fresh {
      places.append(intakes.count)
      intakes += file.intakes(source: pipeline.source) { linked($0, $1) }
    }
    let receipts = try pipeline.queue.enqueue(intakes, by: pipeline.account)
    var committed = places.makeIterator()
    for file in files {
      outcome.count(file, file.arrived.isKnown ? nil : committed.next().map { receipts[$0] })
      moveAway(file, &outcome)
    }
  }

  private mutating func linked(
    _ screened: ScreenedComplaint, _ origin: CaseSubmission.Origin
  ) -> [CaseSubmission.Similar] {
    let entry = screened.entry(.origin(origin))
    defer { similar.add(entry) }
    return similar.similar(to: entry)
  }

  private func moveAway(_ file: ScreenedFile, _ outcome: inout IntakeOutcome) {
    guard let away = pipeline.away, let entry = file.arrived.entry, let look = file.arrived.look,
      let fault = away.take(entry, lookedLike: look)
    else { return }
    outcome.note(fault)
  }
}
