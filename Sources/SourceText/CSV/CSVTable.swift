import Diagnostics

/// A table as it was written: every cell with its text and its place, none left out.
package struct CSVTable: Sendable {
  /// What all places point into: the table's text as UTF-8 (see `decodeTable`).
  package let file: SourceFile
  /// The columns' names in order, without wholly empty columns at the right.
  package let header: [Cell]
  /// The rows in order. Rows with nothing but separators at the end of the file are not here, nor
  /// blank lines anywhere.
  package let rows: [Row]

  package struct Cell: Sendable {
    /// The text inside the quotes, doubled ones made single; otherwise untouched.
    package let text: String
    /// Byte range in `file`, quotes included.
    package let range: Range<Int>
    package let isQuoted: Bool

    /// Nothing between two separators; `""` is an empty text that somebody wrote.
    var isBare: Bool { range.isEmpty }
  }

  package struct Row: Sendable {
    /// As many as the row has, be it more or fewer than the header's.
    package let cells: [Cell]
    /// From the first cell to the last, the line end not counted.
    package let range: Range<Int>
  }

  /// A row as a map from column name to text. An empty cell is an absent key.
  ///
  /// Quotes in a CSV file only protect commas and say nothing of types (`"31,200.00"` is an
  /// amount), so scalars count as unquoted.
  package func value(of row: Row) -> LocatedValue {
    var entries: [LocatedValue.Entry] = []
    entries.reserveCapacity(header.count)
    for index in keys where index < row.cells.count && !row.cells[index].text.isEmpty {
      let (column, cell) = (header[index], row.cells[index])
      let text = LocatedValue.Scalar(cell.text, isQuoted: false)
      let value = LocatedValue(.text(text), at: cell.range)
      entries.append(.init(key: column.text, keyRange: column.range, value: value))
    }
    return LocatedValue(.map(entries), at: row.range)
  }

  /// The same table with its columns called otherwise; as many names as there are columns.
  package func renamed(_ names: [String]) -> CSVTable {
    let header = zip(names, header).map { name, cell in
      Cell(text: name, range: cell.range, isQuoted: cell.isQuoted)
    }
    return CSVTable(file: file, header: header, rows: rows)
  }

  /// The columns that give keys: those with a name, of two with one name (an error by itself) the
  /// first.
  private let keys: [Int]

  init(file: SourceFile, header: [Cell], rows: [Row]) {
    self.file = file
    self.header = header
    self.rows = rows
    var names: Set<String> = [""]
    keys = header.indices.filter { names.insert(header[$0].text).inserted }
  }
}
