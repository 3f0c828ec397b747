import SourceText

/// Reads all text out of a document: what is seen, and what is not but would be published with it
/// (hidden sheets, comments, deleted revisions, properties, metadata of pictures).
///
/// Never fails and never writes to the disk: what cannot be read is told by the outcome. `name`
/// serves only where the content leaves the kind open.
package func readDocument(
  _ bytes: [UInt8], named name: String, limits: DocumentLimits = .standard
) -> DocumentReading {
  var reader = DocumentReader(limits: limits)
  let kind = reader.read(bytes, named: name)
  return DocumentReading(
    kind: kind, texts: reader.texts, pictures: reader.pictures, outcome: reader.outcome)
}

extension DocumentReader {
  /// Reads a file, be it the one asked for or one inside it, and tells what it was.
  @discardableResult
  mutating func read(_ bytes: [UInt8], named name: String) -> DocumentKind {
    let kind = documentKind(of: bytes, named: name)
    guard bytes.count <= limits.fileSize else {
      refuse(.fileSize, limits.fileSize)
      return kind
    }
    switch kind {
    case .empty: break
    case .zip, .docx, .xlsx, .pptx, .xlsb: return readArchive(bytes)
    case .pdf: readPDF(bytes)
    case .html: readHTML(bytes)
    case .xml: readXML(bytes)
    case .json: readJSONText(bytes)
    case .csv, .markdown, .text: readPlainText(bytes)
    case .png, .jpeg, .gif, .webp, .tiff, .bmp, .heif, .metafile: readPicture(bytes, kind)
    case .ole2: note(isEncryptedOffice(bytes) ? .encrypted : .format(.ole2))
    case .ofd, .rtf, .mail, .archive: note(.format(kind))
    case .unknown: note(.unknownFormat)
    }
    return kind
  }

  private mutating func readPlainText(_ bytes: [UInt8]) {
    guard let text = decoded(bytes) else { return note(.damaged) }
    add(.body, String(decoding: text, as: UTF8.self))
  }
}

/// The bytes as UTF-8; nil where they are no text of a known character set.
func decoded(_ bytes: [UInt8]) -> [UInt8]? { Charset.detect(bytes)?.decode(bytes) }

/// Office writes an encrypted document as a stream of this name (UTF-16) in the older container.
private func isEncryptedOffice(_ bytes: [UInt8]) -> Bool {
  find("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, in: bytes)
}
