/// What happened. Only what may be kept for ever is in it; words and contact data are beside it.
enum EventBody: Sendable, Hashable, Codable {
  /// A file was received; every file ends as exactly one of the outcomes.
  case file(FileFacts)
  /// Somebody looked at a quarantined file and said why it needs no more.
  case dismissed(digest: String)
  case queued(CaseFacts, keys: [Lookup])
  /// The complainant wrote again.
  case message(CaseFacts, keys: [Lookup])
  /// The row of a form or hotline came again with other contents.
  case changedRow(CaseFacts, keys: [Lookup])
  /// Mail from a machine: kept and marked.
  case automatic(CaseFacts, keys: [Lookup])
  case action(CaseAction)
  case notice(NoticeRecord, keys: [Lookup])
  case contactsShown
  /// How to reach the complainant was found out later.
  case contactAdded
  /// Words and contact data of the case are gone, for the time to keep them is over.
  case erased
  /// Words and contact data of these events, which belong to no case, are gone.
  case forgotten(events: [Int])
  /// The head outside was set to the chain as it was found.
  case headAccepted
}

/// A file as the queue remembers it.
struct FileFacts: Sendable, Hashable, Codable {
  /// SHA-256 in hexadecimal digits.
  var digest: String
  var size: Int
  var outcome: FileOutcome
  /// Complaints found in it.
  var complaints: Int
  /// The digest of the file it is a part of, where it is a part that could not be read.
  var whole: String?
}

/// How a file ended.
package enum FileOutcome: Sendable, Hashable, Codable {
  case accepted
  /// The same bytes were there before.
  case duplicate
  /// Kept, but not read; the code is that of a diagnostic of the intake.
  case quarantined(code: String)
}

/// What a later complaint is recognised by.
struct Lookup: Sendable, Hashable, Codable {
  var kind: LookupKind
  /// A salted digest: a Message-ID names its sender.
  var key: String
}

enum LookupKind: String, Sendable, Hashable, Codable {
  case message, row, bytes, origin, sender, thread
}

/// That a notice was made or delivered.
package struct NoticeRecord: Sendable, Hashable, Codable {
  /// How it reached the complainant.
  package enum Means: String, Sendable, Codable, CaseIterable {
    case mail, phone, letter, visit, message, none
  }

  package var kind: NoticeKind
  package var means: Means
  /// False: made, and not yet on its way.
  package var isDelivered: Bool

  package init(kind: NoticeKind, means: Means, isDelivered: Bool) {
    self.kind = kind
    self.means = means
    self.isDelivered = isDelivered
  }
}
