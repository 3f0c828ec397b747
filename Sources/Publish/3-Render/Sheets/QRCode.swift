import CQREncode

/// A QR code (ISO/IEC 18004) made by libqrencode: dark and light squares.
struct QRCode: Sendable {
  /// Squares on a side.
  let width: Int
  /// Row by row; true is dark.
  let isDark: [Bool]

  /// Light squares that a reader needs on every side.
  static let quietZone = 4

  /// The smallest code that holds the text, with the level of correction that survives a stain on
  /// 15 % of it. Nil for what is empty or longer than a code can hold.
  init?(_ text: String) {
    guard !text.isEmpty else { return nil }
    let bytes = Array(text.utf8)
    let made = bytes.withUnsafeBufferPointer {
      QRcode_encodeData(CInt($0.count), $0.baseAddress, 0, QR_ECLEVEL_M)
    }
    guard let made else { return nil }
    defer { QRcode_free(made) }
    let width = Int(made.pointee.width)
    self.width = width
    // The lowest bit says whether a square is dark.
    isDark = UnsafeBufferPointer(start: made.pointee.data, count: width * width).map {
      $0 & 1 == 1
    }
  }

  /// A picture of one path, black on white whatever the page's colours are. `title` is escaped.
  func svg(title: String) -> [UInt8] {
    let side = width + 2 * Self.quietZone
    var svg = Array(
      """
      <svg class="qr" role="img" viewBox="0 0 \(side) \(side)" shape-rendering="crispEdges">\
      <title>
      """.utf8)
    appendHTMLEscaped(title, to: &svg)
    svg += "</title><rect width=\"\(side)\" height=\"\(side)\" fill=\"#fff\"/>".utf8
    svg += "<path stroke=\"#000\" d=\"".utf8
    for row in 0..<width { append(row, to: &svg) }
    return svg + "\"/></svg>".utf8
  }

  /// The dark runs of a row, as strokes through its middle.
  private func append(_ row: Int, to svg: inout [UInt8]) {
    let squares = isDark[(row * width)..<((row + 1) * width)]
    var index = squares.startIndex
    var end: Int?
    while let start = squares[index...].firstIndex(of: true) {
      let stop = squares[start...].firstIndex(of: false) ?? squares.endIndex
      if let end {
        svg += "m\(start - end) 0".utf8
      } else {
        svg += "M\(start - squares.startIndex + Self.quietZone) \(row + Self.quietZone).5".utf8
      }
      svg += "h\(stop - start)".utf8
      (index, end) = (stop, stop)
    }
  }
}
