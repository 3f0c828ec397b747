import Disclosure

/// The books over time as one table, for whoever would calculate: `data/accounts.csv`. Corrections
/// stand where they were published, so a period may have two rows.
struct AccountsTable {
  let table: PublicTable

  static let address = Address("data/accounts.csv")

  private static let columns = [
    "book", "period", "title", "opening", "income", "expense", "closing", "correction", "url",
  ]

  init(_ site: SiteModel) {
    var rows: [[String]] = []
    for case .accounts(let books) in site.pages.lazy.map(\.content) {
      for book in books { rows += book.rows.map { Self.row($0, of: book.book, site) } }
    }
    table = PublicTable(of: site, columns: Self.columns, rows: rows)
  }

  /// In the order of the columns.
  private static func row(
    _ row: AccountSeries.Row, of book: String, _ site: SiteModel
  ) -> [String] {
    let (balances, notice) = (row.balances, row.notice)
    let amounts = [balances.opening, balances.income, balances.expense, balances.closing]
    return [book, row.period ?? "", InlineMarkdown.plainText(notice.title)]
      + amounts.map { $0?.description ?? "" }
      + [row.isCorrection ? "true" : "false", site.url(of: notice.address)]
  }
}
