import Diagnostics
import Disclosure
import Parallelism
import Supervision

/// The stages before the last: receives, decodes and screens what arrives, a batch at a time. A
/// value, so that the next batch is read while the queue takes in one.
struct BatchReading: Sendable {
  private let pipeline: IntakePipeline
  private var groups: ArrivalGroups
  private var screening: Screening

  init(_ pipeline: IntakePipeline, _ arrivals: [Arrival], today: CalendarDate) {
    self.pipeline = pipeline
    groups = ArrivalGroups(arrivals)
    screening = Screening(pipeline.context, today: today)
  }

  /// The next batch and what reads those after it; nil where nothing is left.
  func next(for demand: BatchDemand) async throws -> (batch: IntakeBatch, rest: BatchReading)? {
    var rest = self
    return try await rest.take(demand).map { ($0, rest) }
  }

  private mutating func take(_ demand: BatchDemand) async throws -> IntakeBatch? {
    let clock = ContinuousClock()
    var batch = IntakeBatch(at: clock.now)
    while let group = groups.next(atMost: batch.room) {
      let received = try await receive(group, &batch)
      let decoded = try await decode(received)
      batch.add(try await screen(decoded), arrivals: group.count)
      if batch.isFull || batch.isRipe(at: clock.now) && demand.isWaiting { break }
    }
    return batch.arrivals == 0 ? nil : batch
  }

  private func receive(
    _ group: [Arrival], _ batch: inout IntakeBatch
  ) async throws -> [ArrivedFile] {
    let pipeline = pipeline
    let read = try await orderedMap(group, chunk: 4) { pipeline.received($0) }
    var files: [ArrivedFile] = []
    for result in read {
      switch result {
      case .success(let file): files.append(file)
      case .failure(let failure): batch.note(failure.diagnostic)
      }
    }
    let known = try pipeline.queue.known(
      files: files.filter(\.retriedParts.isEmpty).map(\.received.digest.hex))
    return known.isEmpty ? files : files.map { $0.marked(known) }
  }

  private func decode(_ files: [ArrivedFile]) async throws -> [DecodedFile] {
    let options = pipeline.options
    return try await orderedMap(files, chunk: 4) { file in
      DecodedFile(
        arrived: file,
        decoded: file.isKnown ? Decoded() : Intake.decode(file.received, options: options))
    }
  }

  /// Many complaints of one file are screened side by side too.
  private mutating func screen(_ files: [DecodedFile]) async throws -> [ScreenedFile] {
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
  fileprivate func received(_ arrival: Arrival) -> Result<ArrivedFile, NotReceived> {
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
      return .success(
        ArrivedFile(
          entry: place?.entry, look: place?.look, received: file, isRetry: retried != nil,
          retriedParts: retried?.parts ?? []))
    case .failed(let diagnostic): return .failure(NotReceived(diagnostic: diagnostic))
    }
  }
}

extension ArrivedFile {
  fileprivate func marked(_ known: Set<String>) -> ArrivedFile {
    var file = self
    file.isKnown = retriedParts.isEmpty && known.contains(received.digest.hex)
    return file
  }
}

extension IntakePipeline {
  private func originalAltered(_ digest: Digest) -> Diagnostic {
    Diagnostic(.originalAltered, at: nil, ["file": .plain(digest.hex)])
  }
}
