import Diagnostics
import Disclosure
import Parallelism
import Supervision

/// The stages before the last: receives, decodes and screens what arrives, a batch at a time, and
/// keeps the originals. A value, so that the next batch is read while the queue takes in one.
struct BatchReading: Sendable {
  private let pipeline: IntakePipeline
  private var groups: ArrivalGroups
  private var screening: Screening

  init(_ pipeline: IntakePipeline, _ arrivals: [Arrival], today: CalendarDate) {
    self.pipeline = pipeline
    groups = ArrivalGroups(arrivals)
    screening = Screening(pipeline.context, today: today)
  }

  /// The next batch, its originals on the disk, and what reads those after it; nil where nothing is
  /// left.
  func next() async throws -> (IntakeBatch, BatchReading)? {
    var rest = self
    guard let batch = try await rest.take() else { return nil }
    try keepOriginals(of: batch.files.filter { !$0.arrived.isKnown })
    return (batch, rest)
  }

  private func keepOriginals(of files: [ScreenedFile]) throws {
    let batch = pipeline.originals.batch()
    for file in files {
      let received = file.arrived.received
      if received.bytes.count == received.size {
        try batch.put(received)
      } else if let entry = file.arrived.entry {
        try batch.put(received.digest, copying: entry.path)
      }
    }
    try batch.commit()
  }

  private mutating func take() async throws -> IntakeBatch? {
    let clock = ContinuousClock()
    var batch = IntakeBatch(at: clock.now)
    while let group = groups.next(atMost: batch.room) {
      let received = try await receive(group, &batch)
      let decoded = try await decode(received)
      batch.add(try await screen(decoded), arrivals: group.count)
      if batch.isFull(at: clock.now) { break }
    }
    return batch.arrivals == 0 ? nil : batch
  }

  private func receive(
    _ group: [Arrival], _ batch: inout IntakeBatch
  ) async throws -> [ArrivedFile] {
    let pipeline = pipeline
    let read = try await orderedMap(group, chunk: 4) { try pipeline.received($0) }
    var files: [ArrivedFile] = []
    for result in read {
      switch result {
      case .success(let file): files.append(file)
      case .failure(let failure): batch.note(failure.diagnostic)
      }
    }
    return files
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
  fileprivate func received(_ arrival: Arrival) throws -> Result<ArrivedFile, NotReceived> {
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
