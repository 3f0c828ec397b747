import Diagnostics

/// Reads one YAML document.
///
/// Accepted is what libyaml accepts (YAML 1.1, and 1.2 as far as it differs in nothing we keep),
/// with these rules of ours: a scalar is text, whatever it looks like, except that an empty plain
/// one, `~` and `null` are null; keys are scalars and stand once in a map; an alias is replaced by
/// what it stands for; tags are refused, because a tag that is ignored takes a word of the author's
/// with it (`标题: !重要`), and types are the schema's business.
///
/// - Parameters:
///   - file: what places point into.
///   - range: the bytes that are the document, all of them by default; a byte order mark at its
///   start is skipped.
/// - Returns: the value, places in bytes of `file`; null at the start for an empty document. Nil
///   only with at least one error.
package func readYAML(
  _ file: SourceFile, in range: Range<Int>? = nil
) -> Parsed<LocatedValue> {
  let range = (range ?? file.bytes.indices).clamped(to: file.bytes.indices)
  guard range.count <= textSizeLimit else {
    return Parsed(nil, [tooLarge(file)])
  }
  let start = range.lowerBound + byteOrderMarkLength(file.bytes[range])
  if let directive = tagDirective(file.bytes, in: start..<range.upperBound) {
    return Parsed(nil, [Diagnostic(.yamlTag, at: Place(file, directive))])
  }
  return YAMLEvents.read(file.bytes, in: start..<range.upperBound) { events in
    var composer = YAMLComposer(file: file, range: start..<range.upperBound)
    let value = composer.document(&events)
    return Parsed(value, composer.diagnostics.all)
  }
}

/// The first line that begins with `%TAG`. Tags are refused anyway, and libyaml compares each of
/// these with all before it, which would take minutes over a file full of them.
private func tagDirective(_ bytes: [UInt8], in range: Range<Int>) -> Range<Int>? {
  var from = range.lowerBound
  while let found = bytes[from..<range.upperBound].firstIndex(of: UInt8(ascii: "%")) {
    let isFirst = found == range.lowerBound || isLineEnd(bytes[found - 1])
    if isFirst, bytes[found..<range.upperBound].starts(with: "%TAG".utf8) {
      return found..<(found + 4)
    }
    from = found + 1
  }
  return nil
}
