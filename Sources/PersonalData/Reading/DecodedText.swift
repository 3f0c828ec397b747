/// A text in which whole words are written as HTML character references (`&#24184;`) or
/// percent-encoded (`%E5%B9%B8`), with these read. Numbers are found in either spelling as they stand;
/// words are not, and so an address, a plate or a name before an `@` is looked for here.
struct DecodedText {
  private(set) var bytes: [UInt8] = []
  /// Where in the original each byte stands, and its end.
  private(set) var places: [Int] = []

  /// Nil where nothing is written like that.
  init?(_ original: UnsafeBufferPointer<UInt8>, limits: Range<Int>) {
    let text = SearchedText(original, limits: limits)
    guard var next = Self.nextEncoded(text, from: limits.lowerBound) else { return nil }
    bytes.reserveCapacity(limits.count)
    places.reserveCapacity(limits.count + 1)
    var at = limits.lowerBound
    while at < limits.upperBound {
      if at == next, let found = text.encoded(at: at), let scalar = Unicode.Scalar(found.scalar) {
        for byte in String(Character(scalar)).utf8 {
          bytes.append(byte)
          places.append(at)
        }
        at += found.length
      } else {
        bytes.append(text[at])
        places.append(at)
        at += 1
      }
      if next < at { next = Self.nextEncoded(text, from: at) ?? limits.upperBound }
    }
    places.append(limits.upperBound)
  }

  private static func nextEncoded(_ text: SearchedText, from start: Int) -> Int? {
    (start..<max(start, text.end)).first { at in
      (text[at] == UInt8(ascii: "&") || text[at] == UInt8(ascii: "%"))
        && text.encoded(at: at) != nil
    }
  }

  /// What is found once it is read, at its place in the original.
  func findings() -> [PersonalFinding] {
    let found = bytes.withUnsafeBufferPointer { buffer in
      var scan = Scan(SearchedText(buffer, limits: 0..<buffer.count))
      return scan.search()
    }
    return found.map { finding in
      PersonalFinding(
        kind: finding.kind,
        range: places[finding.range.lowerBound]..<places[finding.range.upperBound],
        normalized: finding.normalized)
    }
  }
}
