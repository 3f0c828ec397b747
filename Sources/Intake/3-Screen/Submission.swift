import Disclosure
import Supervision

/// Where a complaint comes from, beside what it says itself.
struct SubmissionSource: Sendable {
  let digest: Digest
  let received: Instant
  /// Whose table it came in, where it came in one.
  let table: TableMapping.Source?
  /// What the person who runs the intake calls the source of these files.
  let name: String?
}

extension ScreenedComplaint {
  /// As the queue takes it. `occurrence` tells complaints apart that are alike to the letter in one
  /// file, from 0.
  func submission(_ source: SubmissionSource, occurrence: Int) -> CaseSubmission {
    var submission = submission(received: source.received, table: source.table)
    submission.origin = CaseSubmission.Origin(
      digest: source.digest.hex, place: complaint.place.words.en)
    submission.keys = complaint.duplicateKeys(source.name, occurrence: occurrence)
    submission.contentDigest = complaint.keys.contentHash?.hex
    submission.references = complaint.references.reversed()
    submission.mentioned = complaint.keys.caseReferences.lazy.compactMap { CaseReference($0) }.first
    submission.thread = CaseSubmission.Thread(
      subject: complaint.keys.normalisedSubject,
      looksLikeReply: SubjectLine.isReply(complaint.subject))
    submission.attachments = complaint.attachments.map {
      StoredAttachment(digest: $0.digest.hex, size: $0.size)
    }
    submission.isAutomatic = complaint.automatic != nil
    return submission
  }

  /// What the complaint says itself, whether it came in a file or was spoken.
  func submission(received: Instant, table: TableMapping.Source? = nil) -> CaseSubmission {
    var submission = CaseSubmission(
      channel: complaint.caseChannel(table), receivedAt: CaseTime(seconds: received.seconds),
      writtenAt: complaint.caseWritten, words: complaint.caseWords, contact: complaint.contact,
      kind: kind, recusal: recusal)
    submission.sender = complaint.senderKey
    submission.category = category
    submission.concerns = concerns
    submission.urgency = urgency
    submission.isAnonymous = complaint.isAnonymous ?? submission.contact.isEmpty
    submission.isConfidential = complaint.isConfidential ?? false
    submission.promised = promised
    return submission
  }

  /// What it is compared with others by.
  func entry(_ target: CaseSubmission.Similar.Target?) -> SimilarityIndex.Entry {
    let names = [complaint.senderKey, complaint.sender.name].compactMap { $0 }
    let people = names.filter { !$0.isEmpty } + complaint.phones.prefix(8).map(\.digitsOnly)
    return SimilarityIndex.Entry(
      target: target, time: CaseTime(seconds: complaint.written.instant.seconds),
      people: people, grams: grams)
  }
}

extension Complaint {
  fileprivate func caseChannel(_ table: TableMapping.Source?) -> CaseChannel {
    switch channel {
    case .mail: .mail
    case .survey: table == .tencentForm ? .tencent : .wenjuanxing
    case .hotline: .hotline
    case .chat: .wechat
    case .form: .form
    case .table: .table
    case .open311: .open311
    case .json: .json
    case .text, .document: .text
    case .media: .attachment
    case .visit: .visit
    case .call: .call
    }
  }

  fileprivate var caseWritten: Supervision.WrittenTime {
    let guessed: Set<Intake.WrittenTime.Flag> = [.missing, .unreadable, .absurd]
    return Supervision.WrittenTime(
      CaseTime(seconds: written.instant.seconds),
      !written.flags.isDisjoint(with: guessed)
        ? .missing : written.flags.contains(.zoneAssumed) ? .zoneAssumed : .stated)
  }

  fileprivate var caseWords: Words {
    var parts = [quoted, signature].filter { !$0.isBlank }
    let kept = details.filter { $0.nature != .hidden }
    if !kept.isEmpty { parts.append(kept.map { "\($0.name)：\($0.value)" }.joined(separator: "\n")) }
    var words = Words(
      subject: subject, text: text, quoted: parts.isEmpty ? nil : parts.joined(separator: "\n\n"))
    words.notes =
      notes.map(\.words.zh) + written.flags.sorted { $0.rawValue < $1.rawValue }.map(\.words.zh)
      + [automatic?.words.zh].compactMap { $0 }
    words.attachmentNames = attachments.map(\.name)
    words.attachmentText = attachmentText.isEmpty ? nil : attachmentText
    return words
  }

  fileprivate var phones: [String] { sender.contacts.filter { $0.kind == .phone }.map(\.value) }
  private var mails: [String] { sender.contacts.filter { $0.kind == .mail }.map(\.value) }

  fileprivate var contact: Contact {
    let others = sender.contacts.filter { $0.kind == .other }.map(\.value)
    let names = [sender.name].filter { !$0.isEmpty } + others
    return Contact(
      name: names.isEmpty ? nil : names.joined(separator: "，"), phones: phones, emails: mails,
      address: address)
  }

  /// What replies are joined by: the same for the same person by the same way.
  fileprivate var senderKey: String? {
    if let mail = mails.first { return mail.lowercased() }
    if let phone = phones.first.map(\.digitsOnly), phone.count >= 7 { return phone }
    return sender.contacts.first { $0.kind == .other }?.value
  }

  /// The same Message-ID, or the same row; where a source of many names neither, the same complaint
  /// to the letter, the nth of a file being the nth of another export of it.
  fileprivate func duplicateKeys(_ source: String?, occurrence: Int) -> [DuplicateKey] {
    if let id = keys.messageID { return [.message(id: id)] }
    if let row = keys.rowKey { return [.row(source: source ?? "", serial: row.hex, time: "")] }
    if case .whole = place.spot { return [] }
    return [.bytes(digest: likenessKey(occurrence))]
  }

  /// Equal for complaints that are alike in everything they say.
  func likenessKey(_ occurrence: Int) -> String {
    let time = written.flags.contains(.missing) ? "" : String(written.instant.seconds)
    return Digest(
      ofParts: [
        channel.rawValue, keys.contentHash?.hex ?? "", sender.name, time, String(occurrence),
      ]
        + sender.contacts.map(\.value)
    ).hex
  }
}
