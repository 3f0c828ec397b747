import Diagnostics
import JSONSchema
import SourceText

/// Reads a table whose rows have a schema (roster, service) and makes a typed value of each row
/// that keeps to it.
func validateRows<Value>(
  of source: SourceFile, as kind: ContentKind, with schemas: SchemaSet,
  _ make: (inout FieldReader) -> Value, _ wrap: ([Document<Value>]) -> TypedFile
) -> ValidatedFile {
  let read = readRows(of: source, as: kind, with: schemas)
  var file = ValidatedFile(diagnostics: read.diagnostics)
  guard let table = read.table else { return file }
  let documents = read.rows.map { row in
    decode(table.table.file, row, row.range, &file.diagnostics, make)
  }
  file.value = wrap(documents)
  return file
}

/// A table and its rows as maps keyed as the schema names them; only rows without a fault.
struct ReadRows {
  var table: ContentTable?
  var rows: [LocatedValue] = []
  var diagnostics: [Diagnostic] = []
}

func readRows(of source: SourceFile, as kind: ContentKind, with schemas: SchemaSet) -> ReadRows {
  let parsed = readTable(source)
  var read = ReadRows(diagnostics: parsed.diagnostics)
  guard let written = parsed.value else { return read }
  let (header, doubled) = schemas.canonicalHeader(written, as: kind)
  let told = parsed.diagnostics.compactMap(\.place).filter { !$0.isWholeFile }.map(\.range)
  let headerEnd = written.header.last?.range.upperBound ?? 0
  let isHeaderFaulty = told.contains { $0.lowerBound <= headerEnd }
  if !isHeaderFaulty { read.diagnostics += doubled }
  let table = written.renamed(header)
  read.table = ContentTable(
    table: table,
    columns: header.map {
      .init(
        key: $0, title: schemas.title(of: $0, in: kind) ?? $0,
        isPublic: schemas.isPublic($0, in: kind))
    })
  let absent = schemas.missingColumns(header, in: kind)
  guard absent.isEmpty else {
    // Said once: every row would repeat it. A header that is faulty itself is enough to mend.
    if !isHeaderFaulty {
      read.diagnostics += absent.map { column in
        Diagnostic(.columnMissing, at: table.headerPlace, ["column": .plain(column)])
      }
    }
    return read
  }
  var faults = DiagnosticList()
  let toldAt = Set(told.map(\.lowerBound))
  // A row that is too short was told already, or is one of too many to be told.
  for row in table.rows where row.cells.count >= header.count && !row.holds(anyOf: toldAt) {
    if kind == .ledger, let cell = row.cellOfTotals {
      faults.add(
        Diagnostic(
          .rowOfTotals, at: Place(table.file, cell.range), ["value": .quoted(cell.text)]))
      continue
    }
    let value = table.value(of: row)
    let found = schemas.violations(of: value, as: kind)
    if found.isEmpty { read.rows.append(value) }
    for fault in found { faults.add(schemas.rowDiagnostic(of: fault, in: table.file)) }
  }
  read.diagnostics += faults.all
  return read
}

extension CSVTable.Row {
  /// The cell that says that the row holds sums.
  fileprivate var cellOfTotals: CSVTable.Cell? {
    cells.prefix(4).first { cell in
      cell.text.utf8.count <= 30 && Self.totals.contains(cell.text.filter(\.isLetter))
    }
  }

  private static let totals: Set<String> = Set(
    ["", "本月", "本季", "本季度", "本期", "本年", "全年"].flatMap { span in
      ["合计", "小计", "总计", "累计", "共计"].map { span + $0 }
    })

  /// Whether a fault of the table begins in one of its cells, or right after the last.
  fileprivate func holds(anyOf starts: Set<Int>) -> Bool {
    guard !starts.isEmpty else { return false }
    return starts.contains { range.lowerBound <= $0 && $0 <= range.upperBound }
  }
}

extension CSVTable {
  /// The header's line.
  fileprivate var headerPlace: Place {
    let start = header.first?.range.lowerBound ?? 0
    return Place(file, start..<(header.last?.range.upperBound ?? start))
  }
}
