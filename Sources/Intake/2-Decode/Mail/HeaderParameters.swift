import SourceText

/// `Content-Type` or `Content-Disposition`: a value and its parameters (RFC 2045, section 5.1; RFC
/// 2231; and names in encoded words or raw bytes, which many mail programs write).
struct HeaderParameters {
  /// In small letters, such as `text/plain` or `attachment`.
  let value: String
  private var pieces: [String: [Piece]] = [:]

  private struct Piece {
    let number: Int
    let isExtended: Bool
    let bytes: [UInt8]
  }

  init(_ raw: [UInt8]?) {
    let header = unfolded(raw ?? [])
    let first = header.prefix { $0 != UInt8(ascii: ";") }
    value = String(decoding: first, as: UTF8.self).trimmed().lowercased()
    var at = first.endIndex
    while at < header.count, pieces.count < 100 { at = readParameter(header, at + 1) }
  }

  /// A parameter's text; nil where there is none.
  func text(_ name: String, hint: String? = nil) -> HeaderText? {
    guard let found = pieces[name]?.sorted(by: { $0.number < $1.number }), let first = found.first
    else { return nil }
    guard first.isExtended else {
      return HeaderText(found.flatMap(\.bytes), hint: hint)
    }
    // charset'language'text, then the continuations.
    let parts = first.bytes.split(
      separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
    let isLabelled = parts.count == 3
    let label = isLabelled ? String(decoding: parts[0], as: UTF8.self) : nil
    var bytes = percentDecoded(isLabelled ? parts[2] : first.bytes[...])
    for piece in found.dropFirst() {
      bytes += piece.isExtended ? percentDecoded(piece.bytes[...]) : piece.bytes
    }
    let decoded = decodeText(bytes, label: label)
    var text = HeaderText([])
    text.text = decoded.text.trimmed()
    text.notes = Set(decoded.notes)
    return text
  }

  /// Reads what begins at `start` and returns where the next `;` is.
  private mutating func readParameter(_ header: [UInt8], _ start: Int) -> Int {
    guard start < header.count else { return header.count }
    let end = header[start...].firstIndex { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ";") }
    guard let equals = end, header[equals] == UInt8(ascii: "=") else { return end ?? header.count }
    let (value, next) = parameterValue(header, equals + 1)
    let written = String(decoding: header[start..<equals], as: UTF8.self).trimmed().lowercased()
    let isExtended = written.hasSuffix("*")
    let words = written.split(separator: "*")
    guard let name = words.first, words.count <= 2 else { return next }
    let number = words.count == 2 ? Int(words[1]) ?? 0 : 0
    pieces[String(name), default: []].append(
      Piece(number: number, isExtended: isExtended, bytes: value))
    return next
  }

  private func parameterValue(_ header: [UInt8], _ start: Int) -> ([UInt8], Int) {
    var at = start
    while at < header.count, header[at] == 0x20 { at += 1 }
    guard at < header.count, header[at] == UInt8(ascii: "\"") else {
      let end = header[at...].firstIndex(of: UInt8(ascii: ";")) ?? header.count
      return (Array(header[at..<end]), end)
    }
    var value: [UInt8] = []
    at += 1
    while at < header.count, header[at] != UInt8(ascii: "\"") {
      if header[at] == UInt8(ascii: "\\"), at + 1 < header.count,
        header[at + 1] == UInt8(ascii: "\"") || header[at + 1] == UInt8(ascii: "\\")
      {
        at += 1
      }
      value.append(header[at])
      at += 1
    }
    return (
      value, header[min(at, header.count)...].firstIndex(of: UInt8(ascii: ";")) ?? header.count
    )
  }
}

private func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var decoded: [UInt8] = []
  var at = bytes.startIndex
  while at < bytes.endIndex {
    if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.endIndex,
      let high = hexDigit(bytes[at + 1]), let low = hexDigit(bytes[at + 2])
    {
      decoded.append(high << 4 | low)
      at += 3
    } else {
      decoded.append(bytes[at])
      at += 1
    }
  }
  return decoded
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
  Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
}
