import Diagnostics

/// Says what is wrong with a table that was cut into cells.
struct CSVCheck {
  let file: SourceFile
  let header: [CSVTable.Cell]
  var diagnostics = DiagnosticList()
  /// Columns up to the last one with a name.
  private let named: Int
  /// Where the row with an open quote begins to swallow the rest of the file.
  private var openQuote: Int?

  init(file: SourceFile, header: [CSVTable.Cell]) {
    self.file = file
    self.header = header
    named = (header.lastIndex { !$0.text.isEmpty } ?? -1) + 1
  }

  var namedHeader: [CSVTable.Cell] { Array(header[..<named]) }

  mutating func faults(_ faults: [CSVScanner.Fault]) {
    for fault in faults {
      switch fault {
      case .openQuote(let range):
        openQuote = range.lowerBound
        report(.csvOpenQuote, range)
      case .strayQuote(let range): report(.csvStrayQuote, range)
      case .tooManyCells(let range):
        report(.csvTooManyColumns, range, ["limit": .number(CSVScanner.cellLimit)])
      case .textAfterQuote(let range, let opening):
        report(
          .csvTextAfterQuote, range, related: opening, Bilingual(zh: "引号从这里开始", en: "opened here"))
      }
    }
  }

  mutating func headers() {
    if named == 0 { report(.csvEmptyHeader, header.first?.range ?? 0..<0, ["column": 1]) }
    var first: [String: Range<Int>] = [:]
    for (column, cell) in header[..<named].enumerated() {
      if cell.text.isEmpty {
        report(.csvEmptyHeader, cell.range, ["column": .number(column + 1)])
      } else if let earlier = first[cell.text] {
        report(
          .csvDuplicateHeader, cell.range, ["name": .quoted(cell.text)], related: earlier,
          Bilingual(zh: "第一次写在这里", en: "first written here"))
      } else {
        first[cell.text] = cell.range
      }
    }
  }

  mutating func lengths(_ rows: [CSVTable.Row]) {
    var told: Set<Int> = []
    for row in rows {
      let count = row.cells.count
      if let openQuote, row.range.contains(openQuote) { continue }
      if count < named {
        report(
          .csvRowTooShort, row.range.upperBound..<row.range.upperBound,
          [
            "count": .number(count), "expected": .number(named),
            "missing": .quoted(header[count].text),
          ])
      } else if count > header.count {
        let extra = row.cells[header.count].range.lowerBound..<row.range.upperBound
        report(
          .csvRowTooLong, extra, ["count": .number(count), "expected": .number(header.count)])
      }
      guard count > named else { continue }
      unnamedCells(row, &told)
    }
  }

  /// Cells under an empty header: forgiven while they are empty too.
  private mutating func unnamedCells(_ row: CSVTable.Row, _ told: inout Set<Int>) {
    for column in named..<max(named, min(row.cells.count, header.count))
    where !row.cells[column].text.isEmpty && told.insert(column).inserted {
      report(
        .csvEmptyHeader, header[column].range, ["column": .number(column + 1)],
        related: row.cells[column].range,
        Bilingual(zh: "这一列里有内容", en: "the column is used here"))
    }
  }

  mutating func tooManyRows(_ start: Int) {
    report(.csvTooManyRows, start..<start, ["limit": .number(CSVScanner.rowLimit)])
  }

  private mutating func report(
    _ kind: DiagnosticKind, _ range: Range<Int>, _ arguments: [String: Argument] = [:],
    related: Range<Int>? = nil, _ note: Bilingual? = nil
  ) {
    var places: [Diagnostic.Related] = []
    if let related, let note { places = [.init(Place(file, related), note)] }
    diagnostics.add(Diagnostic(kind, at: Place(file, range), arguments, related: places))
  }
}
