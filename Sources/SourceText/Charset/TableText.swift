import Diagnostics

/// A table's bytes as UTF-8 without a byte order mark, whatever it was saved as: UTF-8, UTF-16 with
/// a byte order mark, GB18030 (Excel's “CSV（逗号分隔）” on a Chinese Windows).
///
/// - Returns: a file of the same name and privacy that all places point into, so that they agree
///   with what is shown. Nil with a diagnostic where the bytes are no text.
package func decodeTable(_ file: SourceFile) -> Parsed<SourceFile> {
  guard let charset = Charset.detect(file.bytes), let text = charset.decode(file.bytes) else {
    let bad = firstInvalidUTF8(file.bytes) ?? 0..<0
    return Parsed(nil, [Diagnostic(.undecodableTable, at: Place(file, bad))])
  }
  let decoded = SourceFile(path: file.path, bytes: text, privacy: file.privacy)
  if let nul = text.firstIndex(of: 0) {
    return Parsed(nil, [Diagnostic(.nulCharacter, at: Place(decoded, nul..<(nul + 1)))])
  }
  return Parsed(decoded)
}
