import SourceText

/// The last pass over libcmark's HTML: ids into the heading tags, markers out.
enum PageHTML {
  /// `ids` are those of the headings in order, or empty to give none.
  ///
  /// libcmark escapes every `<` of the text, so `<h2>` in its output is always a heading.
  static func finish(
    _ html: UnsafeBufferPointer<UInt8>, ids: [String], _ markers: EmphasisMarkers?
  ) -> [UInt8] {
    var page: [UInt8] = []
    page.reserveCapacity(html.count + ids.count * 32)
    var copied = 0
    for id in ids {
      guard let end = endOfHeadingName(html, from: copied) else { break }
      page.append(contentsOf: html[copied..<end])
      copied = end
      page.append(contentsOf: " id=\"".utf8)
      page.append(contentsOf: id.utf8)
      page.append(UInt8(ascii: "\""))
    }
    page.append(contentsOf: html[copied...])
    markers?.remove(from: &page)
    ForbiddenInHTML.remove(from: &page)
    return page
  }

  /// Where the name of the next heading tag ends: `<h2` of `<h2>`, never of `<hr />`.
  private static func endOfHeadingName(
    _ html: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    var index = start
    while let tag = ByteSearch.index(of: UInt8(ascii: "<"), in: html, from: index) {
      index = tag + 1
      guard tag + 3 < html.count else { return nil }
      if html[tag + 1] == UInt8(ascii: "h"), html[tag + 3] == UInt8(ascii: ">"),
        UInt8(ascii: "1")...UInt8(ascii: "6") ~= html[tag + 2]
      {
        return tag + 3
      }
    }
    return nil
  }
}
