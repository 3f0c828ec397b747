/// A file as the intake hands it over, with the complaints found in it. Its original is already on
/// disk and synced.
package struct FileIntake: Sendable {
  /// SHA-256 in hexadecimal digits.
  package var digest: String
  package var size: Int
  /// As it arrived, control characters escaped; kept among the personal parts.
  package var name: String
  package var receivedAt: CaseTime
  package var contents: Contents
  /// Somebody asked for another try: recorded even where it fails again.
  package var isRetry = false
  /// It was taken in before, all but some parts: only what was not is added.
  package var addsMissing = false
  /// The digest of the file it is a part of, where it is a part that could not be read.
  package var whole: String?

  package enum Contents: Sendable {
    case complaints([CaseSubmission])
    /// Kept and not read; why is the code of a diagnostic (`NB6…`).
    case quarantined(code: String)
  }

  package init(
    digest: String, size: Int, name: String, receivedAt: CaseTime, contents: Contents
  ) {
    self.digest = digest
    self.size = size
    self.name = name
    self.receivedAt = receivedAt
    self.contents = contents
  }
}

/// What became of a file: committed and safe. References in it are for the program, not for whoever
/// runs it: he may not be allowed to see the cases.
package struct FileReceipt: Sendable, Hashable {
  package var outcome: FileOutcome
  /// One for each complaint, in their order; empty unless accepted.
  package var complaints: [ComplaintReceipt]
}

/// What became of a complaint.
package enum ComplaintReceipt: Sendable, Hashable {
  case queued(CaseReference)
  /// Nil: of a mail from a machine, which has no case.
  case duplicate(of: CaseReference?)
  case reply(to: CaseReference)
  case changedRow(of: CaseReference)
  case automatic
}
