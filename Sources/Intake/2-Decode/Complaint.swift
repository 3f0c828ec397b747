import Disclosure

/// One complaint as its source gave it: decoded, cut into its parts, nothing judged yet.
///
/// Whatever is text here may hold anything a stranger can send, terminal escapes and direction marks
/// included; it is made harmless where it is shown, not here.
package struct Complaint: Sendable {
  package var channel: Channel
  /// Where in the received file it stands.
  package var place: PlaceInFile
  package var keys = ComplaintKeys()
  /// The Message-IDs it answers, nearest last, without angle brackets.
  package var references: [String] = []
  package var sender = Sender()
  /// As written; empty where the source has none.
  package var subject = ""
  /// What he says himself. Never empty: `待录入` where only a file came, the subject where there is
  /// nothing else.
  package var text = ""
  /// What he only repeats: history of a correspondence, other people's messages.
  package var quoted = ""
  package var signature = ""
  package var attachments: [Attachment] = []
  /// What the documents among them say, as far as it is read.
  package var attachmentText = ""
  /// When it was written.
  package var written: WrittenTime
  package var notes: [DecodingNote] = []
  /// Why a machine must have sent it; nil for a person.
  package var automatic: AutomaticReason?
  /// As the source says; nil where it says nothing.
  package var isAnonymous: Bool?
  package var isConfidential: Bool?
  /// Labels as the source has them.
  package var category: String?
  package var kindLabel: String?
  package var urgency: String?
  package var address: String?
  /// The disclosure, duty or commitment complained of, as the form or the source names it.
  package var aboutID: String?
  /// Everything else the source had to say, each under its own name.
  package var details: [Detail] = []

  package init(channel: Channel, place: PlaceInFile, written: WrittenTime) {
    self.channel = channel
    self.place = place
    self.written = written
  }

  /// The words that stand for a text that somebody still has to type off a picture or a recording.
  package static let toBeTyped = "待录入"
  /// The words that stand for a text where neither text nor subject nor file came.
  package static let nothingSaid = "（没有内容）"
}

/// By what way a complaint came.
package enum Channel: String, Sendable, CaseIterable {
  case mail
  /// 问卷星 and 腾讯收集表.
  case survey
  /// Work orders of the 12345 hotline.
  case hotline
  case chat
  /// Our own form, by whatever way it came.
  case form
  /// Any other table.
  case table
  /// JSON of Open311's shape.
  case open311
  case json
  case text
  /// A document: docx, pdf, html.
  case document
  /// A picture, a recording or a scan.
  case media
  /// Told in person or by telephone, and written down by the committee.
  case visit, call
}

/// Who sent it, the name apart from the ways to reach him.
package struct Sender: Sendable, Hashable {
  package var name = ""
  package var contacts: [Contact] = []

  package init() {}

  package struct Contact: Sendable, Hashable {
    package let kind: Kind
    package let value: String

    package enum Kind: String, Sendable { case mail, phone, other }
  }

  mutating func add(_ kind: Contact.Kind, _ value: String) {
    let value = value.trimmed()
    let contact = Contact(kind: kind, value: value)
    if !value.isEmpty, !contacts.contains(contact) { contacts.append(contact) }
  }
}

/// What tells a complaint from others of its source.
package struct ComplaintKeys: Sendable, Hashable {
  /// Without angle brackets.
  package var messageID: String?
  /// The same for the same row of the same source, however often it is exported (source, serial,
  /// time): hashed, so that no name is in it.
  package var rowKey: Digest?
  /// Of subject, text and details: a row that comes again with another one has changed.
  package var contentHash: Digest?
  /// The subject without `Re:`, `回复：` and the like.
  package var normalisedSubject = ""
  /// What in the subject looks like a case's reference, `K7Q2-9FXM`.
  package var caseReferences: [String] = []
}

/// A file that came with a complaint.
package struct Attachment: Sendable, Hashable {
  /// Safe to show and to save under; unique within the complaint.
  package let name: String
  /// As the source says, in small letters; not to be trusted.
  package let mediaType: String
  package let digest: Digest
  package let bytes: [UInt8]
  package var size: Int { bytes.count }
}

/// A column or a key of the source that is none of the other parts.
package struct Detail: Sendable, Hashable {
  package let name: String
  package let value: String
  package let nature: Nature

  package enum Nature: String, Sendable {
    /// The resident's own answer.
    case answer
    /// What an office wrote: state, reply, deadline.
    case official
    /// Addresses of machines and the like: kept, never shown with the case.
    case hidden
  }
}
