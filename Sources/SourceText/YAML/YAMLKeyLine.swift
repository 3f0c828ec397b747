import Diagnostics

/// A line that its author meant as `标题: 值`, judged by eye: a short word, then a colon that YAML
/// does not take for one (`：`, or `:` with no space after it).
struct YAMLKeyLine {
  enum Fault {
    case fullWidthColon
    case noSpace
  }

  let fault: Fault
  /// The colon.
  let range: Range<Int>
  /// Where the word begins.
  let start: Int

  private static let longestKey = 90

  /// Looks at the bytes of a line, its end not counted; nil where it is no such line.
  init?(_ bytes: [UInt8], line: Range<Int>) {
    var at = line.lowerBound
    while at < line.upperBound, isBlank(bytes[at]) { at += 1 }
    if at + 1 < line.upperBound, bytes[at] == UInt8(ascii: "-"), isBlank(bytes[at + 1]) { at += 2 }
    start = at
    while at < line.upperBound, at - start <= Self.longestKey {
      switch bytes[at] {
      case UInt8(ascii: ":"):
        let rest = bytes[(at + 1)..<line.upperBound]
        guard at > start, let next = rest.first, !isBlank(next), next != UInt8(ascii: "/") else {
          return nil
        }
        (fault, range) = (.noSpace, at..<(at + 1))
        return
      case 0xEF where bytes[at..<line.upperBound].starts(with: [0xEF, 0xBC, 0x9A]):
        guard at > start else { return nil }
        (fault, range) = (.fullWidthColon, at..<(at + 3))
        return
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "#"), UInt8(ascii: "["),
        UInt8(ascii: "{"), UInt8(ascii: "&"), UInt8(ascii: "*"):
        return nil
      default: at += 1
      }
    }
    return nil
  }

  func diagnostic(_ file: SourceFile) -> Diagnostic {
    let word = String(decoding: file.bytes[start..<range.lowerBound], as: UTF8.self)
    let kind = fault == .fullWidthColon ? DiagnosticKind.yamlFullWidthColon : .yamlColonWithoutSpace
    return Diagnostic(kind, at: Place(file, range), ["key": .quoted(word)])
  }
}
