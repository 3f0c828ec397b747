import Diagnostics
import Disclosure
import SourceText

extension Content {
  /// Reads the tables that pages name: ledgers against their schema, other tables as they are.
  /// What a page names and is not there is the check's to say.
  mutating func readTables(_ sources: [SourceFile], with schemas: SchemaSet) {
    let ledgers = Set(
      notices.compactMap { notice in
        notice.value.ledger.flatMap { ContentPath.resolve($0, from: notice.source.path) }
      })
    let plain = Set(
      files(in: notices, \.tables) + files(in: pages, \.tables) + files(in: duties, \.tables)
        + files(in: commitments, \.tables))
    let allRead = isEveryPageRead(sources)
    let texts = sources.filter {
      $0.path.hasSuffix(".csv") && !ContentPath.isPersonnel($0.path)
    }
    for source in texts + takeWorkbooks(ledgers.union(plain)) {
      if ledgers.contains(source.path) {
        let read = readRows(of: source, as: .ledger, with: schemas)
        diagnostics +=
          read.diagnostics + unreadCells(read.rows, in: read.table?.table.file ?? source)
        tables[source.path] = read.table
      } else if plain.contains(source.path) {
        readPlainTable(source)
      } else if allRead {
        diagnostics.append(Diagnostic(.fileUnused, at: Place(source)))
      }
    }
  }

  private func files<Value>(
    in documents: [Document<Value>], _ tables: (Value) -> [TableReference]
  ) -> [String] {
    documents.flatMap { document in
      tables(document.value).compactMap {
        ContentPath.resolve($0.file, from: document.source.path)
      }
    }
  }

  /// Days of a ledger that the calendar does not have, and amounts that are none; its schema knows
  /// their shape only.
  private func unreadCells(_ rows: [LocatedValue], in source: SourceFile) -> [Diagnostic] {
    var list = DiagnosticList()
    for row in rows {
      var fields = FieldReader(source, row)
      _ = fields.optionalDate("date")
      for column in ["income", "expense", "balance"] { _ = fields.money(column) }
      for fault in fields.diagnostics { list.add(fault) }
    }
    return list.all
  }

  /// Whether it is known which files pages name: a faulty page may name this one.
  private func isEveryPageRead(_ sources: [SourceFile]) -> Bool {
    let read = duties.count + commitments.count + notices.count + pages.count
    return read == sources.count { $0.path.hasSuffix(".md") }
  }

  private mutating func readPlainTable(_ source: SourceFile) {
    let parsed = readTable(source)
    diagnostics += parsed.diagnostics
    guard let table = parsed.value else { return }
    tables[source.path] = ContentTable(
      table: table,
      columns: table.header.map { .init(key: $0.text, title: $0.text, isPublic: true) })
  }
}
