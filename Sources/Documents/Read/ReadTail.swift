import SourceText

extension DocumentReader {
  /// What stands behind the end of a zip archive, or in its comment: no program shows it, and it is
  /// published with the file (PKWARE APPNOTE 4.3.16).
  mutating func readZipTail(_ bytes: [UInt8]) {
    guard let end = lastPlace(of: [0x50, 0x4B, 0x05, 0x06], in: bytes) else { return }
    readTail(bytes[min(end + 22, bytes.count)...])
  }

  /// What stands behind the last end of a PDF file (ISO 32000-1, 7.5.5).
  mutating func readPDFTail(_ bytes: [UInt8]) {
    let mark = Array("%%EOF".utf8)
    guard let end = lastPlace(of: mark, in: bytes) else { return }
    readTail(bytes[(end + mark.count)...])
  }

  private mutating func readTail(_ tail: ArraySlice<UInt8>) {
    let bytes = tail.filter { $0 != 0 }
    guard bytes.count > 2 else { return }
    add(.hiddenText, String(decoding: decoded(bytes) ?? bytes, as: UTF8.self))
  }
}

/// Where `mark` stands last.
private func lastPlace(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
  var at = bytes.count - mark.count
  while at >= 0 {
    if bytes[at] == mark[0], bytes[at...].starts(with: mark) { return at }
    at -= 1
  }
  return nil
}
