/// What a file is by its content, whatever its name says.
package enum FileKind: String, Sendable, CaseIterable {
  case html
  /// A zip archive; office documents (`docx`, `xlsx`) are such archives too.
  case zip
  /// The older office formats (`doc`, `xls`, `et`, `wps`).
  case ole2
  case pdf
  case png
  case jpeg
  case gif
  case webp
  /// Text whose first lines all hold the same separator.
  case csv
  case text
  case empty
  case unknown
}

/// Tells a file's kind from its first bytes: the signatures of the formats' own specifications,
/// and HTML as browsers sniff it (WHATWG MIME Sniffing, section 7.1).
package func looksLike(_ bytes: [UInt8]) -> FileKind {
  if bytes.isEmpty { return .empty }
  for (signature, kind) in signatures where bytes.starts(with: signature) { return kind }
  if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
    return .webp
  }
  guard let text = beginningOfText(bytes) else { return .unknown }
  if isHTML(text) { return .html }
  return isTable(text) ? .csv : .text
}

private let signatures: [([UInt8], FileKind)] = [
  ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip),
  ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .ole2),
  (Array("%PDF-".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
  ([0xFF, 0xD8, 0xFF], .jpeg), (Array("GIF87a".utf8), .gif), (Array("GIF89a".utf8), .gif),
]

/// The first kilobytes as text, if they are any.
private func beginningOfText(_ bytes: [UInt8]) -> String? {
  let sample = 4096
  var head = Array(bytes.prefix(sample))
  if bytes.count > sample, let lineEnd = head.lastIndex(where: isLineEnd), lineEnd > 0 {
    head.removeSubrange(lineEnd...)
  } else if bytes.count > sample {
    // One long line: cut where any character set may be cut.
    while let last = head.last, last >= 0x80, head.count > sample - 8 { head.removeLast() }
  }
  guard let decoded = Charset.detect(head)?.decode(head), !decoded.contains(0) else { return nil }
  return String(decoding: decoded, as: UTF8.self)
}

private func isHTML(_ text: String) -> Bool {
  let start = text.drop(while: \.isWhitespace).prefix(200).lowercased()
  let tags = [
    "<!doctype html", "<html", "<head", "<body", "<table", "<meta", "<script", "<style", "<div",
    "<title", "<br", "<p>", "<h1", "<!--", "<?xml",
  ]
  return tags.contains { start.hasPrefix($0) }
}

/// Judged by up to three lines that hold something.
private func isTable(_ text: String) -> Bool {
  let lines = text.split(whereSeparator: \.isNewline).prefix(3)
  return [",", ";", "\t"].contains { (separator: Character) in
    !lines.isEmpty && lines.allSatisfy { $0.contains(separator) }
  }
}
