/// One sender out of a `From` header (RFC 5322, section 3.4, and what is written instead).
struct MailAddress: Equatable {
  let name: String
  /// `user@host`, or whatever stood in its place; may be empty.
  let address: String

  /// The addresses of a header, at most a hundred; groups are opened. Names are decoded last, since
  /// an encoded word may hold any sign.
  static func list(_ raw: [UInt8], hint: String? = nil) -> [MailAddress] {
    entries(unfolded(raw)).prefix(100).compactMap { entry in
      let (display, comment, address) = parts(of: entry)
      var name = HeaderText(display, hint: hint).text
      if name.isEmpty { name = HeaderText(comment, hint: hint).text }
      let shown = String(decoding: address, as: UTF8.self).trimmed()
      guard !name.isEmpty || !shown.isEmpty else { return nil }
      return MailAddress(name: name, address: shown)
    }
  }

  /// Cut at commas and semicolons outside quotes, angle brackets and comments.
  private static func entries(_ header: [UInt8]) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    var scan = AddressScan()
    var start = 0
    for (index, byte) in header.enumerated() where scan.isOutside(byte) {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"):
        found.append(header[start..<index])
        start = index + 1
      case UInt8(ascii: ":"): start = index + 1
      default: break
      }
    }
    found.append(header[start...])
    return found
  }

  private static func parts(
    of entry: ArraySlice<UInt8>
  ) -> (display: [UInt8], comment: [UInt8], address: [UInt8]) {
    var (display, comment, address): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
    var scan = AddressScan()
    var hasAngle = false
    for byte in entry {
      let before = scan
      _ = scan.isOutside(byte)
      if before.isEscaped {
        if scan.comments > 0 { comment.append(byte) } else { display.append(byte) }
      } else if scan.isEscaped {
        continue
      } else if before.inAngle || scan.inAngle {
        hasAngle = true
        if byte != UInt8(ascii: "<"), byte != UInt8(ascii: ">") { address.append(byte) }
      } else if before.comments > 0 || scan.comments > 0 {
        if before.comments > 0, scan.comments > 0 { comment.append(byte) }
      } else if byte != UInt8(ascii: "\"") {
        display.append(byte)
      }
    }
    let bare = display.drop { $0 == 0x20 }
    let isWord = bare.allSatisfy { $0 > 0x20 && $0 < 0x7F } && !display.containsEncodedWord
    if !hasAngle, isWord || display.contains(UInt8(ascii: "@")) {
      // A quote that was never closed swallows the brackets.
      guard let open = display.lastIndex(of: UInt8(ascii: "<")) else {
        return ([], comment, display)
      }
      let inner = display[(open + 1)...].prefix { $0 != UInt8(ascii: ">") }
      return (Array(display[..<open]), comment, Array(inner))
    }
    return (display, comment, address)
  }
}

/// Where in an address list a byte stands.
private struct AddressScan {
  var inQuotes = false
  var inAngle = false
  var comments = 0
  var isEscaped = false

  /// Takes the next byte; whether it stands outside of everything.
  mutating func isOutside(_ byte: UInt8) -> Bool {
    if isEscaped {
      isEscaped = false
      return false
    }
    switch byte {
    case UInt8(ascii: "\\") where inQuotes || comments > 0: isEscaped = true
    case UInt8(ascii: "\"") where comments == 0 && !inAngle: inQuotes.toggle()
    case UInt8(ascii: "(") where !inQuotes && !inAngle: comments += 1
    case UInt8(ascii: ")") where !inQuotes && comments > 0:
      comments -= 1
      return false
    case UInt8(ascii: "<") where !inQuotes && comments == 0: inAngle = true
    case UInt8(ascii: ">") where inAngle:
      inAngle = false
      return false
    default: break
    }
    return !inQuotes && !inAngle && comments == 0 && !isEscaped
  }
}
