import SourceText

/// What a resident wrote: personal, kept outside the chain of events, and erased when its time is
/// over.
package struct Words: Sendable, Hashable, Codable {
  package var subject: String
  package var text: String
  /// Quoted history and signatures, split off.
  package var quoted: String?
  /// What was noticed while decoding (a label that lied, characters that could not be read).
  package var notes: [String] = []
  /// Names of the attachments, in the order of their digests.
  package var attachmentNames: [String] = []
  /// What the documents among them say: searched, not shown.
  package var attachmentText: String?

  package init(subject: String, text: String, quoted: String? = nil) {
    self.subject = subject
    self.text = text
    self.quoted = quoted
  }
}

extension Words {
  /// What a list shows: the subject, or how the text begins behind its salutation, in one line.
  var title: String {
    let start = (subject.isBlank ? text : subject).unicodeScalars.prefix(600)
    let lines = start.split(whereSeparator: \.endsLine)
      .map { $0.split(whereSeparator: \.isBlank).map(String.init).joined(separator: " ") }
      .filter { !$0.isEmpty }
    let behind = lines.drop { line in
      line.count <= 24 && (line.last.map(Self.ends) ?? false || Self.greetings.contains(line))
    }
    let title = (behind.isEmpty ? lines[...] : behind).joined(separator: " ")
    return String(String.UnicodeScalarView(title.unicodeScalars.prefix(60)))
  }

  private static func ends(_ sign: Character) -> Bool { sign == "：" || sign == ":" }

  private static let greetings: Set<String> = [
    "您好", "你好", "您好！", "你好！", "您好。", "你好。", "您好，", "你好，", "领导好", "领导好！", "领导您好！",
  ]
}

extension Unicode.Scalar {
  /// As `Character.isNewline` has it.
  fileprivate var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

/// How a complainant can be reached. In a table of its own; each showing is an event.
package struct Contact: Sendable, Hashable, Codable {
  package var name: String?
  package var phones: [String] = []
  package var emails: [String] = []
  package var address: String?
  /// What replies are joined by; see `CaseSubmission.sender`.
  var sender: String?
  /// The thread's subject, which with the sender joins replies that name no message.
  var threadSubject: String?

  package init(
    name: String? = nil, phones: [String] = [], emails: [String] = [], address: String? = nil
  ) {
    self.name = name
    self.phones = phones
    self.emails = emails
    self.address = address
  }

  package var isEmpty: Bool {
    name == nil && phones.isEmpty && emails.isEmpty && address == nil
  }
}

/// A file that came with a complaint; its name is among the words.
package struct StoredAttachment: Sendable, Hashable, Codable {
  /// SHA-256 in hexadecimal digits.
  package var digest: String
  package var size: Int

  package init(digest: String, size: Int) {
    self.digest = digest
    self.size = size
  }
}

/// When a complaint was written, as far as is known.
package struct WrittenTime: Sendable, Hashable, Codable {
  package enum Certainty: String, Sendable, Codable {
    case stated
    /// It had no zone; +08:00 was assumed.
    case zoneAssumed = "zone-assumed"
    /// It had no time; the time of receipt stands for it.
    case missing
  }

  package var time: CaseTime
  package var certainty: Certainty

  package init(_ time: CaseTime, _ certainty: Certainty) {
    self.time = time
    self.certainty = certainty
  }
}
