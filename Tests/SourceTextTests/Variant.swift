import Diagnostics

/// The same text as another editor saves it: with a byte order mark, with CRLF, under a comment in
/// Chinese. Every fixture is read in all of them.
struct Variant: CustomStringConvertible {
  let mark: Bool
  let carriageReturn: Bool
  /// A line put before the text; nothing but a comment for the reader under test.
  let prefix: String

  static let all = variants(prefixes: ["", "# 汉字😀\n"])
  static let plain = variants(prefixes: [""])

  private static func variants(prefixes: [String]) -> [Variant] {
    prefixes.flatMap { prefix in
      [false, true].flatMap { mark in
        [false, true].map { Variant(mark: mark, carriageReturn: $0, prefix: prefix) }
      }
    }
  }

  var description: String { "mark \(mark), CRLF \(carriageReturn), prefix \(prefix)" }

  func apply(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = mark ? [0xEF, 0xBB, 0xBF] : []
    for byte in (prefix + text).utf8 {
      if byte == 0x0A, carriageReturn { bytes.append(0x0D) }
      bytes.append(byte)
    }
    return bytes
  }

  /// Where an offset of the text stands in what `apply` makes of it.
  func map(_ offset: Int, in text: String) -> Int {
    let before = prefix.utf8.count + offset
    let lines = Array((prefix + text).utf8.prefix(before)).count { $0 == 0x0A }
    return before + (mark ? 3 : 0) + (carriageReturn ? lines : 0)
  }

  func map(_ range: Range<Int>, in text: String) -> Range<Int> {
    map(range.lowerBound, in: text)..<map(range.upperBound, in: text)
  }
}

extension SourceFile {
  convenience init(_ bytes: [UInt8]) { self.init(path: "content/test.md", bytes: bytes) }
}

/// Codes and places of diagnostics, moved as a variant moves them.
func moved(_ diagnostics: [Diagnostic], _ move: (Range<Int>) -> Range<Int>) -> [String] {
  diagnostics.map { diagnostic in
    let places = [diagnostic.place].compactMap { $0 } + diagnostic.related.map(\.place)
    return "\(diagnostic.kind.code) \(places.map { move($0.range) })"
  }
}
