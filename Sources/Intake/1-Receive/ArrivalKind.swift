import Documents
import SourceText

/// What a received file is. Its content decides; its name only where content leaves it open.
package enum ArrivalKind: String, Sendable, CaseIterable {
  case mail, mbox
  case table, workbook
  case json, jsonLines
  case chat, form, text
  case html, docx, pdf
  case zip
  case picture, sound, film
  /// The older office formats, which are not read here: xls, doc, wps, et.
  case oldOffice
  case empty, unknown

  package init(of bytes: [UInt8], named name: String) {
    self = Self.recognise(bytes, ending: name.split(separator: ".").last?.lowercased() ?? "")
  }

  private static func recognise(_ bytes: [UInt8], ending: String) -> ArrivalKind {
    // Most files are mails, and no signature below looks like one.
    if startsMbox(bytes) { return .mbox }
    if looksLikeMail(bytes, isCalledMail: ["eml", "mht"].contains(ending)) { return .mail }
    if let kind = bySignature(bytes) { return kind }
    let head = TextHead(of: bytes)
    guard head.isText else { return .unknown }
    if head.text.allSatisfy({ $0.isWhitespace || $0 == "\u{FEFF}" }) { return .empty }
    if head.isJSON { return head.isJSONLines ? .jsonLines : .json }
    if looksLike(bytes) == .html { return .html }
    if looksLikeForm(head.lines) { return .form }
    if looksLikeChat(head.lines) { return .chat }
    return looksLikeTable(head.lines, isCalledTable: ["csv", "tsv"].contains(ending))
      ? .table : .text
  }

  private static func bySignature(_ bytes: [UInt8]) -> ArrivalKind? {
    switch looksLike(bytes) {
    case .zip: return officeKind(bytes)
    case .ole2: return .oldOffice
    case .pdf: return .pdf
    case .png, .jpeg, .gif, .webp: return .picture
    case .empty: return .empty
    case .html, .csv, .text, .unknown: return mediaKind(bytes)
    }
  }

  /// Office documents name their parts in the archive's directory, uncompressed.
  private static func officeKind(_ bytes: [UInt8]) -> ArrivalKind {
    guard find(Array("[Content_Types].xml".utf8), in: bytes) else { return .zip }
    if find(Array("xl/workbook.xml".utf8), in: bytes) { return .workbook }
    return find(Array("word/document.xml".utf8), in: bytes) ? .docx : .zip
  }
}

extension ArrivalKind {
  /// Formats that residents' telephones write, by the signatures of their specifications.
  private static func mediaKind(_ bytes: [UInt8]) -> ArrivalKind? {
    let signatures: [([UInt8], ArrivalKind)] = [
      ([0x49, 0x49, 0x2A, 0x00], .picture), ([0x4D, 0x4D, 0x00, 0x2A], .picture),
      (Array("#!AMR".utf8), .sound), (Array("\u{2}#!SILK_V3".utf8), .sound),
      (Array("#!SILK_V3".utf8), .sound), (Array("ID3".utf8), .sound), (Array("OggS".utf8), .sound),
      (Array("fLaC".utf8), .sound), ([0xFF, 0xFB], .sound), ([0xFF, 0xF3], .sound),
      ([0xFF, 0xF1], .sound), ([0xFF, 0xF9], .sound), ([0x1A, 0x45, 0xDF, 0xA3], .film),
    ]
    for (signature, kind) in signatures where bytes.starts(with: signature) { return kind }
    if bytes.starts(with: Array("BM".utf8)), bytes.count > 14, bytes[6...9].allSatisfy({ $0 == 0 })
    {
      return .picture
    }
    if bytes.starts(with: Array("RIFF".utf8)) {
      if bytes.dropFirst(8).starts(with: "WAVE".utf8) { return .sound }
      if bytes.dropFirst(8).starts(with: "AVI ".utf8) { return .film }
    }
    guard bytes.dropFirst(4).starts(with: Array("ftyp".utf8)) else { return nil }
    let brand = String(decoding: bytes.dropFirst(8).prefix(4), as: UTF8.self)
    if ["heic", "heix", "hevc", "mif1", "msf1", "avif"].contains(brand) { return .picture }
    return brand.hasPrefix("M4A") || brand.hasPrefix("3gp") ? .sound : .film
  }
}
