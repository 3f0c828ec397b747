import Documents

/// The text of documents that came with a mail, so that they are searched and that a letter which
/// names somebody only in its attachment is kept from him.
///
/// So much of it and of so few that a mail of two hundred documents costs no more than one; after
/// one that took too long no other is opened.
func attachmentText(_ attachments: [Attachment], in context: DecodeContext) -> String {
  let documents = attachments.filter { ArrivalKind(of: $0.bytes, named: $0.name).hasText }
  var text = String.UnicodeScalarView()
  var room = 50_000
  for file in documents.prefix(8) where room > 0 {
    var limits = context.documentLimits(for: file.bytes)
    limits.programSeconds = 5
    let reading = readDocument(file.bytes, named: file.name, limits: limits)
    for part in reading.texts where isRead(part.place) && room > 0 {
      let piece = part.text.unicodeScalars.prefix(room)
      text.append(contentsOf: piece)
      text.append("\n")
      room -= piece.count
    }
    if case .refused(let refusal, _) = reading.outcome, refusal.limit == .programSeconds { break }
  }
  return String(text).withLineFeeds.trimmed()
}

extension ArrivalKind {
  fileprivate var hasText: Bool {
    [.docx, .pdf, .text, .form, .html, .table, .workbook, .chat].contains(self)
  }
}
