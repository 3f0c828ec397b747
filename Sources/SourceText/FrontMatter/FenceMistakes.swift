import Diagnostics

/// What to say of a file that does not begin with a fence.
func missingFence(_ file: SourceFile, firstLine: Range<Int>) -> Diagnostic {
  if looksLikeFence(file.bytes, firstLine) {
    return Diagnostic(.frontMatterWrongDashes, at: Place(file, firstLine))
  }
  guard let fence = lateFence(file.bytes, after: firstLine) else {
    return Diagnostic(.frontMatterMissing, at: Place(file, firstLine))
  }
  return Diagnostic(
    .frontMatterNotFirst, at: Place(file, firstLine),
    related: [.init(Place(file, fence), Bilingual(zh: "“---”写在这里", en: "“---” stands here"))])
}

/// What to say of an opening fence without a closing one.
func notClosed(_ file: SourceFile, opening: Range<Int>, _ yaml: Int) -> Diagnostic {
  var related: [Diagnostic.Related] = []
  var start = yaml
  while start < file.bytes.count, related.isEmpty {
    let end = endOfLine(file.bytes, from: start, limit: file.bytes.count)
    if looksLikeFence(file.bytes, start..<end) {
      let note = Bilingual(
        zh: "这一行像是结尾，但不是三个半角减号", en: "this line looks like the end, but is not “---”")
      related = [.init(Place(file, start..<end), note)]
    }
    start = nextLine(file.bytes, after: end, limit: file.bytes.count)
  }
  return Diagnostic(.frontMatterNotClosed, at: Place(file, opening), related: related)
}

/// A line of dashes of any kind that is not exactly `---`: what Word, WPS and phones make of it
/// (`———`, `－－－`, `—-`, `--`, `----`, ` ---`), or a fence with text after it (`--- title: x`).
private func looksLikeFence(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
  let longest = 200
  let text = String(decoding: bytes[line].prefix(longest), as: UTF8.self)
  let visible = text.unicodeScalars.filter { !$0.properties.isWhitespace }
  let dashes = visible.prefix { isDash($0) }
  guard !dashes.isEmpty else { return false }
  if dashes.count == visible.count { return visible.count > 1 || visible.first != "-" }
  let after = text.unicodeScalars.drop { isDash($0) || $0.properties.isWhitespace }
  return dashes.count == 3 && line.lowerBound + 3 < line.upperBound
    && isBlank(bytes[line.lowerBound + 3]) && !after.isEmpty
}

private func isDash(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{2500}", "\u{2501}", "\u{FE58}", "\u{FE63}",
    "\u{FF0D}", "\u{30FC}":
    true
  default: false
  }
}

/// A fence further down with a `key:` under it, among the first lines.
private func lateFence(_ bytes: [UInt8], after first: Range<Int>) -> Range<Int>? {
  let lines = 20
  var start = nextLine(bytes, after: first.upperBound, limit: bytes.count)
  for _ in 0..<lines where start < bytes.count {
    let end = endOfLine(bytes, from: start, limit: bytes.count)
    let next = nextLine(bytes, after: end, limit: bytes.count)
    if isFence(bytes, start..<end) {
      let below = bytes[next..<endOfLine(bytes, from: next, limit: bytes.count)]
      return below.contains(UInt8(ascii: ":")) ? start..<end : nil
    }
    start = next
  }
  return nil
}
