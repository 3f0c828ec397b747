/// The head and the rows of a table, written at once: a ledger has thousands of cells, and a
/// template costs a microsecond and more for each.
extension PageData {
  func tables(_ tables: [PublicTable]) -> TemplateValue {
    .objects(
      tables.enumerated().map { index, table in
        TemplateObject(
          CardShapes.table,
          [
            "anchor": .text(idPrefix + TableAnchor.of(index)), "title": inline(table.title),
            "summary": inline(table.summary), "is_ledger": .flag(table.isLedger),
            "head": .html(head(table)), "rows": .html(rows(table)),
          ])
      })
  }

  private func head(_ table: PublicTable) -> [UInt8] {
    var html = Array(rowStart.utf8)
    for column in table.columns {
      html += (column.isNumeric ? "<th scope=\"col\" class=\"figure\">" : "<th scope=\"col\">").utf8
      appendHTMLEscaped(column.title, to: &html)
      html += "</th>".utf8
    }
    html += "</tr>".utf8
    return html
  }

  private var rowStart: String { links.view.marksChinese ? "<tr lang=\"zh-Hans\">" : "<tr>" }

  /// Columns of figures stand to the right; those with long texts are not squeezed.
  private func cellClass(_ index: Int, _ table: PublicTable) -> String {
    if table.columns[index].isNumeric { return " class=\"figure\">" }
    let isLong = table.rows.contains { index < $0.count && $0[index].utf8.count > 24 }
    return isLong ? " class=\"long\">" : ">"
  }

  /// The first cell of a row names the row.
  private func rows(_ table: PublicTable) -> [UInt8] {
    var html: [UInt8] = []
    let classes = table.columns.indices.map { cellClass($0, table) }
    for row in table.rows {
      html += rowStart.utf8
      for (index, cell) in row.enumerated() {
        html += (index == 0 ? "<th scope=\"row\"" : "<td").utf8
        html += (classes.indices.contains(index) ? classes[index] : ">").utf8
        appendHTMLEscaped(cell, to: &html)
        html += (index == 0 ? "</th>" : "</td>").utf8
      }
      html += "</tr>\n".utf8
    }
    return html
  }
}
