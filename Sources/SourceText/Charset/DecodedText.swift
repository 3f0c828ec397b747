/// Text out of a source that says, or does not say, in what characters it is written.
package struct DecodedText: Sendable, Hashable {
  /// Valid UTF-8, without a byte order mark.
  package let text: String
  /// Replacement characters that stand for bytes nobody could read, NUL among them.
  package let replaced: Int
  package let label: LabelTrust

  /// What became of the label.
  package enum LabelTrust: Sendable, Hashable {
    /// It was right, or there was none to be wrong.
    case fits
    /// The bytes are of another set, which was taken.
    case lied
    /// Nobody here knows the set; taken as if nothing had been said.
    case unknown
  }
}

/// Decodes text so that nothing is lost: by its label; where that is missing, unknown or plainly
/// wrong, as strict UTF-8, then as GB18030, and at last with replacement characters.
///
/// UTF-8 is recognised under any other label, for by chance no text of three Chinese characters looks
/// like it. Of bytes that are neither UTF-8 nor GB18030 throughout, whichever set reads more is taken.
package func decodeText(_ bytes: ArraySlice<UInt8>, label written: String?) -> DecodedText {
  let label = CharsetLabel(written ?? "")
  if bytes.allSatisfy({ $0 < 0x80 && $0 != 0x1B && $0 != 0 }), !label.isWideOrShifted {
    return DecodedText(
      text: String(decoding: bytes, as: UTF8.self), replaced: 0,
      label: label == .unknown ? .unknown : .fits)
  }
  let decoded = decode(bytes, label)
  return withoutNUL(decoded)
}

/// The same of a whole array.
package func decodeText(_ bytes: [UInt8], label: String?) -> DecodedText {
  decodeText(bytes[...], label: label)
}

private func decode(_ bytes: ArraySlice<UInt8>, _ label: CharsetLabel) -> DecodedText {
  switch label {
  case .none, .unknown:
    let guess = undeclared(bytes)
    return DecodedText(
      text: guess.text, replaced: guess.replaced, label: label == .unknown ? .unknown : .fits)
  case .utf8:
    let guess = undeclared(bytes)
    return DecodedText(
      text: guess.text, replaced: guess.replaced, label: guess.isUTF8 ? .fits : .lied)
  case .gb18030:
    if looksLikeUTF8(bytes, characters: 3) { return liar(bytes) }
    if let text = convertReplacing(bytes, from: "GB18030", euroByte: 0x80) {
      if text.replaced > 0, firstInvalidUTF8(bytes) == nil { return liar(bytes) }
      return whole(text)
    }
  case .other(let name):
    // Sets of one byte a letter: `å¤©` is no word of any language.
    let isNarrow = name.hasPrefix("CP125") || name.hasPrefix("ISO-8859")
    if looksLikeUTF8(bytes, characters: isNarrow ? 1 : 3) { return liar(bytes) }
    if let text = convertReplacing(bytes, from: name) { return whole(text) }
    if name == "CP1252", let text = convertReplacing(bytes, from: "ISO-8859-1") {
      return whole(text)
    }
  }
  let guess = undeclared(bytes)
  return DecodedText(text: guess.text, replaced: guess.replaced, label: .unknown)
}

private func whole(_ converted: (text: [UInt8], replaced: Int)) -> DecodedText {
  DecodedText(
    text: String(
      decoding: converted.text[byteOrderMarkLength(converted.text[...])...], as: UTF8.self),
    replaced: converted.replaced, label: .fits)
}

private func liar(_ bytes: ArraySlice<UInt8>) -> DecodedText {
  let text = bytes.dropFirst(byteOrderMarkLength(bytes))
  return DecodedText(text: String(decoding: text, as: UTF8.self), replaced: 0, label: .lied)
}

/// By byte order mark, strict UTF-8, GB18030; else the one of both with fewer faults.
private func undeclared(
  _ bytes: ArraySlice<UInt8>
) -> (text: String, replaced: Int, isUTF8: Bool) {
  for (mark, name) in [([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE")]
    as [([UInt8], String)]
  where bytes.starts(with: mark) {
    if let text = convertReplacing(bytes.dropFirst(2), from: name) {
      return (String(decoding: text.text, as: UTF8.self), text.replaced, false)
    }
  }
  let body = bytes.dropFirst(byteOrderMarkLength(bytes))
  let faults = faultsOfUTF8(body)
  if faults.faults > 0, faults.characters < faults.faults * 8,
    let text = convertReplacing(bytes, from: "GB18030", euroByte: 0x80),
    text.replaced <= faults.faults
  {
    return (String(decoding: text.text, as: UTF8.self), text.replaced, false)
  }
  return (String(decoding: body, as: UTF8.self), faults.faults, true)
}

/// How many places are no UTF-8, and how many characters beyond ASCII are.
private func faultsOfUTF8(_ bytes: ArraySlice<UInt8>) -> (faults: Int, characters: Int) {
  var faults = 0
  var rest = bytes
  while let bad = firstInvalidUTF8(rest) {
    faults += 1
    rest = rest[bad.upperBound...]
  }
  guard faults > 0 else { return (0, 0) }
  let leads = bytes.count { $0 >= 0xE0 && $0 <= 0xF4 }
  return (faults, max(0, leads - faults))
}

/// At least so many characters of three bytes or more, and not one byte out of place: other sets do
/// not look so by chance.
private func looksLikeUTF8(_ bytes: ArraySlice<UInt8>, characters: Int) -> Bool {
  var long = 0
  for byte in bytes where byte >= 0xE0 {
    long += 1
    if long == characters { return firstInvalidUTF8(bytes) == nil }
  }
  // One or two accented letters under a label of one-byte letters are left to their label.
  return false
}

private func withoutNUL(_ decoded: DecodedText) -> DecodedText {
  var text = decoded.text
  guard text.withUTF8({ ByteSearch.index(of: 0, in: $0) != nil }) else { return decoded }
  let count = decoded.text.utf8.count { $0 == 0 }
  return DecodedText(
    text: decoded.text.replacing("\0", with: "\u{FFFD}"), replaced: decoded.replaced + count,
    label: decoded.label)
}

extension CharsetLabel {
  /// Bytes below 0x80 may mean something else in it.
  fileprivate var isWideOrShifted: Bool {
    guard case .other(let name) = self else { return false }
    return name.hasPrefix("UTF-") || name.hasPrefix("ISO-2022")
  }
}
