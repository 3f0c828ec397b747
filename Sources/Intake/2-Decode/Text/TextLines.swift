import SourceText

/// Steps through a text line by line without a list of them: a mail may have millions.
struct TextLines {
  let text: Substring

  init(_ text: some StringProtocol) { self.text = Substring(text) }

  /// The line that begins at an index, its LF left out.
  func line(at start: String.Index) -> Substring {
    let rest = text[start...]
    let length = rest.utf8.withContiguousStorageIfAvailable {
      ByteSearch.index(of: 0x0A, in: $0) ?? $0.count
    }
    guard let length else { return rest[..<(rest.utf8.firstIndex(of: 0x0A) ?? rest.endIndex)] }
    return rest[..<rest.utf8.index(start, offsetBy: length)]
  }

  /// Where the next line begins; nil after the last.
  func next(after line: Substring) -> String.Index? {
    line.endIndex < text.endIndex ? text.utf8.index(after: line.endIndex) : nil
  }

  /// The lines from an index on, at most so many.
  func lines(from start: String.Index, _ count: Int) -> [Substring] {
    var found: [Substring] = []
    var at: String.Index? = start
    while let index = at, found.count < count {
      let line = line(at: index)
      found.append(line)
      at = next(after: line)
    }
    return found
  }

  /// Where the line begins that ends at an index.
  func start(ofLineBefore end: String.Index) -> String.Index {
    let before = text[..<end].utf8
    let start = before.withContiguousStorageIfAvailable { bytes in
      bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    }
    guard let start else {
      return before.lastIndex(of: 0x0A).map { text.utf8.index(after: $0) } ?? text.startIndex
    }
    return text.utf8.index(text.startIndex, offsetBy: start)
  }

  /// The lines from the last upwards, with where each begins, while `body` wants more.
  func walkUp(_ body: (Substring, String.Index) -> Bool) {
    var end = text.endIndex
    while true {
      let start = start(ofLineBefore: end)
      guard body(text[start..<end], start), start > text.startIndex else { return }
      end = text.utf8.index(before: start)
    }
  }

  /// Without blank lines at both ends; blanks before the first word stay.
  var withoutBlankEnds: String {
    let utf8 = text.utf8
    guard let first = utf8.firstIndex(where: { $0 > 0x20 }),
      let last = utf8.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return String(text[start(ofLineBefore: first)...last])
  }
}
