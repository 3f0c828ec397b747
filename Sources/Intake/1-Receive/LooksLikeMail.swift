import SourceText

/// Whether some bytes begin as a mail (RFC 5322): lines of `Name: value`, enough of them known.
///
/// A name that says mail lowers what is asked for: `.eml` files that lost most of their header
/// exist, while a text of `标题：` lines must not be taken for mail.
func looksLikeMail(_ bytes: [UInt8], isCalledMail: Bool) -> Bool {
  var known: Set<String> = []
  var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  while at < bytes.count, bytes[at] == 0x0D || bytes[at] == 0x0A { at += 1 }
  var lines = 0
  while at < bytes.count, lines < 200 {
    let end = endOfLine(bytes, at)
    let line = bytes[at..<end]
    if line.isEmpty || line.first == 0x0D { break }
    let isContinued = line.first == 0x20 || line.first == 0x09
    if !isContinued {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), isHeaderName(line[..<colon]) else {
        break
      }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      if mailHeaders.contains(name) || name.hasPrefix("x-") { known.insert(name) }
      if decisiveHeaders.contains(name) { return true }
    }
    lines += 1
    at = end + 1
  }
  return known.count >= (isCalledMail ? 1 : 2)
}

/// Nobody writes these by hand.
private let decisiveHeaders: Set<String> = [
  "return-path", "received", "message-id", "mime-version", "delivered-to", "dkim-signature",
  "content-transfer-encoding",
]

private let mailHeaders: Set<String> = decisiveHeaders.union([
  "from", "to", "subject", "date", "cc", "bcc", "sender", "reply-to", "in-reply-to", "references",
  "content-type", "content-disposition", "auto-submitted", "precedence", "thread-topic",
])

/// RFC 5322, section 2.2: printable ASCII without the colon; blanks before the colon are old.
private func isHeaderName(_ name: ArraySlice<UInt8>) -> Bool {
  !name.isEmpty && name.count <= 76 && name.allSatisfy { $0 > 0x20 && $0 < 0x7F }
}

/// Where the line that begins at `start` ends: at its line feed, or the end of the bytes.
func endOfLine(_ bytes: [UInt8], _ start: Int) -> Int {
  ByteSearch.index(of: UInt8(ascii: "\n"), in: bytes, from: start) ?? bytes.count
}
