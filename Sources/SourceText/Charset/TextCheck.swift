import Diagnostics

/// The most bytes that a Markdown or YAML file may have.
package let textSizeLimit = 4 << 20

/// Everything that keeps a Markdown or YAML file from being read as text: over 4 MiB, another
/// encoding than UTF-8, NUL. Empty when it can be; a UTF-8 byte order mark is welcome.
///
/// These files are UTF-8 only, so that every editor and every tool shows the same text; a file in
/// another encoding is told how to convert it, and never guessed at.
package func checkText(_ file: SourceFile) -> [Diagnostic] {
  guard file.bytes.count <= textSizeLimit else { return [tooLarge(file)] }
  guard let bad = firstInvalidUTF8(file.bytes) else {
    guard let nul = file.bytes.firstIndex(of: 0) else { return [] }
    return [Diagnostic(.nulCharacter, at: Place(file, nul..<(nul + 1)))]
  }
  switch Charset.detect(file.bytes) {
  case .utf16LE, .utf16BE: return [Diagnostic(.textIsUTF16, at: Place(file))]
  case .gb18030:
    guard let decoded = Charset.gb18030.decode(file.bytes) else { break }
    return [Diagnostic(.textIsGB18030, at: firstCharacter(file, decoded))]
  case .utf8, nil: break
  }
  return [Diagnostic(.invalidUTF8, at: Place(file, bad))]
}

func tooLarge(_ file: SourceFile) -> Diagnostic {
  Diagnostic(
    .fileTooLarge, at: Place(file),
    ["size": .number(file.bytes.count >> 20), "limit": .number(textSizeLimit >> 20)])
}

/// The first character beyond ASCII, in the text as its author sees it.
private func firstCharacter(_ file: SourceFile, _ decoded: [UInt8]) -> Place {
  let shown = SourceFile(path: file.path, bytes: decoded, privacy: file.privacy)
  let start = decoded.firstIndex { $0 >= 0x80 } ?? 0
  var end = min(start + 1, decoded.count)
  while end < decoded.count, decoded[end] & 0xC0 == 0x80 { end += 1 }
  return Place(shown, start..<end)
}
