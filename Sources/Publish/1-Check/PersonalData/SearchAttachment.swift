import Content
import Diagnostics
import Documents
import PersonalData
import SourceText

/// Everything an attachment says: what a reader sees of it, and what he would find in it.
struct AttachmentSearch: Sendable {
  let open: OpenValues
  let net: SecretNet
  /// Files that pages offer to be opened: a picture among them may be of a document, while one that
  /// is shown in a text illustrates it.
  let offered: Set<String>

  func search(_ attachment: AttachedFile) -> SearchedFile {
    var file = SearchedFile(path: attachment.path)
    file.findings = searchName(attachment.path, open)
    let place = Place(path: coveredPath(attachment.path))
    let limits = DocumentLimits.standard
    guard attachment.size <= limits.fileSize, let opened = try? OpenFile(attachment.location),
      let bytes = try? opened.read(upTo: limits.fileSize)
    else {
      file.unreadable = Bilingual(
        zh: "读不了，或超过 \(limits.fileSize >> 20) MiB",
        en: "it cannot be opened, or is over \(limits.fileSize >> 20) MiB")
      return file
    }
    let reading = readDocument(bytes, named: attachment.path, limits: limits)
    search(reading, at: place, &file)
    // Also as it stands: what cannot be read as text may hold it all the same.
    for secret in net.findings(in: bytes)
    where !file.diagnostics.contains(where: { $0.kind == .privateValueInSite }) {
      file.diagnostics.append(secret.diagnostic(at: place))
    }
    judge(reading, at: place, &file)
    return file
  }

  private func search(_ reading: DocumentReading, at place: Place, _ file: inout SearchedFile) {
    var hits: Set<RosterSecrets.Column> = []
    for part in reading.texts {
      let bytes = Array(part.text.utf8)
      for finding in findPersonalData(in: bytes) where !open.contains(finding) {
        file.findings.append(
          PlacedFinding(
            finding: finding, place: place, inside: part.place.words.withoutPersonalData))
      }
      for secret in net.findings(in: bytes) where hits.insert(secret.column).inserted {
        file.diagnostics.append(secret.diagnostic(at: place))
      }
    }
  }

  private func judge(_ reading: DocumentReading, at place: Place, _ file: inout SearchedFile) {
    if reading.pictures.contains(where: \.hasPosition) {
      file.diagnostics.append(Diagnostic(.pictureHasPosition, at: place))
    }
    switch reading.outcome {
    case .read: break
    case .picture: file.unreadable = pictures(of: reading, offered: offered.contains(file.path))
    case .unreadable(let reason, _): file.unreadable = reason.words
    case .refused(let refusal, _):
      file.diagnostics.append(
        Diagnostic(.attachmentRefused, at: place, ["reason": .bilingual(refusal.words)]))
    }
  }

  /// Why somebody must look at the pictures; nil where they illustrate a text.
  private func pictures(of reading: DocumentReading, offered: Bool) -> Bilingual? {
    switch reading.kind {
    case .docx, .pptx, .xlsx, .xlsb:
      // Office makes a small picture of the first page by itself.
      let own = reading.pictures.filter { !($0.members.last ?? "").hasPrefix("docProps/") }
      let length = reading.texts.reduce(0) { $0 + $1.text.utf8.count }
      guard !own.isEmpty, length < Self.leastText else { return nil }
      return Bilingual(zh: "里面几乎只有图片", en: "it holds hardly anything but pictures")
    case .zip: return Bilingual(zh: "压缩包里有图片", en: "there are pictures in the archive")
    default:
      guard offered else { return nil }
      return Bilingual(zh: "图片里可能是证件或文件的照片", en: "a picture may show a document")
    }
  }

  /// Bytes of text with which an office document is more than a folder for pictures.
  private static let leastText = 600
}

extension Bilingual {
  /// Names of sheets and files inside an archive are their authors'.
  fileprivate var withoutPersonalData: Bilingual { Bilingual(zh: covered(zh), en: covered(en)) }
}
