/// A rectangle of cells, `A1:C2`; rows and columns from 1.
struct CellRange {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  init?(_ text: String) {
    let corners = text.split(separator: ":")
    guard let first = corners.first.flatMap({ cellPlace($0) }),
      let last = corners.last.flatMap({ cellPlace($0) }), first.row <= last.row,
      first.column <= last.column
    else { return nil }
    rows = first.row...last.row
    columns = first.column...last.column
  }
}

/// Row and column of `B7`, from 1; nil beyond Excel's own limits.
func cellPlace(_ name: Substring) -> (row: Int, column: Int)? {
  var (row, column) = (0, 0)
  for byte in name.utf8 {
    switch byte {
    case UInt8(ascii: "$"): continue
    case 0x41...0x5A where row == 0: column = column * 26 + Int(byte) - 0x40
    case 0x61...0x7A where row == 0: column = column * 26 + Int(byte) - 0x60
    case 0x30...0x39 where column > 0: row = row * 10 + Int(byte) - 0x30
    default: return nil
    }
    guard row <= 1_048_576, column <= 16_384 else { return nil }
  }
  return row > 0 && column > 0 ? (row, column) : nil
}
