import Diagnostics
import Documents
import SourceText

/// Reads a letter: docx or PDF. One of scanned pages has to be typed off.
func decodeDocument(
  _ bytes: [UInt8], named name: String, in context: DecodeContext, into decoded: inout Decoded
) {
  let reading = readDocument(bytes, named: name, limits: context.documentLimits(for: bytes))
  let text = reading.texts.filter { isRead($0.place) }.map(\.text).joined(separator: "\n")
  switch reading.outcome {
  case .read, .picture: break
  case .unreadable(.scanned, _):
    return decodeMedia(bytes, .picture, named: name, text: text, in: context, into: &decoded)
  case .unreadable, .refused:
    // What could be read of a letter is no more the letter.
    return decoded.refuse(reading.outcome, in: context)
  }
  guard !text.isBlank else {
    return decodeMedia(bytes, .picture, named: name, in: context, into: &decoded)
  }
  decoded.complaints.append(
    textComplaint(text.withLineFeeds, .document, notes: [], at: .whole, in: context))
}

/// What a reader of the letter sees.
func isRead(_ place: TextPlace) -> Bool {
  switch place.spot {
  case .section(let section): [.body, .footnote, .endnote, .comment].contains(section)
  case .page: true
  case .slide, .cell, .comment: true
  }
}

/// Reads a web page as its visible text.
func decodePage(_ bytes: [UInt8], in context: DecodeContext, into decoded: inout Decoded) {
  let page = decodeText(bytes, label: charsetOfPage(bytes))
  let text = visibleText(ofHTML: Array(page.text.utf8))
  decoded.complaints.append(
    textComplaint(text, .document, notes: page.notes + [.fromHTML], at: .whole, in: context))
}

/// A picture, a recording or a scan: the file is the complaint, and somebody types it off.
func decodeMedia(
  _ bytes: [UInt8], _ kind: ArrivalKind, named name: String, text: String = "",
  in context: DecodeContext, into decoded: inout Decoded
) {
  var complaint = Complaint(
    channel: .media, place: PlaceInFile(.whole, in: context.members), written: context.written)
  complaint.text = text.trimmed().isEmpty ? "" : Complaint.toBeTyped + "\n" + text.trimmed()
  if !complaint.text.isEmpty { complaint.note([.toBeTyped]) }
  complaint.attach(name, kind.mediaType(of: bytes), bytes)
  complaint.finish()
  decoded.complaints.append(complaint)
}

extension ArrivalKind {
  fileprivate func mediaType(of bytes: [UInt8]) -> String {
    switch self {
    case .sound: "audio/*"
    case .film: "video/*"
    default: bytes.starts(with: "%PDF".utf8) ? "application/pdf" : "image/*"
    }
  }
}

extension DecodeContext {
  /// Memory follows from the file: four times what it has, beside some megabytes.
  func documentLimits(for bytes: [UInt8]) -> DocumentLimits {
    var standard = DocumentLimits()
    standard.fileSize = limits.file
    standard.unpackedSize = 32 << 20 + bytes.count * 2
    standard.entries = limits.members
    return standard
  }
}

extension Decoded {
  /// Says why a document was not read, in the words of what read it.
  mutating func refuse(_ outcome: Outcome, in context: DecodeContext) {
    let words: Bilingual
    switch outcome {
    case .read, .picture: words = Bilingual(zh: "里面没有内容", en: "it holds nothing")
    case .unreadable(let why, _): words = why.words
    case .refused(let refusal, _): words = refusal.words
    }
    refuse(.documentUnreadable, in: context, ["reason": .bilingual(words)])
  }
}
