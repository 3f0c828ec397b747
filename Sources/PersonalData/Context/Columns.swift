/// Knows what the columns of a table mean by its first line. Asked for places in the order of the
/// text, so that every byte is read once.
struct Columns {
  private var at: Int
  private var lineStart: Int
  private var lastLineStart: Int
  private var blockStart: Int
  /// Separators before the place, in the order of `separators`.
  private var cells = SIMD4<Int>()
  private var headings: (block: Int, labels: [UInt8: [LabelMeaning]])?

  private static let separators: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "\t"),
  ]
  /// A longer first line is no heading; a column further right has none.
  private static let longestHeading = 4096

  /// Where only a part is searched, its table is known if it begins not far before the part: whoever
  /// searches a large table cell by cell would otherwise read it again for each.
  init(_ text: SearchedText) {
    at = max(0, text.limits.lowerBound - Self.longestHeading)
    lineStart = at
    lastLineStart = at
    blockStart = at == 0 ? 0 : Int.max
  }

  /// What the heading of the column says in which a number begins; nothing in the first line.
  mutating func meaning(_ text: SearchedText, at place: Int) -> LabelMeaning {
    advance(text, to: place)
    guard lineStart > blockStart else { return [] }
    if headings?.block != blockStart { headings = (blockStart, Self.headings(text, blockStart)) }
    for (index, separator) in Self.separators.enumerated() where cells[index] > 0 {
      if let labels = headings?.labels[separator] {
        return cells[index] < labels.count ? labels[cells[index]] : []
      }
    }
    // The first column of a table has no separator before it.
    return headings?.labels[UInt8(ascii: ",")]?.first ?? []
  }

  private mutating func advance(_ text: SearchedText, to place: Int) {
    while at < place {
      switch text[at] {
      case 0x0A:
        if at == lineStart || (at == lineStart + 1 && text[lineStart] == 0x0D) || isFence(text) {
          blockStart = at + 1
        } else if isRule(text, end: at) {
          blockStart = lastLineStart
        }
        lastLineStart = lineStart
        lineStart = at + 1
        cells = SIMD4()
      case UInt8(ascii: ","): cells[0] += 1
      case UInt8(ascii: "|"): cells[1] += 1
      case UInt8(ascii: "\t"): cells[2] += 1
      default: break
      }
      at += 1
    }
  }

  /// A table in a block of code begins after the line of three backquotes.
  private func isFence(_ text: SearchedText) -> Bool {
    let mark = text[lineStart]
    return (mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"))
      && text[lineStart + 1] == mark && text[lineStart + 2] == mark
  }

  /// `|---|---|`, under the headings of a table whatever stands above them.
  private func isRule(_ text: SearchedText, end: Int) -> Bool {
    guard text[lineStart] == UInt8(ascii: "|") else { return false }
    return (lineStart..<end).allSatisfy { "|-: \r".utf8.contains(text[$0]) }
  }

  private static func headings(
    _ text: SearchedText, _ start: Int
  ) -> [UInt8: [LabelMeaning]] {
    var found: [UInt8: [LabelMeaning]] = [:]
    for separator in separators {
      var labels: [LabelMeaning] = [[]]
      var at = start
      while at < text.end, at - start < longestHeading, text[at] != 0x0A {
        if text[at] == separator {
          labels.append([])
          at += 1
        } else if let label = Label.label(in: text, at: at) {
          labels[labels.count - 1].formUnion(label.meaning)
          at += label.word.count
        } else {
          at += 1
        }
      }
      if labels.count > 1 { found[separator] = labels }
    }
    return found
  }
}
