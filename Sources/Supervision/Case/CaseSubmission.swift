/// One complaint, decoded and screened, ready to be queued: what the intake hands over.
package struct CaseSubmission: Sendable, Hashable {
  package var channel: CaseChannel
  /// Where it came from; nil for a visit or a call that was written down.
  package var origin: Origin?
  /// Any of these found in the queue makes it the same complaint.
  package var keys: [DuplicateKey] = []
  /// What tells a changed row from an unchanged one: a digest of its cells, in hexadecimal digits.
  package var contentDigest: String?
  /// Message-IDs it answers, nearest first.
  package var references: [String] = []
  /// A case reference found in its subject.
  package var mentioned: CaseReference?
  package var thread: Thread?
  /// Who sent it, normalised (an e-mail address in small letters, a chat's account, a number).
  package var sender: String?
  package var receivedAt: CaseTime
  package var writtenAt: WrittenTime
  package var words: Words
  package var contact: Contact
  package var attachments: [StoredAttachment] = []
  package var kind: CaseKind
  /// Nil: 待分类.
  package var category: CaseCategory?
  package var concerns = Concerns()
  package var urgency: Urgency = .usual
  package var isAnonymous = false
  /// Asked that who complains is told to nobody beyond the committee (是否保密).
  package var isConfidential = false
  /// Mail from a machine: kept and marked, never queued.
  package var isAutomatic = false
  package var recusal: RecusalDecision
  package var promised: PromisedLimits?
  package var similar: [Similar] = []

  package init(
    channel: CaseChannel, receivedAt: CaseTime, writtenAt: WrittenTime, words: Words,
    contact: Contact = Contact(), kind: CaseKind, recusal: RecusalDecision
  ) {
    self.channel = channel
    self.receivedAt = receivedAt
    self.writtenAt = writtenAt
    self.words = words
    self.contact = contact
    self.kind = kind
    self.recusal = recusal
  }

  /// The file it came in, by SHA-256 in hexadecimal digits, and its place there (`row 12`).
  package struct Origin: Sendable, Hashable, Codable {
    package var digest: String
    package var place: String

    package init(digest: String, place: String) {
      self.digest = digest
      self.place = place
    }
  }

  /// A subject without `Re:` and its like, and whether it had them: only an answer joins a case by
  /// sender and subject, or every second “投诉” of one person would vanish into his first.
  package struct Thread: Sendable, Hashable {
    package var subject: String
    package var looksLikeReply: Bool

    package init(subject: String, looksLikeReply: Bool) {
      self.subject = subject
      self.looksLikeReply = looksLikeReply
    }
  }

  /// A case it resembles, and how much.
  package struct Similar: Sendable, Hashable {
    package var to: Target
    /// In thousandths: 1000 is the same.
    package var score: Int

    package init(to: Target, score: Int) {
      self.to = to
      self.score = score
    }

    /// One in the queue, or one that comes in the same batch and has no reference yet.
    package enum Target: Sendable, Hashable {
      case reference(CaseReference)
      case origin(Origin)
    }
  }
}

/// What makes two complaints one: the same Message-ID, or the same row of a form or hotline.
package enum DuplicateKey: Sendable, Hashable {
  case message(id: String)
  /// Forms and hotlines are exported again and again with old rows in them.
  case row(source: String, serial: String, time: String)
  /// The same bytes of one complaint within other files.
  case bytes(digest: String)

  var kind: LookupKind {
    switch self {
    case .message: .message
    case .row: .row
    case .bytes: .bytes
    }
  }

  /// The parts cannot run into one another.
  var text: String {
    switch self {
    case .message(let id): id
    case .row(let source, let serial, let time): [source, serial, time].joined(separator: "\u{1F}")
    case .bytes(let digest): digest
    }
  }
}
