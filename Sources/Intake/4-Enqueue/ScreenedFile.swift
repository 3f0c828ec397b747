import Diagnostics
import Supervision

/// A file on its way through the stages.
struct ArrivedFile: Sendable {
  /// Nil for standard input.
  var entry: InboxEntry?
  /// How it looked before it was read; what is taken away must still look so.
  var look: FileLook?
  var received: ReceivedFile
  /// It was kept unread, and somebody asked for another try.
  var isRetry: Bool
  /// Parts of it that were kept unread, where the rest was taken in before.
  var retriedParts: [QuarantinedFile] = []
  /// Its bytes were taken in by an earlier run.
  var isKnown = false
}

/// A file that was decoded.
struct DecodedFile: Sendable {
  var arrived: ArrivedFile
  var decoded: Decoded
}

/// A file whose complaints are screened, ready for the queue.
struct ScreenedFile: Sendable {
  var arrived: ArrivedFile
  /// What else was decoded; its complaints are among the screened ones.
  var decoded: Decoded
  /// Nothing of it could be taken.
  var isRefused: Bool
  var screened: [ScreenedComplaint]
}

extension ScreenedFile {
  /// As the queue takes it: the file, then an entry in quarantine for each part that could not be
  /// read while others were, so that it is listed and somebody looks at the original.
  /// `link` says what a complaint resembles, and notes it for those that follow.
  func intakes(
    source: String?, link: (ScreenedComplaint, CaseSubmission.Origin) -> [CaseSubmission.Similar]
  ) -> [FileIntake] {
    if isRefused, let reason = decoded.quarantined.first?.reason {
      let contents = FileIntake.Contents.quarantined(code: reason.kind.code)
      // Of a file that was taken in before only its unread parts stay unread.
      guard arrived.retriedParts.isEmpty else {
        return arrived.retriedParts.map { retried($0, contents) }
      }
      return [intake(contents)]
    }
    var whole = intake(.complaints(submissions(source: source, link: link)))
    whole.addsMissing = !arrived.retriedParts.isEmpty
    let parts = unreadParts
    let unread = Set(parts.map(\.digest))
    let read = arrived.retriedParts.filter { !unread.contains($0.digest) }
    return [whole] + parts + read.map { retried($0, .complaints([])) }
  }

  private func intake(_ contents: FileIntake.Contents) -> FileIntake {
    let file = arrived.received
    var intake = FileIntake(
      digest: file.digest.hex, size: file.size, name: file.name,
      receivedAt: CaseTime(seconds: file.received.seconds), contents: contents)
    intake.isRetry = arrived.isRetry
    return intake
  }

  private func retried(
    _ part: QuarantinedFile, _ contents: FileIntake.Contents
  ) -> FileIntake {
    var intake = intake(contents)
    (intake.digest, intake.size) = (part.digest, part.size)
    (intake.name, intake.whole) = (part.name ?? "", part.whole)
    return intake
  }

  /// The same part of the same file is one entry, whatever the reason is next time.
  private var unreadParts: [FileIntake] {
    let file = arrived.received
    var seen: [String: Int] = [:]
    return decoded.quarantined.map { part in
      let place = part.place.words
      let occurrence = seen[place.en, default: 0]
      seen[place.en] = occurrence + 1
      let name = "\(file.name)（\(place.zh)，原件 \(file.digest.hex.prefix(8))）"
      var intake = intake(.quarantined(code: part.reason.kind.code))
      intake.digest = Digest(ofParts: [file.digest.hex, place.en, String(occurrence)]).hex
      (intake.size, intake.name, intake.whole) = (0, name, file.digest.hex)
      return intake
    }
  }

  private func submissions(
    source: String?, link: (ScreenedComplaint, CaseSubmission.Origin) -> [CaseSubmission.Similar]
  ) -> [CaseSubmission] {
    let file = arrived.received
    let from = SubmissionSource(
      digest: file.digest, received: file.received, table: decoded.mapping?.source, name: source)
    var seen: [String: Int] = [:]
    return screened.map { screened in
      var occurrence = 0
      if self.screened.count > 1 {
        let key = screened.complaint.likenessKey(0)
        occurrence = seen[key, default: 0]
        seen[key] = occurrence + 1
      }
      var submission = screened.submission(from, occurrence: occurrence)
      if !submission.isAutomatic, let origin = submission.origin {
        submission.similar = link(screened, origin)
      }
      return submission
    }
  }
}
