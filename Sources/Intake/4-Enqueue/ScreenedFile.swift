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
  /// Its bytes were taken in by an earlier run.
  var isKnown: Bool
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
    let file = arrived.received
    let time = CaseTime(seconds: file.received.seconds)
    func intake(
      _ digest: String, _ size: Int, _ name: String, _ contents: FileIntake.Contents
    ) -> FileIntake {
      var intake = FileIntake(
        digest: digest, size: size, name: name, receivedAt: time, contents: contents)
      intake.isRetry = self.arrived.isRetry
      return intake
    }
    if isRefused, let reason = decoded.quarantined.first?.reason {
      return [
        intake(file.digest.hex, file.size, file.name, .quarantined(code: reason.kind.code))
      ]
    }
    let complaints = submissions(source: source, link: link)
    let parts = decoded.quarantined.map { part in
      let place = part.place.words
      return intake(
        Digest(ofParts: [file.digest.hex, place.en, part.reason.kind.code]).hex, 0,
        "\(file.name)（\(place.zh)，原件 \(file.digest.hex.prefix(8))）",
        .quarantined(code: part.reason.kind.code))
    }
    return [intake(file.digest.hex, file.size, file.name, .complaints(complaints))] + parts
  }

  private func submissions(
    source: String?, link: (ScreenedComplaint, CaseSubmission.Origin) -> [CaseSubmission.Similar]
  ) -> [CaseSubmission] {
    let file = arrived.received
    let from = SubmissionSource(
      digest: file.digest, received: file.received, table: decoded.mapping?.source, name: source)
    var seen: [String: Int] = [:]
    return screened.map { screened in
      let key = screened.complaint.likenessKey(0)
      let occurrence = seen[key, default: 0]
      seen[key] = occurrence + 1
      var submission = screened.submission(from, occurrence: occurrence)
      if !submission.isAutomatic, let origin = submission.origin {
        submission.similar = link(screened, origin)
      }
      return submission
    }
  }
}
