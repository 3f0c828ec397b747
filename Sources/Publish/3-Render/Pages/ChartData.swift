import Disclosure

/// Charts, each beside a table that says the same.
extension PageData {
  /// Income and expense by account.
  func chart(of totals: LedgerTotals) -> TemplateValue {
    chart(
      "Accounts", strings(.chartAccounts),
      totals.accounts.map { ($0.account, $0.income.total, $0.expense.total) })
  }

  /// Income and expense by period, of the latest ones.
  func chart(of series: AccountSeries, _ id: String) -> TemplateValue {
    chart(
      id, strings(.chartPeriods),
      series.rows.suffix(Self.periodsShown).map {
        (label(of: $0), $0.balances.income, $0.balances.expense)
      })
  }

  private static let periodsShown = 12

  func label(of row: AccountSeries.Row) -> String {
    row.period.map(strings.period) ?? InlineMarkdown.plainText(row.notice.title)
  }

  private func chart(
    _ id: String, _ title: String, _ rows: [(label: String, income: Money?, expense: Money?)]
  ) -> TemplateValue {
    guard let chart = BarChart(rows) else { return .absent }
    let ends = [chart.least, chart.most].map { end in
      end == .zero ? "0" : strings(.chartAmount, ["amount": end.description])
    }
    let svg = BarChartSVG(
      chart: chart, id: idPrefix + "Chart-" + id, title: title,
      description: strings(
        .chartText,
        [
          "count": String(rows.count), "least": chart.least.description,
          "most": chart.most.description,
        ]), income: strings(.chartIncome), expense: strings(.chartExpense),
      least: ends[0], most: ends[1],
      marksChinese: links.view.marksChinese)
    return .html(svg.bytes)
  }
}
