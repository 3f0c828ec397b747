import SourceText

/// What a document is. Its content decides; its name where content leaves it open.
package enum DocumentKind: String, Sendable, CaseIterable {
  case docx, xlsx, pptx, xlsb, ofd, zip
  /// Documents in the older container (`doc`, `xls`, `ppt`, `wps`, `et`, `dps`), and encrypted new
  /// ones.
  case ole2
  case rtf, pdf, mail
  /// Archives other than zip (`rar`, `7z`, gzip).
  case archive
  case html, xml, json, csv, markdown, text
  case png, jpeg, gif, webp, tiff, bmp
  /// `heic`, `avif`.
  case heif
  /// `emf`, `wmf`.
  case metafile
  case empty, unknown
}

/// A kind by the first bytes and, where these are text or nothing known, by the name's ending.
/// Office documents are `zip` here: it takes their list of files to tell them apart.
func documentKind(of bytes: [UInt8], named name: String) -> DocumentKind {
  let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
  switch looksLike(bytes) {
  case .zip: return .zip
  case .ole2: return .ole2
  case .pdf: return .pdf
  case .png: return .png
  case .jpeg: return .jpeg
  case .gif: return .gif
  case .webp: return .webp
  case .empty: return .empty
  case .html: return isXML(bytes, ending) ? .xml : .html
  case .csv, .text: return textKind(bytes, ending)
  case .unknown: return binaryKind(bytes, ending)
  }
}

/// `<?xml` and `<!--` begin both.
private func isXML(_ bytes: [UInt8], _ ending: String) -> Bool {
  guard let decoded = Charset.detect(bytes)?.decode(Array(bytes.prefix(1024))) else {
    return ["xml", "svg"].contains(ending)
  }
  let head = String(decoding: decoded, as: UTF8.self).lowercased()
  if head.contains("<html") || head.contains("<!doctype html") { return false }
  return ["xml", "svg"].contains(ending) || head.drop(while: \.isWhitespace).hasPrefix("<?xml")
}

private func textKind(_ bytes: [UInt8], _ ending: String) -> DocumentKind {
  if bytes.starts(with: Array("{\\rtf".utf8)) { return .rtf }
  if bytes.starts(with: Array("%PDF".utf8)) { return .pdf }
  return switch ending {
  case "csv", "tsv": .csv
  case "md", "markdown": .markdown
  case "json", "geojson", "jsonld": .json
  case "xml", "svg", "vml", "rels", "kml": .xml
  case "html", "htm", "xhtml": .html
  case "eml", "mht", "mhtml": .mail
  default: looksLike(bytes) == .csv ? .csv : .text
  }
}

private func binaryKind(_ bytes: [UInt8], _ ending: String) -> DocumentKind {
  let signatures: [([UInt8], DocumentKind)] = [
    ([0x49, 0x49, 0x2A, 0x00], .tiff), ([0x4D, 0x4D, 0x00, 0x2A], .tiff),
    (Array("BM".utf8), .bmp), (Array("Rar!".utf8), .archive),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive), ([0x1F, 0x8B], .archive),
    ([0x01, 0x00, 0x00, 0x00], .metafile), ([0xD7, 0xCD, 0xC6, 0x9A], .metafile),
  ]
  for (signature, kind) in signatures where bytes.starts(with: signature) { return kind }
  if bytes.dropFirst(4).starts(with: Array("ftyp".utf8)) {
    let brand = String(decoding: bytes.dropFirst(8).prefix(4), as: UTF8.self)
    if ["heic", "heix", "mif1", "msf1", "avif"].contains(brand) { return .heif }
  }
  // A page, a table or a program's data whose one bad byte makes it no text.
  return ["csv", "md", "txt", "html", "htm", "json", "xml"].contains(ending)
    ? textKind(bytes, ending) : .unknown
}
