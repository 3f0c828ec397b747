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
    var svg: [UInt8] = []
    svg.reserveCapacity(width * width * 2 + 300)
    svg +=
      """
      <svg class="qr" role="img" viewBox="0 0 \(side) \(side)" shape-rendering="crispEdges">\
      <title>
      """.utf8
    appendHTMLEscaped(title, to: &svg)
    svg += "</title><rect width=\"\(side)\" height=\"\(side)\" fill=\"#fff\"/>".utf8
    svg += "<path stroke=\"#000\" d=\"".utf8
    for row in 0..<width { append(row, to: &svg) }
    return svg + "\"/></svg>".utf8
  }

  /// The dark runs of a row, as strokes through its middle. There are hundreds of them, so that no
  /// text is made on the way.
  private func append(_ row: Int, to svg: inout [UInt8]) {
    let first = row * width
    var end: Int?
    var column = 0
    while column < width {
      guard isDark[first + column] else {
        column += 1
        continue
      }
      let start = column
      while column < width, isDark[first + column] { column += 1 }
      if let end {
        svg.append(UInt8(ascii: "m"))
        append(number: start - end, to: &svg)
        svg += " 0".utf8
      } else {
        svg.append(UInt8(ascii: "M"))
        append(number: start + Self.quietZone, to: &svg)
        svg.append(UInt8(ascii: " "))
        append(number: row + Self.quietZone, to: &svg)
        svg += ".5".utf8
      }
      svg.append(UInt8(ascii: "h"))
      append(number: column - start, to: &svg)
      end = column
    }
  }

  /// From 0 to 999.
  private func append(number: Int, to svg: inout [UInt8]) {
    if number > 99 { svg.append(UInt8(ascii: "0") + UInt8(number / 100)) }
    if number > 9 { svg.append(UInt8(ascii: "0") + UInt8(number / 10 % 10)) }
    svg.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
