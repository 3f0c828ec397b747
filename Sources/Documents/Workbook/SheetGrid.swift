/// The rows of a sheet while they are filled.
struct SheetGrid {
  private(set) var rows: [[String]] = []
  private var size = 0

  /// Puts a cell in its place, unless the rows would have more than `limit` cells together.
  mutating func put(_ cell: SheetCell, upTo limit: Int) -> Bool {
    while rows.count < cell.row { rows.append([]) }
    let missing = cell.column - rows[cell.row - 1].count
    if missing > 0 {
      size += missing
      guard size <= limit else { return false }
      rows[cell.row - 1] += Array(repeating: "", count: missing)
    }
    rows[cell.row - 1][cell.column - 1] = cell.text
    return true
  }

  /// Empties what lies under merged cells: Excel shows the first only. False where ranges lie over
  /// each other again and again, which no program writes.
  mutating func clearMerged(_ ranges: [CellRange]) -> Bool {
    var work = 4 * size + 16 * ranges.count + 1_000_000
    for range in ranges {
      for row in range.rows {
        guard row <= rows.count else { break }
        work -= 1
        for column in range.columns {
          guard column <= rows[row - 1].count else { break }
          work -= 1
          let isFirst = row == range.rows.lowerBound && column == range.columns.lowerBound
          if !isFirst { rows[row - 1][column - 1] = "" }
        }
        guard work > 0 else { return false }
      }
    }
    for index in rows.indices {
      while rows[index].last == "" { rows[index].removeLast() }
    }
    while rows.last == [] { rows.removeLast() }
    return true
  }
}
