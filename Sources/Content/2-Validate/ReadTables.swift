import Diagnostics
import Disclosure
import SourceText

extension Content {
  /// Reads the CSV files that pages name: ledgers against their schema, other tables as they are.
  /// What a page names and is not there is the check's to say.
  mutating func readTables(_ sources: [SourceFile], with schemas: SchemaSet) {
    let ledgers = Set(
      notices.compactMap { notice in
        notice.value.ledger.flatMap { ContentPath.resolve($0, from: notice.source.path) }
      })
    let plain = Set(
      notices.flatMap { notice in
        notice.value.tables.compactMap { ContentPath.resolve($0.file, from: notice.source.path) }
      }
        + pages.flatMap { page in
          page.value.tables.compactMap { ContentPath.resolve($0.file, from: page.source.path) }
        })
    for source in sources where source.path.hasSuffix(".csv") {
      if ledgers.contains(source.path) {
        let read = readRows(of: source, as: .ledger, with: schemas)
        diagnostics += read.diagnostics
        tables[source.path] = read.table
      } else if plain.contains(source.path) {
        readPlainTable(source)
      } else if ContentKind(path: source.path) == nil {
        diagnostics.append(Diagnostic(.fileUnused, at: Place(source)))
      }
    }
  }

  private mutating func readPlainTable(_ source: SourceFile) {
    let parsed = readCSV(source)
    diagnostics += parsed.diagnostics
    guard let table = parsed.value else { return }
    tables[source.path] = ContentTable(
      table: table, columns: table.header.map { .init(key: $0.text, title: $0.text) })
  }
}
