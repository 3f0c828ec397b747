import SourceText

/// A header's text: encoded words (RFC 2047) decoded, folding undone, raw 8-bit bytes read as they
/// come from mail programs that never heard of encoding.
struct HeaderText {
  var text = ""
  var notes: Set<DecodingNote> = []

  /// `hint` is the character set of the mail's body, which raw bytes often share.
  init(_ raw: [UInt8], hint: String? = nil) {
    if raw.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }), !raw.containsEncodedWord {
      text = String(decoding: raw, as: UTF8.self).trimmed()
      return
    }
    for piece in EncodedWords.pieces(of: unfolded(raw)) {
      switch piece {
      case .plain(let bytes): append(bytes, label: EncodedWords.rawLabel(bytes, hint))
      case .encoded(let charset, let bytes): append(bytes, label: charset)
      }
    }
    text = text.trimmed { $0.isWhitespace || $0 == "\0" }
  }

  private mutating func append(_ bytes: [UInt8], label: String?) {
    let decoded = decodeText(bytes, label: label)
    text += decoded.text
    notes.formUnion(decoded.notes)
  }
}

extension DecodedText {
  var notes: [DecodingNote] {
    var notes: [DecodingNote] = []
    switch label {
    case .fits: break
    case .lied: notes.append(.labelLied)
    case .unknown: notes.append(.unknownCharset)
    }
    if replaced > 0 { notes.append(.replaced(replaced)) }
    return notes
  }
}

/// Line ends before blanks go, other control characters become blanks (RFC 5322, section 2.2.3).
func unfolded(_ raw: [UInt8]) -> [UInt8] {
  raw.compactMap { byte in
    if byte == 0x0D || byte == 0x0A { return nil }
    return byte == 0x09 ? 0x20 : byte
  }
}

enum EncodedWords {
  enum Piece: Equatable {
    case plain([UInt8])
    /// Bytes of neighbouring words of one character set, joined: mail programs cut by bytes, in the
    /// middle of a character.
    case encoded(charset: String, [UInt8])
  }

  static func pieces(of header: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var plain: [UInt8] = []
    var at = 0
    while at < header.count {
      if header[at] == UInt8(ascii: "="), let word = word(in: header, at: at) {
        // Blanks between two encoded words are only there to part them.
        let isGap = plain.allSatisfy { $0 == 0x20 }
        if case .encoded(let charset, let bytes)? = pieces.last, isGap {
          if charset.lowercased() == word.charset.lowercased() {
            pieces[pieces.count - 1] = .encoded(charset: charset, bytes + word.bytes)
          } else {
            pieces.append(.encoded(charset: word.charset, word.bytes))
          }
        } else {
          if !plain.isEmpty { pieces.append(.plain(plain)) }
          pieces.append(.encoded(charset: word.charset, word.bytes))
        }
        plain = []
        at = word.end
      } else {
        plain.append(header[at])
        at += 1
      }
    }
    if !plain.isEmpty { pieces.append(.plain(plain)) }
    return pieces
  }

  /// UTF-8 is recognised anyway; other raw bytes are most likely what the body is.
  static func rawLabel(_ bytes: [UInt8], _ hint: String?) -> String? {
    guard let hint, bytes.contains(where: { $0 >= 0x80 }),
      String(validating: bytes, as: UTF8.self) == nil
    else { return nil }
    switch CharsetLabel(hint) {
    case .other(let name) where !name.hasPrefix("UTF-") && !name.hasPrefix("ISO-2022"): return hint
    default: return nil
    }
  }

  /// `=?charset*language?B|Q?text?=`. Blanks inside, and a missing padding, are forgiven.
  private static func word(
    in header: [UInt8], at start: Int
  ) -> (charset: String, bytes: [UInt8], end: Int)? {
    let mark = UInt8(ascii: "?")
    guard start + 7 < header.count, header[start + 1] == mark,
      let first = header[(start + 2)...].prefix(80).firstIndex(of: mark), first > start + 2,
      first + 2 < header.count, header[first + 2] == mark
    else { return nil }
    let charset = header[(start + 2)..<first]
    guard charset.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    guard let end = end(of: header, from: first + 3) else { return nil }
    let text = header[(first + 3)..<end]
    let name = String(decoding: charset.prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self)
    switch header[first + 1] | 0x20 {
    case UInt8(ascii: "b"): return (name, base64(text), end + 2)
    case UInt8(ascii: "q"): return (name, quoted(text), end + 2)
    default: return nil
    }
  }

  private static func end(of header: [UInt8], from start: Int) -> Int? {
    var at = start
    while at + 1 < header.count, at - start < 4096 {
      if header[at] == UInt8(ascii: "?"), header[at + 1] == UInt8(ascii: "=") { return at }
      at += 1
    }
    return nil
  }

  private static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
    // The decoder gives out whole groups of four.
    let missing = (4 - text.count { $0 != 0x20 } % 4) % 4
    let padded = missing < 3 ? text + Array(repeating: UInt8(ascii: "="), count: missing) : text
    return TransferEncoding.base64.decode(padded)
  }

  private static func quoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let blanks = text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
    return TransferEncoding.quotedPrintable.decode(blanks[...])
  }
}

extension [UInt8] {
  var containsEncodedWord: Bool {
    zip(self, dropFirst()).contains { $0 == UInt8(ascii: "=") && $1 == UInt8(ascii: "?") }
  }
}
