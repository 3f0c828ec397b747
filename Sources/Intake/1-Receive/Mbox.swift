/// Whether a file is a mailbox of the mbox family (RFC 4155): its first line is a `From ` line.
func startsMbox(_ bytes: [UInt8]) -> Bool {
  isFromLine(bytes[..<endOfLine(bytes, 0)])
}

/// The messages of a mailbox, in order, their `From ` lines left out. Text before the first one is a
/// message too, so that no byte is dropped.
func messages(ofMbox bytes: [UInt8]) -> [Range<Int>] {
  var found: [Range<Int>] = []
  var start = 0
  var at = 0
  var isAfterBlank = true
  while at < bytes.count {
    let end = endOfLine(bytes, at)
    if isAfterBlank, isFromLine(bytes[at..<end]) {
      if at > start { found.append(start..<at) }
      start = min(end + 1, bytes.count)
    }
    isAfterBlank = end == at || (end == at + 1 && bytes[at] == 0x0D)
    at = end + 1
  }
  if start < bytes.count { found.append(start..<bytes.count) }
  return found.filter { range in bytes[range].contains { $0 != 0x0A && $0 != 0x0D } }
}

/// One message as it was before it was put into the mailbox: of `>From `, `>>From ` and so on the
/// first `>` goes (the “mboxrd” rule).
func unescaped(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
  let escaped = Array("From ".utf8)
  var message: [UInt8] = []
  message.reserveCapacity(range.count)
  var at = range.lowerBound
  while at < range.upperBound {
    let end = min(endOfLine(bytes, at), range.upperBound)
    var start = at
    if bytes[at] == UInt8(ascii: ">") {
      let rest = bytes[at..<end].drop { $0 == UInt8(ascii: ">") }
      if rest.starts(with: escaped) { start += 1 }
    }
    message.append(contentsOf: bytes[start..<min(end + 1, range.upperBound)])
    at = end + 1
  }
  return message
}

/// `From somebody Thu Jan  1 00:00:00 2026`: a sentence that begins with “From ” has no clock and
/// no year in it.
private func isFromLine(_ line: ArraySlice<UInt8>) -> Bool {
  guard line.starts(with: "From ".utf8), line.count < 400 else { return false }
  let words = line.split { $0 == 0x20 || $0 == 0x0D }
  let hasYear = words.contains { $0.count == 4 && $0.allSatisfy(isDigit) }
  return hasYear
    && words.contains { word in
      (4...8).contains(word.count) && word.contains(UInt8(ascii: ":"))
        && word.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ":") }
    }
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
