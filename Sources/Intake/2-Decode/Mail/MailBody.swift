import Documents
import SourceText

/// What a mail says and brings along, gathered from its parts.
struct MailBody {
  /// Pieces of text in order.
  private(set) var texts: [Text] = []
  private(set) var files: [File] = []
  private(set) var notes: Set<DecodingNote> = []

  struct Text {
    let text: String
    let isHTML: Bool
    /// Of a mail within the mail.
    let isForwarded: Bool
  }

  struct File {
    let name: String
    let mediaType: String
    let bytes: [UInt8]
  }

  init(_ mail: MailTree.Part) { gather(mail, isForwarded: false) }

  private mutating func gather(_ part: MailTree.Part, isForwarded: Bool) {
    let type = part.contentType
    switch part.body {
    case .multipart(let parts, let prologue):
      gather(parts, type.value, isForwarded)
      // Its boundary was lost or never written: the text is all there is.
      if parts.isEmpty, !prologue.isEmpty {
        notes.insert(.damagedStructure)
        leaf(part, HeaderParameters(nil), prologue, isForwarded)
      }
    case .message(let inner):
      guard let inner else { return }
      forward(inner)
    case .leaf(let bytes): leaf(part, type, bytes, isForwarded)
    }
  }

  private mutating func gather(_ parts: [MailTree.Part], _ type: String, _ isForwarded: Bool) {
    guard type == "multipart/alternative" else {
      for part in parts { gather(part, isForwarded: isForwarded) }
      return
    }
    // The forms of one text: the plain one, if it says anything. A page beside it is not even read.
    var forms: [MailBody] = []
    for part in parts {
      let isPage =
        part.contentType.value == "text/html" && part.header("content-disposition") == nil
      if isPage, forms.contains(where: { $0.hasText(isHTML: false) }) { continue }
      var form = MailBody()
      form.gather(part, isForwarded: isForwarded)
      forms.append(form)
    }
    let chosen =
      forms.firstIndex { $0.hasText(isHTML: false) }
      ?? forms.firstIndex { $0.hasText(isHTML: true) }
    for (index, form) in forms.enumerated() {
      if index == chosen {
        for text in form.texts { append(text) }
        notes.formUnion(form.notes)
      }
      files += form.files
    }
  }

  private init() {}

  private func hasText(isHTML: Bool) -> Bool {
    texts.contains { $0.isHTML == isHTML && !$0.text.isBlank }
  }

  /// A mail sent on is part of what is said, with the lines that say whose it was.
  private mutating func forward(_ mail: MailTree.Part) {
    let lines = [("From", "from"), ("Date", "date"), ("Subject", "subject")].compactMap {
      label, name -> String? in
      guard let text = mail.header(name).map({ HeaderText($0).text }), !text.isEmpty else {
        return nil
      }
      return "\(label): \(text)"
    }
    texts.append(
      Text(text: lines.joined(separator: "\n"), isHTML: false, isForwarded: true))
    gather(mail, isForwarded: true)
  }

  private mutating func leaf(
    _ part: MailTree.Part, _ type: HeaderParameters, _ bytes: [UInt8], _ isForwarded: Bool
  ) {
    let disposition = HeaderParameters(part.header("content-disposition"))
    let charset = type.text("charset")?.text
    let name =
      disposition.text("filename", hint: charset)?.text ?? type.text("name", hint: charset)?.text
    let isText = ["", "text/plain", "text", "text/html"].contains(type.value)
    guard isText, disposition.value != "attachment", name?.isEmpty ?? true else {
      files.append(file(name, type.value, bytes, part))
      return
    }
    let isHTML = type.value == "text/html"
    let (text, found) = decodeBody(bytes, charset: charset, isHTML: isHTML)
    if !found.isEmpty { notes.formUnion(found) }
    append(Text(text: text, isHTML: isHTML, isForwarded: isForwarded))
  }

  /// A text that only repeats one that is there already is none, as a page beside the plain text.
  private mutating func append(_ text: Text) {
    guard !text.text.isBlank else { return }
    if !text.isForwarded, let first = texts.first, !first.isForwarded {
      let own = withoutBlanks(text.text)
      let isCopy = texts.contains { earlier in
        let earlier = withoutBlanks(earlier.text)
        return earlier == own || text.isHTML && find(own, in: earlier)
      }
      if isCopy { return }
    }
    texts.append(text)
  }

  private func withoutBlanks(_ text: String) -> [UInt8] {
    text.utf8.filter { $0 > 0x20 }
  }

  private func file(
    _ name: String?, _ type: String, _ bytes: [UInt8], _ part: MailTree.Part
  ) -> File {
    let safe = SafeName.of(name ?? "")
    if !safe.isEmpty { return File(name: safe, mediaType: type, bytes: bytes) }
    let subtype = type.split(separator: "/").last.map(String.init) ?? "bin"
    let known = ["jpeg": "jpg", "plain": "txt", "octet-stream": "bin", "calendar": "ics"]
    let ending = known[subtype] ?? subtype.filter { $0.isLetter || $0.isNumber }
    return File(
      name: "附件.\(ending.prefix(8))", mediaType: type, bytes: bytes)
  }
}

/// A body's bytes as text with LF at the end of lines.
private func decodeBody(
  _ bytes: [UInt8], charset: String?, isHTML: Bool
) -> (text: String, notes: [DecodingNote]) {
  let label = charset ?? (isHTML ? charsetOfPage(bytes) : nil)
  let decoded = decodeText(bytes, label: label)
  guard isHTML else { return (decoded.text.withLineFeeds, decoded.notes) }
  return (visibleText(ofHTML: Array(decoded.text.utf8)), decoded.notes)
}
