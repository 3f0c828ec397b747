/// Tables drawn with `|`, which CommonMark does not have and authors try.
enum PipeTable {
  /// Whether a line is the row of dashes under a table's header (GitHub Flavored Markdown, 4.10):
  /// `|---|:--:|`, in a quotation or not.
  static func isDelimiterRow(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var hasDash = false
    var hasPipe = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"): hasPipe = true
      case UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: ">") where !hasDash && !hasPipe: break
      default: return false
      }
    }
    return hasDash && hasPipe
  }
}
