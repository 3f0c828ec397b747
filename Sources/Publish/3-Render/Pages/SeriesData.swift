import Disclosure

/// Account books over time.
extension PageData {
  func accounts(_ books: [AccountSeries]) -> TemplateObject {
    TemplateObject(
      PageShapes.accounts,
      [
        "data_link": link(Address("data/accounts.json")),
        "table_link": books.isEmpty ? .absent : link(AccountsTable.address),
        "books": .objects(books.enumerated().map { series($1, "Book-\($0 + 1)") }),
      ])
  }

  func series(_ series: AccountSeries?) -> TemplateValue {
    series.map { .object(self.series($0, "Book")) } ?? .absent
  }

  private func series(_ series: AccountSeries, _ id: String) -> TemplateObject {
    TemplateObject(
      CardShapes.series,
      [
        "anchor": .text(idPrefix + id), "title": .text(title(of: series)),
        "chart": chart(of: series, id), "items": .objects(series.rows.map(row)),
        "has_sheets": .flag(series.rows.contains(where: \.hasLedger)), "all_link": link(.accounts),
      ])
  }

  private func title(of series: AccountSeries) -> String {
    let every = series.frequency.map { strings.name("by", $0.rawValue) }
    return every.map { strings(.bookBy, ["book": series.book, "every": $0]) } ?? series.book
  }

  private func row(_ row: AccountSeries.Row) -> TemplateObject {
    TemplateObject(
      CardShapes.seriesRow,
      [
        "period": .text(label(of: row)), "link": link(row.notice.address),
        "opening": .text(row.balances.opening?.description),
        "income": .text(row.balances.income?.description),
        "expense": .text(row.balances.expense?.description),
        "closing": .text(row.balances.closing?.description),
        "correction": .flag(row.isCorrection),
        "sheet_link": link(row.hasLedger ? Address(sheetOf: row.notice.address) : nil),
        "ledger_link": link(row.hasLedger ? Address(ledgerOf: row.notice.address) : nil),
      ])
  }
}
