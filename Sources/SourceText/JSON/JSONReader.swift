import Diagnostics

/// Reads JSON (RFC 8259) into a value that knows its place.
///
/// Numbers keep the digits they were written with. A doubled key, a lone surrogate and a raw
/// control character are reported and read past, so that an author sees all of them at once; a
/// mistake of syntax ends the reading.
///
/// - Parameters:
///   - file: what places point into.
///   - range: the bytes of it to read; all of them by default.
///   - maximumDepth: lists and maps within each other beyond this are refused, so that
///   no file can exhaust the stack of this reader or of what walks its value.
/// - Returns: the value, nil where syntax broke, with everything found wrong on the way. A
///   value that comes with diagnostics is not to be trusted, only looked at.
package func readJSON(
  _ file: SourceFile, in range: Range<Int>? = nil, maximumDepth: Int = 128
) -> Parsed<LocatedValue> {
  let range = range ?? file.bytes.indices
  var reader = JSONReader(
    file: file, maximumDepth: maximumDepth, end: range.upperBound, position: range.lowerBound)
  let value = reader.document()
  return Parsed(value, reader.diagnostics)
}

/// The reading itself, byte by byte.
struct JSONReader {
  let file: SourceFile
  let maximumDepth: Int
  let end: Int
  var position: Int
  var diagnostics: [Diagnostic] = []

  fileprivate mutating func document() -> LocatedValue? {
    if let broken = firstInvalidUTF8(file.bytes[position..<end]) {
      report(.jsonNotUTF8, broken.lowerBound..<broken.lowerBound + 1)
      return nil
    }
    if starts(with: [0xEF, 0xBB, 0xBF]) { position += 3 }
    do throws(Broken) {
      let result = try value(depth: 0)
      skipSpace()
      if position < end { report(.jsonTrailingText, position..<end) }
      return result
    } catch {
      return nil
    }
  }

  /// The text is broken beyond here; what was wrong has been reported.
  struct Broken: Error {}

  mutating func value(depth: Int) throws(Broken) -> LocatedValue {
    skipSpace()
    let start = position
    switch peek {
    case UInt8(ascii: "{"): return try map(depth: depth)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "\""):
      let text = try string()
      return LocatedValue(.text(.init(text, isQuoted: true)), at: start..<position)
    case .some(let byte) where byte == 0x2D || (0x30...0x39).contains(byte): return try number()
    default: return try word()
    }
  }

  private mutating func word() throws(Broken) -> LocatedValue {
    let start = position
    for (word, content) in Self.words where starts(with: word) {
      position += word.count
      return LocatedValue(content, at: start..<position)
    }
    throw expected("一个值", "a value")
  }

  private static let words: [([UInt8], LocatedValue.Content)] = [
    (Array("true".utf8), .boolean(true)), (Array("false".utf8), .boolean(false)),
    (Array("null".utf8), .null),
  ]

  var peek: UInt8? { position < end ? file.bytes[position] : nil }

  mutating func take(_ byte: Character) -> Bool {
    guard let ascii = byte.asciiValue, peek == ascii else { return false }
    position += 1
    return true
  }

  mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private func starts(with word: [UInt8]) -> Bool {
    position + word.count <= end && file.bytes[position..<position + word.count] == word[...]
  }

  mutating func report(
    _ kind: DiagnosticKind, _ range: Range<Int>, _ arguments: [String: Argument] = [:]
  ) {
    // What is read past may occur a million times in one file.
    let isReadPast = [.jsonDuplicateKey, .jsonLoneSurrogate, .jsonControlCharacter].contains(kind)
    if isReadPast, diagnostics.count >= DiagnosticList.limit { return }
    diagnostics.append(Diagnostic(kind, at: Place(file, range), arguments))
  }

  mutating func expected(_ zh: String, _ en: String) -> Broken {
    report(
      .jsonSyntax, position..<min(position + 1, end),
      ["expected": .bilingual(Bilingual(zh: zh, en: en))])
    return Broken()
  }
}
