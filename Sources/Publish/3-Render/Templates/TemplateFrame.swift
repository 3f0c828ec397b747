/// A template with its tags worked off for data of one structure: markup, and the places where the
/// texts go. What a template prints depends on the texts only by where they stand, since a section
/// asks whether a value is there and never what it says.
struct TemplateFrame: Sendable {
  private enum Piece: Sendable {
    case markup([UInt8])
    case leaf(Int)
    /// A leaf in the text of a page whose language is not that of the content.
    case foreign(Int)
  }

  private var pieces: [Piece] = []
  private var size = 0

  /// Cuts what the library made of the marked data at the marks.
  init(_ rendered: String) {
    var rest = Array(rendered.utf8)[...]
    while let start = rest.firstIndex(of: TemplateLeaf.opening),
      let end = rest[start...].firstIndex(of: TemplateLeaf.closing),
      let index = Int(String(decoding: rest[(start + 1)..<end], as: UTF8.self))
    {
      let isForeign = start > rest.startIndex && rest[start - 1] == TemplateLeaf.foreign
      add(rest[..<(isForeign ? start - 1 : start)])
      pieces.append(isForeign ? .foreign(index) : .leaf(index))
      rest = rest[(end + 1)...]
    }
    add(rest)
  }

  /// A mark before a text that is not there marks nothing.
  private mutating func add(_ markup: ArraySlice<UInt8>) {
    let markup = markup.filter { $0 != TemplateLeaf.foreign }
    guard !markup.isEmpty else { return }
    pieces.append(.markup(markup))
    size += markup.count
  }

  func filled(with leaves: [TemplateLeaf]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(leaves.reduce(size) { $0 + $1.size })
    for piece in pieces {
      switch piece {
      case .markup(let markup): bytes += markup
      case .leaf(let index): leaves[index].append(to: &bytes)
      case .foreign(let index): leaves[index].appendMarked(to: &bytes)
      }
    }
    return bytes
  }
}

/// A text of the data, to be put where its mark stands.
enum TemplateLeaf: Sendable {
  case text(String)
  case html([UInt8])

  /// Around the number of a leaf. No text of the data can hold these bytes once it is escaped, and
  /// templates are freed of them when they are read.
  static let opening: UInt8 = 0x01
  static let closing: UInt8 = 0x02
  /// Before the mark of a leaf whose language may have to be told.
  static let foreign: UInt8 = 0x03

  static func mark(_ index: Int) -> String { "\u{1}\(index)\u{2}" }

  fileprivate var size: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .html(let html): html.count
    }
  }

  /// A text with Chinese in it is marked as such; HTML has been where it was made.
  fileprivate func appendMarked(to bytes: inout [UInt8]) {
    guard case .text(let text) = self, holdsHan(text) else { return append(to: &bytes) }
    bytes += "<span lang=\"zh-Hans\">".utf8
    appendHTMLEscaped(text, to: &bytes)
    bytes += "</span>".utf8
  }

  fileprivate func append(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): appendHTMLEscaped(text, to: &bytes)
    case .html(let html): bytes += html
    }
  }
}
