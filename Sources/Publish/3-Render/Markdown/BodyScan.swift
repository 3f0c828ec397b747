/// One look at a body before it is parsed: where its lines start, and whether it would cost
/// libcmark more than its length.
///
/// libcmark compares every line with every open list and quotation, so depth is bounded; and
/// version 0.30 walks all open `![` of a paragraph for each link in it (CVE-2023-22486).
struct BodyScan {
  /// Deeper than this is refused; a browser's own limit is 512 elements.
  static let depthLimit = 100
  /// So many `![` may stand between two blank lines.
  static let imageMarkLimit = 1000

  /// Offsets of the first byte of each line; `\n`, `\r\n` and `\r` end a line, as in CommonMark.
  private(set) var lineStarts: [Int] = [0]
  /// Offset of the first line nested too deep.
  private(set) var tooDeepAt: Int?
  /// Offset of the `![` that is one too many.
  private(set) var tooManyImagesAt: Int?
  private(set) var hasPipe = false

  private var deepest = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    lineStarts.reserveCapacity(64)
    var images = 0
    var lineHasText = false
    measureDepth(text, from: 0)
    for index in text.indices {
      let byte = text[index]
      if byte > 0x7C { lineHasText = true; continue }
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if byte == UInt8(ascii: "\r"), index + 1 < text.count, text[index + 1] == UInt8(ascii: "\n")
        {
          continue
        }
        if !lineHasText { images = 0 }
        lineHasText = false
        lineStarts.append(index + 1)
        measureDepth(text, from: index + 1)
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: "["):
        lineHasText = true
        if index > 0, text[index - 1] == UInt8(ascii: "!") {
          images += 1
          if images > Self.imageMarkLimit, tooManyImagesAt == nil { tooManyImagesAt = index - 1 }
        }
      case UInt8(ascii: "|"):
        lineHasText = true
        hasPipe = true
      default: lineHasText = true
      }
    }
  }

  /// An upper bound of how deep the line goes: containers that its indentation may continue, and
  /// those that its own marks open.
  private mutating func measureDepth(_ text: UnsafeBufferPointer<UInt8>, from start: Int) {
    var columns = 0
    var marks = 0
    var index = start
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: " "): columns += 1
      case UInt8(ascii: "\t"): columns += 4
      case UInt8(ascii: ">"): marks += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."),
        UInt8(ascii: ")"):
        guard index + 1 == text.count || isBlank(text[index + 1]) else {
          index = text.count; continue
        }
        marks += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break
      default: index = text.count; continue
      }
      index += 1
    }
    let depth = min(deepest, columns / 2) + marks
    guard depth > deepest else { return }
    if depth > Self.depthLimit {
      if tooDeepAt == nil, !isThematicBreak(text, from: start) { tooDeepAt = start }
    } else {
      deepest = depth
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }

  /// `* * * *` all along the line is a rule across the page, however long.
  private func isThematicBreak(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var mark: UInt8?
    var columns = 0
    for byte in text[start...] {
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        if mark == nil { columns += byte == UInt8(ascii: " ") ? 1 : 4 }
        continue
      }
      guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "-"), mark == nil || mark == byte
      else { return false }
      mark = byte
    }
    return mark != nil && columns < 4
  }
}
