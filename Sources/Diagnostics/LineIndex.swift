/// Where the lines of a text begin, and the one converter between bytes, code points and display
/// cells. LF, CRLF and a lone CR end a line (NEL, U+2028 and U+2029 do not); a UTF-8 byte order
/// mark belongs to no line.
///
/// Building it is one pass; a question costs at most the bytes of a short line, or of one stretch
/// of a long one, so that a hundred thousand questions about one huge line stay cheap.
package struct LineIndex: Sendable {
  package let bytes: [UInt8]
  /// First byte of every line.
  private let starts: [Int]
  /// For lines longer than a stretch: where code points stand along the line.
  private let stretches: [Int: [Stretch]]

  private struct Stretch: Sendable {
    let byte: Int
    let codePoints: Int
  }

  private static let stretchLength = 4096

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    (starts, stretches) = bytes.withUnsafeBufferPointer { Self.scan($0) }
  }

  /// At least 1; the empty line after a final line end counts, since a place may be there.
  package var lineCount: Int { starts.count }

  /// The bytes of a line, without its line end. Lines outside `1...lineCount` are taken as the
  /// nearest one.
  package func range(ofLine line: Int) -> Range<Int> {
    let index = clamped(line) - 1
    var end = index + 1 < starts.count ? starts[index + 1] : bytes.count
    if index + 1 < starts.count {
      end -= 1
      if end > starts[index], bytes[end] == 0x0A, bytes[end - 1] == 0x0D { end -= 1 }
    }
    return starts[index]..<end
  }

  /// The position of a byte offset. Inside a code point it is that code point's; inside a line end
  /// it is just after the line's last character; outside the text it is the nearest one's.
  package func position(at byte: Int) -> Position {
    let line = self.line(at: byte)
    let range = range(ofLine: line)
    let target = min(max(byte, range.lowerBound), range.upperBound)
    let known = stretch(ofLine: line) { $0.byte <= target }
    return bytes.withUnsafeBufferPointer { bytes in
      var at = known?.byte ?? range.lowerBound
      var column = (known?.codePoints ?? 0) + 1
      while at < target {
        at += CodePoint.decode(bytes, at: at, before: range.upperBound).length
        if at <= target { column += 1 }
      }
      return Position(line: line, column: column)
    }
  }

  /// The byte offset of a line and a column in code points; past the end of the line it is the
  /// line's end, before its start the line's start.
  package func byte(line: Int, column: Int) -> Int {
    let range = range(ofLine: line)
    let wanted = max(column, 1) - 1
    let known = stretch(ofLine: clamped(line)) { $0.codePoints <= wanted }
    return bytes.withUnsafeBufferPointer { bytes in
      var at = known?.byte ?? range.lowerBound
      var passed = known?.codePoints ?? 0
      while at < range.upperBound, passed < wanted {
        at += CodePoint.decode(bytes, at: at, before: range.upperBound).length
        passed += 1
      }
      return at
    }
  }

  /// How many terminal cells a stretch of bytes takes when it is printed as an excerpt prints it:
  /// escapes, tabs and all.
  package func cells(_ range: Range<Int>) -> Int {
    Glyph.glyphs(of: bytes, in: range).reduce(0) { $0 + $1.cells }
  }

  private func clamped(_ line: Int) -> Int { min(max(line, 1), starts.count) }

  private func line(at byte: Int) -> Int { max(starts.firstIndex(after: { $0 <= byte }), 1) }

  /// The last known stretch that `holds`, which it must for a prefix of the line.
  private func stretch(ofLine line: Int, where holds: (Stretch) -> Bool) -> Stretch? {
    guard let known = stretches[line] else { return nil }
    let after = known.firstIndex(after: holds)
    return after > 0 ? known[after - 1] : nil
  }

  private static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (starts: [Int], stretches: [Int: [Stretch]]) {
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    var starts = [hasMark ? 3 : 0]
    var stretches: [Int: [Stretch]] = [:]
    var start = starts[0]
    var at = start
    while at <= bytes.count {
      let isEnd = at == bytes.count || bytes[at] == 0x0A || bytes[at] == 0x0D
      if isEnd, at - start > stretchLength {
        stretches[starts.count] = measure(bytes, start..<at)
      }
      if isEnd, at < bytes.count {
        if bytes[at] == 0x0D, at + 1 < bytes.count, bytes[at + 1] == 0x0A { at += 1 }
        start = at + 1
        starts.append(start)
      }
      at += 1
    }
    return (starts, stretches)
  }

  private static func measure(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> [Stretch] {
    var found: [Stretch] = []
    var next = line.lowerBound
    var at = line.lowerBound
    var codePoints = 0
    while at < line.upperBound {
      if at >= next {
        found.append(Stretch(byte: at, codePoints: codePoints))
        next = at + stretchLength
      }
      at += CodePoint.decode(bytes, at: at, before: line.upperBound).length
      codePoints += 1
    }
    return found
  }
}
