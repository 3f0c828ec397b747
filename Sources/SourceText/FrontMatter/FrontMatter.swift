import Diagnostics

/// The two parts of a Markdown file: the YAML between its fences, and the text after them.
package struct FrontMatter: Sendable, Equatable {
  /// From the line after the opening `---` to the beginning of the closing one.
  package let yaml: Range<Int>
  /// From the line after the closing `---` to the end of the file.
  package let body: Range<Int>

  package init(yaml: Range<Int>, body: Range<Int>) {
    self.yaml = yaml
    self.body = body
  }
}

/// Finds the front matter of a Markdown file.
///
/// A fence is a whole line of exactly `---` with nothing after it but blanks; the first must be the
/// first line of the file (after a byte order mark), the next one closes. `---` anywhere else, in
/// the middle of a line or in the body, is text. Lines end at LF, CR or CRLF.
package func findFrontMatter(_ file: SourceFile) -> Parsed<FrontMatter> {
  let bytes = file.bytes
  let start = byteOrderMarkLength(bytes[...])
  let first = start..<endOfLine(bytes, from: start, limit: bytes.count)
  guard isFence(bytes, first) else { return Parsed(nil, [missingFence(file, firstLine: first)]) }
  let yaml = nextLine(bytes, after: first.upperBound, limit: bytes.count)
  guard let closing = nextFence(bytes, from: yaml) else {
    return Parsed(nil, [notClosed(file, opening: first.lowerBound..<(first.lowerBound + 3), yaml)])
  }
  let body = nextLine(bytes, after: closing.upperBound, limit: bytes.count)
  return Parsed(FrontMatter(yaml: yaml..<closing.lowerBound, body: body..<bytes.count))
}

/// The next line that is a fence.
func nextFence(_ bytes: [UInt8], from start: Int) -> Range<Int>? {
  var line = start
  while line < bytes.count {
    let end = endOfLine(bytes, from: line, limit: bytes.count)
    if isFence(bytes, line..<end) { return line..<end }
    line = nextLine(bytes, after: end, limit: bytes.count)
  }
  return nil
}

func isFence(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
  let dash = UInt8(ascii: "-")
  guard line.count >= 3, bytes[line.lowerBound] == dash, bytes[line.lowerBound + 1] == dash,
    bytes[line.lowerBound + 2] == dash
  else { return false }
  return bytes[(line.lowerBound + 3)..<line.upperBound].allSatisfy(isBlank)
}
