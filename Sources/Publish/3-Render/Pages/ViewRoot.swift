import SourceText

/// The way from a view's folder to the root of the site, put in after rendering: a page in the
/// standard size and the same for elderly readers differ in nothing else of their own, and are
/// rendered once.
enum ViewRoot {
  /// Stands for it at the beginning of an address, where nobody else writes an encoded NUL.
  static let mark = "%00/"
  private static let quotedMark = Array("=\"\(mark)".utf8)

  /// The HTML for a view. Only attributes that hold addresses are touched (`href`, `src`,
  /// `data-index`, known by their last letters): a title or an alt text may be anything.
  static func filled(_ html: [UInt8], for view: SiteView) -> [UInt8] {
    let root = Array(repeatElement("../".utf8, count: view.depth).joined())
    var filled: [UInt8] = []
    filled.reserveCapacity(html.count + 64)
    html.withUnsafeBufferPointer { html in
      var copied = 0
      var position = 1
      while let found = ByteSearch.index(of: UInt8(ascii: "="), in: html, from: position) {
        position = found + 1
        guard html[found...].starts(with: quotedMark), holdsAddress(html[found - 1]) else {
          continue
        }
        filled += html[copied..<(found + 2)]
        filled += root
        copied = found + quotedMark.count
        position = copied
      }
      filled += html[copied...]
    }
    return filled
  }

  private static func holdsAddress(_ lastLetter: UInt8) -> Bool {
    lastLetter == UInt8(ascii: "f") || lastLetter == UInt8(ascii: "c")
      || lastLetter == UInt8(ascii: "x")
  }
}
