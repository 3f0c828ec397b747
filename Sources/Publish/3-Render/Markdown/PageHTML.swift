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
    var next = ids.makeIterator()
    var copied = 0
    var index = 0
    func copy(to end: Int) { page.append(contentsOf: html[copied..<end]) }
    while index < html.count {
      let byte = html[index]
      if byte == UInt8(ascii: "<") {
        if isHeading(html, index), let id = next.next() {
          copy(to: index + 3)
          copied = index + 3
          page.append(contentsOf: " id=\"".utf8)
          page.append(contentsOf: id.utf8)
          page.append(UInt8(ascii: "\""))
          index += 3
        }
      } else if byte == 0xEE || byte == 0xF0, let markers {
        let length = markers.length(in: html, at: index)
        if length > 0 {
          copy(to: index)
          index += length
          copied = index
          continue
        }
      }
      index += 1
    }
    copy(to: html.count)
    return page
  }

  private static func isHeading(_ html: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 3 < html.count && html[index + 1] == UInt8(ascii: "h")
      && UInt8(ascii: "1")...UInt8(ascii: "6") ~= html[index + 2]
      && html[index + 3] == UInt8(ascii: ">")
  }
}
