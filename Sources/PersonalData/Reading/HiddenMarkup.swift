/// Markup inside a number, of which readers see nothing: tags, comments, and what makes a link.
extension SearchedText {
  /// `<b>`, `</a>`, `<!-- -->`; `<br>` is the end of a line. Tags of cells and paragraphs end a number.
  func hiddenTag(at: Int) -> Symbol? {
    if has(Self.commentStart, at: at) { return comment(at: at) }
    var next = at + 1
    if self[next] == UInt8(ascii: "/") { next += 1 }
    let name = nameOfTag(at: next)
    guard !name.isEmpty, !Self.blocks.contains(where: { isWord($0, name) }),
      let end = endOfHidden(from: name.upperBound, mark: UInt8(ascii: ">"))
    else { return nil }
    return Symbol(kind: isWord("br", name) ? .newline : .invisible, value: 0, length: end - at)
  }

  private func comment(at: Int) -> Symbol? {
    var next = at + Self.commentStart.count
    // A comment may hold `>`.
    while let end = endOfHidden(from: next, mark: UInt8(ascii: ">")), end - at < Self.longest {
      if self[end - 2] == UInt8(ascii: "-"), self[end - 3] == UInt8(ascii: "-") {
        return Symbol(kind: .invisible, value: 0, length: end - at)
      }
      next = end
    }
    return nil
  }

  /// The `[` of a link, or what ends it: `](address)`, `][name]`.
  func hiddenLink(at: Int) -> Symbol? {
    if self[at] == UInt8(ascii: "[") {
      var next = at + 1
      while next - at < 40, self[next] != UInt8(ascii: "]"), next < end { next += 1 }
      return endOfLink(at: next) == nil ? nil : Symbol(kind: .invisible, value: 0, length: 1)
    }
    return endOfLink(at: at).map { Symbol(kind: .invisible, value: 0, length: $0 - at) }
  }

  private func endOfLink(at: Int) -> Int? {
    guard self[at] == UInt8(ascii: "]") else { return nil }
    switch self[at + 1] {
    case UInt8(ascii: "("): return endOfHidden(from: at + 2, mark: UInt8(ascii: ")"))
    case UInt8(ascii: "["): return endOfHidden(from: at + 2, mark: UInt8(ascii: "]"))
    default: return nil
    }
  }

  private static let longest = 200

  /// After the mark; nil where it is far away, or where what stands before it could be somebody's data
  /// itself and so has to be read.
  private func endOfHidden(from start: Int, mark: UInt8) -> Int? {
    var digits = 0
    var isPlain = true
    var next = start
    while next - start < Self.longest, next < end {
      let byte = self[next]
      switch byte {
      case mark: return digits < 7 && (isPlain || digits == 0) ? next + 1 : nil
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "@"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "<"): return nil
      case 0x80...:
        isPlain = false
        let found = codePoint(at: next)
        let code = Hanzi.code(found.scalar)
        guard (0x3000...0x9FFF).contains(found.scalar), code == 0 || code == Hanzi.unit else {
          return nil
        }
        next += found.length - 1
      default: break
      }
      next += 1
    }
    return nil
  }

  private func nameOfTag(at start: Int) -> Range<Int> {
    var next = start
    while next - start < 16, (0x61...0x7A).contains(folded(self[next])) { next += 1 }
    // `h1` is a block.
    return (0x30...0x39).contains(self[next]) ? start..<start : start..<next
  }

  private func isWord(_ name: StaticString, _ range: Range<Int>) -> Bool {
    guard name.utf8CodeUnitCount == range.count else { return false }
    for (offset, at) in range.enumerated() where folded(self[at]) != name.utf8Start[offset] {
      return false
    }
    return true
  }

  private static let commentStart = Array("<!--".utf8)
  private static let blocks: [StaticString] = [
    "p", "div", "td", "th", "tr", "li", "ul", "ol", "dl", "dt", "dd", "table", "section",
  ]
}
