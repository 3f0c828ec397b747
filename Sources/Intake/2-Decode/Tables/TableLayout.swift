import SourceText

/// Finds the header of a table: the sign between its cells, a title above it, a second row below it.
enum TableLayout {
  /// Rows that are looked at.
  private static let depth = 6
  /// Bytes that are looked at for the sign between cells.
  private static let reach = 64 << 10
  /// Two exact words, or one and the mark of a known source.
  private static let threshold = 5

  /// The best reading of some text as a table; nil where no row looks like a header.
  static func find(in text: ArraySlice<UInt8>, by file: MappingFile?) -> TableMapping? {
    let named = file?.separator
    let signs: [Character] = named.map { [$0] } ?? [",", "\t", ";", "|"]
    var best: (mapping: TableMapping, score: Int)?
    for sign in signs {
      guard let separator = sign.asciiValue else { continue }
      var rows: [ScannedRow] = []
      scanRows(text.prefix(reach), separator: separator) { row in
        rows.append(row)
        return rows.count < depth
      }
      let found = find(in: rows.map { ($0.number, $0.cells) }, separator: sign, by: file)
      if let found, found.score > best?.score ?? 0 { best = found }
    }
    return best?.mapping
  }

  /// The same of rows that are cut already, each with its number.
  static func find(
    in rows: [(number: Int, cells: [String])], separator: Character?, by file: MappingFile?
  ) -> (mapping: TableMapping, score: Int)? {
    var best: (mapping: TableMapping, score: Int)?
    for (index, row) in rows.prefix(depth).enumerated() {
      if let wanted = file?.headerRow, wanted != row.number { continue }
      consider([row], separator, file, &best)
      if index + 1 < rows.count { consider([row, rows[index + 1]], separator, file, &best) }
    }
    return best
  }

  private static func consider(
    _ rows: [(number: Int, cells: [String])], _ separator: Character?, _ file: MappingFile?,
    _ best: inout (mapping: TableMapping, score: Int)?
  ) {
    guard let first = rows.first, let headers = joined(rows.map(\.cells)) else { return }
    let score = TableMapping.score(headers, by: file)
    guard score > best?.score ?? 0, score >= (file == nil ? threshold : 1) else { return }
    let mapping = TableMapping(
      source: TableMapping.source(of: headers, by: file), separator: separator,
      headerRow: first.number, headerRows: rows.count,
      columns: TableMapping.columns(of: headers, by: file))
    if mapping.isUseful { best = (mapping, score) }
  }

  /// Two header rows as one: below a heading that spans columns stand their own names. Nil where the
  /// second is no such row, since nothing of the first is wanting below.
  private static func joined(_ rows: [[String]]) -> [String]? {
    let trimmed = rows.map { $0.map { $0.trimmed() } }
    guard trimmed.count == 2 else { return trimmed.first }
    let (upper, lower) = (trimmed[0], trimmed[1])
    // A group's name stands once, over cells that are empty.
    let isGrouped = zip(upper, upper.dropFirst() + [""]).contains { !$0.isEmpty && $1.isEmpty }
    guard isGrouped, upper.count(where: { !$0.isEmpty }) > 1 else { return nil }
    return (0..<max(upper.count, lower.count)).map { column in
      let own = column < lower.count ? lower[column] : ""
      return own.isEmpty ? (column < upper.count ? upper[column] : "") : own
    }
  }
}

/// Whether the first lines of a file are a table that can be understood, or are called one.
func looksLikeTable(_ lines: [Substring], isCalledTable: Bool) -> Bool {
  if isCalledTable { return true }
  let text = lines.prefix(40).joined(separator: "\n")
  return TableLayout.find(in: Array(text.utf8)[...], by: nil) != nil
}
