import Diagnostics
import PersonalData

/// What was found in one file, before it is held against what its author put on record.
struct SearchedFile: Sendable {
  /// `content/finance/2026-q1.md`; the file that a record of review speaks of.
  let path: String
  var findings: [PlacedFinding] = []
  /// Set of an attachment whose text nobody but a person can read.
  var unreadable: Bilingual?
  /// Complaints that no record of review can silence.
  var diagnostics: [Diagnostic] = []

  init(path: String) { self.path = path }
}

/// Personal data at a place that people can be led to. The value itself stays here.
struct PlacedFinding: Sendable {
  let finding: PersonalFinding
  let place: Place
  /// Where inside an attachment: the sheet and cell, the page, a comment.
  let inside: Bilingual?
}

extension Place {
  /// The same place, of which no excerpt and no value is ever shown; its path is what may be shown
  /// of it.
  var confidential: Place {
    let hidden = SourceFile(
      path: coveredPath(file.path), bytes: file.bytes, privacy: .confidential)
    return isWholeFile ? Place(hidden) : Place(hidden, range)
  }
}
