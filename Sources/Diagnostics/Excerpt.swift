/// The line a diagnostic points at, as it may be printed, and where the carets stand under it.
struct Excerpt {
  let line: Int
  /// At most `width` cells.
  let text: String
  /// Cells before the first caret.
  let indent: Int
  /// Cells under carets; at least one.
  let length: Int

  static let width = 80
  /// Code points looked at on either side of the caret, so that a huge line costs nothing.
  private static let reach = 400
  /// Cells kept before the caret of a line that is too long.
  private static let before = 30

  /// Nil for a confidential file, and for a file as a whole.
  init?(of place: Place, _ index: LineIndex) {
    guard !place.isWholeFile, place.file.privacy == .shown else { return nil }
    let start = index.position(at: place.range.lowerBound)
    let range = index.range(ofLine: start.line)
    let first = max(1, start.column - Self.reach)
    let visible =
      index.byte(
        line: start.line, column: first)..<index.byte(
        line: start.line, column: start.column + Self.reach)
    let glyphs = Self.glyphs(of: index.bytes, in: visible)
    let caret = start.column - first
    // To the end of the line when the range goes on below it.
    let lastByte = min(max(place.range.upperBound, place.range.lowerBound), range.upperBound)
    let caretEnd = min(index.position(at: lastByte).column - first, glyphs.count)

    let window = Self.window(
      glyphs, around: caret,
      isCut: (visible.lowerBound > range.lowerBound, visible.upperBound < range.upperBound))
    line = start.line
    text =
      (window.isCutBefore ? "…" : "") + glyphs[window.range].map(\.text).joined()
      + (window.isCutAfter ? "…" : "")
    indent = (window.isCutBefore ? 1 : 0) + Self.cells(glyphs[window.range.lowerBound..<caret])
    let end = max(caret, min(caretEnd, window.range.upperBound))
    length = max(1, Self.cells(glyphs[caret..<end]))
  }

  private struct Window {
    let range: Range<Int>
    let isCutBefore: Bool
    let isCutAfter: Bool
  }

  /// The glyphs that are printed: all of them, or as many around the caret as there is room for.
  private static func window(
    _ glyphs: [Glyph], around caret: Int, isCut: (before: Bool, after: Bool)
  ) -> Window {
    if !isCut.before, !isCut.after, cells(glyphs[...]) <= width {
      return Window(range: 0..<glyphs.count, isCutBefore: false, isCutAfter: false)
    }
    var room = width - 2
    var lower = caret
    var left = before
    while lower > 0, glyphs[lower - 1].cells <= left {
      lower -= 1
      left -= glyphs[lower].cells
    }
    room -= before - left
    var upper = caret
    while upper < glyphs.count, glyphs[upper].cells <= room {
      room -= glyphs[upper].cells
      upper += 1
    }
    while lower > 0, upper == glyphs.count, glyphs[lower - 1].cells <= room {
      lower -= 1
      room -= glyphs[lower].cells
    }
    return Window(
      range: lower..<upper, isCutBefore: lower > 0 || isCut.before,
      isCutAfter: upper < glyphs.count || isCut.after)
  }

  private static func glyphs(of bytes: [UInt8], in range: Range<Int>) -> [Glyph] {
    let elements = ScalarOrByte.all(of: bytes, in: range)
    return Glyph.glyphs(of: elements, expandingTabs: true)
      .covered(PersonalLook.ranges(in: elements))
  }

  private static func cells(_ glyphs: ArraySlice<Glyph>) -> Int {
    glyphs.reduce(0) { $0 + $1.cells }
  }
}

extension [Glyph] {
  /// Bullets of the same width in the place of what must not be seen.
  func covered(_ ranges: [Range<Int>]) -> [Glyph] {
    var glyphs = self
    for index in ranges.joined() {
      let cells = glyphs[index].cells
      glyphs[index] = Glyph(text: String(repeating: "•", count: cells), cells: cells)
    }
    return glyphs
  }
}
