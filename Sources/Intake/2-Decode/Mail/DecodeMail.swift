import Disclosure
import SourceText

/// Reads one mail.
func decodeMail(
  _ bytes: [UInt8], at spot: PlaceInFile.Spot, in context: DecodeContext,
  into decoded: inout Decoded
) {
  if bytes.count > context.limits.message {
    decoded.refuse(
      .messageTooLarge, at: spot, in: context,
      ["limit": .number(context.limits.message >> 20)])
    return
  }
  switch surveyMail(bytes, context.limits) {
  case .headerTooLarge?:
    let limit = context.limits.mailHeader >> 10
    return decoded.refuse(.mailHeaderTooLarge, at: spot, in: context, ["limit": .number(limit)])
  case .tooManyParts?: return refuseParts(at: spot, context, &decoded)
  case nil: break
  }
  guard let mail = parseMail(prepared(bytes), depth: context.limits.mailDepth) else {
    return refuseParts(at: spot, context, &decoded)
  }
  guard !mail.headers.isEmpty else {
    return decodePlainText(bytes, at: spot, in: context, into: &decoded)
  }
  let reader = MailReader(mail, at: spot, context)
  decoded.complaints.append(reader.complaint)
}

private func refuseParts(
  at spot: PlaceInFile.Spot, _ context: DecodeContext, _ decoded: inout Decoded
) {
  decoded.refuse(
    .mailTooManyParts, at: spot, in: context,
    ["parts": .number(context.limits.mailParts), "depth": .number(context.limits.mailDepth)])
}

/// Without what GMime does not expect: a byte order mark and blank lines at the start, where it would
/// see no header at all, and NUL in the header, where its strings end.
private func prepared(_ bytes: [UInt8]) -> [UInt8] {
  var copy = bytes
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { copy.removeFirst(3) }
  if let first = copy.first, first == 0x0A || first == 0x0D {
    copy.removeSubrange(..<(copy.firstIndex { $0 != 0x0A && $0 != 0x0D } ?? copy.count))
  }
  guard var at = ByteSearch.index(of: 0, in: copy) else { return copy }
  while at < copy.count {
    let isEnd =
      copy[at] == 0x0A && at + 1 < copy.count && (copy[at + 1] == 0x0A || copy[at + 1] == 0x0D)
    if isEnd { break }
    if copy[at] == 0 { copy[at] = 0x20 }
    at += 1
  }
  return copy
}

/// The complaint that a mail is.
private struct MailReader {
  private(set) var complaint: Complaint
  private let mail: MailTree.Part
  private let charset: String?
  private let context: DecodeContext

  init(_ mail: MailTree.Part, at spot: PlaceInFile.Spot, _ context: DecodeContext) {
    self.mail = mail
    self.context = context
    charset = Self.charset(of: mail)
    let date = mail.header("date").map { HeaderText($0).text } ?? ""
    complaint = Complaint(
      channel: .mail, place: PlaceInFile(spot, in: context.members),
      written: .judged(
        readMailDate(date), isGiven: !date.isEmpty, received: context.received))
    readHeader()
    readBody()
    complaint.finish()
  }

  /// The character set of the first part that names one.
  private static func charset(of part: MailTree.Part) -> String? {
    if let own = part.contentType.text("charset")?.text, !own.isEmpty { return own }
    guard case .multipart(let parts, _) = part.body else { return nil }
    for part in parts { if let found = charset(of: part) { return found } }
    return nil
  }

  private mutating func readHeader() {
    if let raw = mail.header("subject") {
      let subject = HeaderText(raw, hint: charset)
      complaint.subject = subject.text
      complaint.note(subject.notes)
    }
    complaint.keys.messageID = identifiers("message-id").first
    let answered = identifiers("in-reply-to")
    complaint.references = (identifiers("references") + answered).unique.suffix(50)
    let from = senders()
    complaint.sender.name = from.first?.name ?? ""
    for address in from.prefix(5) { complaint.sender.add(.mail, address.address) }
    complaint.automatic = MachineMail.reason(
      mail, subject: complaint.subject, from: from, ourOwn: context.options.ownAddresses)
  }

  /// Who wrote it; where he is not named, who sent it on or where an answer would go.
  private func senders() -> [MailAddress] {
    for name in ["from", "sender", "reply-to"] {
      let found = mail.header(name).map { MailAddress.list($0, hint: charset) } ?? []
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The words in angle brackets, or the first word where there are none.
  private func identifiers(_ name: String) -> [String] {
    guard let raw = mail.header(name) else { return [] }
    let header = unfolded(raw)
    let found = header.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)
      .dropFirst().compactMap { piece -> String? in
        guard let end = piece.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let identifier = piece[..<end].filter { $0 > 0x20 }
        guard !identifier.isEmpty, identifier.count < 1000 else { return nil }
        return String(decoding: identifier, as: UTF8.self)
      }
    if !found.isEmpty { return found }
    // `<>` is none: all mails that have it would be one.
    let word = String(decoding: header, as: UTF8.self).split {
      $0.isWhitespace || $0 == "<" || $0 == ">"
    }.first
    return word.map { [String($0.prefix(998))] } ?? []
  }

  private mutating func readBody() {
    let body = MailBody(mail)
    complaint.note(body.notes)
    let own = body.texts.filter { !$0.isForwarded }.map(\.text).joined(separator: "\n\n")
    let forwarded = body.texts.filter(\.isForwarded).map(\.text).joined(separator: "\n")
    let isForward = SubjectLine.isForward(complaint.subject)
    let split = SplitText(own)
    if isForward || (split.own.isEmpty && forwarded.isEmpty) {
      // What was passed on is the complaint itself.
      complaint.text = own.trimmed()
      if !isForward, !split.quoted.isEmpty { complaint.note([.onlyQuoted]) }
    } else {
      complaint.text = split.own
      complaint.quoted = split.quoted
      complaint.signature = split.signature
    }
    if !forwarded.isEmpty {
      complaint.text += (complaint.text.isEmpty ? "" : "\n\n") + forwarded
    }
    if body.texts.contains(where: \.isHTML) { complaint.note([.fromHTML]) }
    for file in body.files { complaint.attach(file.name, file.mediaType, file.bytes) }
    complaint.attachmentText = attachmentText(complaint.attachments, in: context)
    FormReader.apply(to: &complaint)
  }
}
