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
  /// disk. The same files in the same order make the same cases, whatever the number of threads.
  /// - Throws: nothing. What the world refused is in the outcome, with all that was safe before.
  package func run(_ arrivals: [Arrival]) async -> IntakeOutcome {
    var outcome = IntakeOutcome()
    do {
      let clock = ContinuousClock()
      var stage = Enqueueing(self, similar: try SimilarityIndex(queue, at: today))
      var screening = Screening(context, today: today.day)
      var groups = ArrivalGroups(arrivals)
      var batch = IntakeBatch()
      while let group = groups.next(atMost: batch.room) {
        let received = try await receive(group, &outcome)
        let decoded = try await decode(received)
        let screened = try await screen(decoded, by: &screening)
        batch.add(screened, at: clock.now)
        if batch.isFull(at: clock.now) { try stage.enqueue(&batch, &outcome) }
      }
      try stage.enqueue(&batch, &outcome)
    } catch {
      outcome.failure = error
    }
    return outcome
  }

  private var today: CaseTime { CaseTime(seconds: now.seconds) }

  private func receive(
    _ group: [Arrival], _ outcome: inout IntakeOutcome
  ) async throws -> [ArrivedFile] {
    let read = try await orderedMap(group, chunk: 4) { try received($0) }
    var files: [ArrivedFile] = []
    for result in read {
      switch result {
      case .success(let file): files.append(file)
      case .failure(let failure): outcome.note(failure.diagnostic)
      }
    }
    return files
  }

  private func decode(_ files: [ArrivedFile]) async throws -> [DecodedFile] {
    let options = options
    return try await orderedMap(files, chunk: 4) { file in
      DecodedFile(
        arrived: file,
        decoded: file.isKnown ? Decoded() : Intake.decode(file.received, options: options))
    }
  }

  /// Many complaints of one file are screened side by side too.
  private func screen(
    _ files: [DecodedFile], by screening: inout Screening
  ) async throws -> [ScreenedFile] {
    let complaints = files.flatMap(\.decoded.complaints)
    screening.prepare(for: complaints)
    let ready = screening
    var screened = try await orderedMap(complaints, chunk: 16) { ready.screen($0) }[...]
    return files.map { file in
      let count = file.decoded.complaints.count
      defer { screened = screened.dropFirst(count) }
      var rest = file.decoded
      rest.complaints = []
      return ScreenedFile(
        arrived: file.arrived, decoded: rest, isRefused: file.decoded.isRefused,
        screened: Array(screened.prefix(count)))
    }
  }
}

/// A file that could not be received.
private struct NotReceived: Error {
  let diagnostic: Diagnostic
}

extension IntakePipeline {
  private func received(_ arrival: Arrival) throws -> Result<ArrivedFile, NotReceived> {
    let reception: Reception
    var place: (entry: InboxEntry, look: FileLook?)?
    var retried: (digest: Digest, parts: [QuarantinedFile])?
    switch arrival {
    case .file(let entry):
      place = (entry, FileLook(entry))
      reception = Intake.receive(entry, now: now, limits: options.limits)
    case .standardInput: reception = receiveStandardInput(now: now, limits: options.limits)
    case .kept(let digest, let name, let parts):
      retried = (digest, parts)
      reception = Intake.receive(
        InboxEntry(path: Array(originals.place(of: digest).utf8)), named: Array(name.utf8),
        now: now, limits: options.limits)
    }
    switch reception {
    case .received(let file):
      // Whatever stands there now was not received.
      if let retried, file.digest != retried.digest {
        return .failure(NotReceived(diagnostic: originalAltered(retried.digest)))
      }
      let parts = retried?.parts ?? []
      return .success(
        ArrivedFile(
          entry: place?.entry, look: place?.look, received: file, isRetry: retried != nil,
          retriedParts: parts,
          isKnown: parts.isEmpty ? try queue.isKnown(file: file.digest.hex) : false))
    case .failed(let diagnostic): return .failure(NotReceived(diagnostic: diagnostic))
    }
  }
}

extension IntakePipeline {
  private func originalAltered(_ digest: Digest) -> Diagnostic {
    Diagnostic(.originalAltered, at: nil, ["file": .plain(digest.hex)])
  }
}
