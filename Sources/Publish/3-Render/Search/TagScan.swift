/// Walks over the tags of HTML that the program wrote itself: no `<` in its texts, no `>` outside
/// of quotes but at the end of a tag.
struct TagScan {
  struct Tag {
    /// The text since the tag before.
    let before: Range<Int>
    fileprivate let name: Range<Int>
    fileprivate let isEnd: Bool
    /// Whether a word may go on behind it.
    let isInline: Bool
    /// Whether the text up to its end tag is no text of the page.
    let isLeftOut: Bool
  }

  private let html: [UInt8]
  private var position = 0

  init(_ html: [UInt8]) { self.html = html }

  /// Phrasing elements of HTML that do not break a line.
  private static let inline = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd",
    "mark", "q", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
    "wbr",
  ].map { packed(Array($0.utf8)[...]) }
  private static let drawn = ["svg", "script", "style", "template"].map {
    packed(Array($0.utf8)[...])
  }

  /// A name of at most eight letters as one number: compared at once.
  private static func packed(_ name: ArraySlice<UInt8>) -> UInt64 {
    name.count > 8 ? 0 : name.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// `<section data-unsearched>`: the same on many pages, such as how to complain.
  private static let mark = Array("data-unsearched".utf8)

  /// The next tag; at the end one that stands for nothing but the text before it, then nil.
  mutating func next() -> Tag? {
    guard position < html.count else { return nil }
    let start = position
    let open = html[start...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
    let isEnd = open + 1 < html.count && html[open + 1] == UInt8(ascii: "/")
    let first = min(html.count, open + (isEnd ? 2 : 1))
    let end = html[first...].firstIndex { !Self.isNameByte($0) } ?? html.count
    position = tagEnd(from: end)
    let name = Self.packed(html[first..<end])
    let isMarked = !isEnd && end < position && contains(Self.mark, in: end..<position)
    return Tag(
      before: start..<open, name: first..<end, isEnd: isEnd,
      isInline: Self.inline.contains(name) && !isMarked,
      isLeftOut: !isEnd && (isMarked || Self.drawn.contains(name)))
  }

  /// Goes on behind the end tag that belongs to a tag.
  mutating func skip(_ tag: Tag) {
    var depth = 1
    while depth > 0, let inner = next() {
      guard html[inner.name] == html[tag.name] else { continue }
      depth += inner.isEnd ? -1 : 1
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x30...0x39: true
    default: false
    }
  }

  /// Behind the `>`; quotes may hold one.
  private func tagEnd(from start: Int) -> Int {
    var index = start
    var quote: UInt8?
    while index < html.count {
      let byte = html[index]
      index += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
    }
    return index
  }

  private func contains(_ word: [UInt8], in range: Range<Int>) -> Bool {
    guard range.count >= word.count else { return false }
    return html[range].indices.contains {
      html[$0] == word[0] && html[$0...].starts(with: word)
    }
  }
}
