/// A place as people count: line and column from 1, the column in Unicode code points (not bytes,
/// not UTF-16 units, not terminal cells). A byte order mark is no column; a byte that is not valid
/// UTF-8 is a column of its own.
package struct Position: Sendable, Hashable, Comparable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (one: Self, other: Self) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}
