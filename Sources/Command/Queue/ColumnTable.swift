import Diagnostics
import Foundation

/// Columns under each other, a 汉字 two cells wide, the last one cut where the terminal ends.
struct ColumnTable {
  let header: [String]
  let rows: [[String]]

  /// No column but the last is wider.
  private static let widest = 20

  func text(width: Int) -> String {
    let rows = ([header] + rows).map { $0.map(\.safeForTerminal) }
    let count = header.count
    let widths = (0..<count - 1).map { column in
      min(Self.widest, rows.map { DisplayWidth.cells(of: $0[column]) }.max() ?? 0)
    }
    let room = max(10, width - widths.reduce(0) { $0 + $1 + 2 })
    return rows.map { row in
      let cells = zip(row, widths).map { $0.fitting(cells: $1).padded(cells: $1) + "  " }
      var line = cells.joined() + row[count - 1].fitting(cells: room)
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// Cells in a line of the terminal: `COLUMNS`, what the terminal says, or 100.
  static var terminalWidth: Int {
    let asked = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
    if let asked, asked > 0 { return asked }
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return 100
  }
}
