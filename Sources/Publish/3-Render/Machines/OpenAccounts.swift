import Disclosure
import SourceText

extension OpenData {
  /// The figures of every disclosure that has some, and what its ledger comes to by account; amounts
  /// in yuan as text (`31200.00`), since a number of JSON may be read as a fraction.
  var accounts: [UInt8] {
    list { json in
      for case .notice(let page) in site.pages.lazy.map(\.content) {
        guard let sheet = page.accounts else { continue }
        json.beginMap()
        json.entry("title", InlineMarkdown.plainText(page.card.title))
        json.entry("url", site.url(of: page.card.address))
        json.entry("item", page.card.item)
        json.entry("book", ifPresent: sheet.book)
        json.entry("period", ifPresent: page.card.period)
        json.amount("opening", sheet.balances.opening)
        json.amount("income", sheet.balances.income)
        json.amount("expense", sheet.balances.expense)
        json.amount("closing", sheet.balances.closing)
        json.entry("carried_from", ifPresent: sheet.carriedFrom.map { site.url(of: $0.address) })
        json.key("withdrawn")
        json.boolean(page.card.isWithdrawn)
        json.key("corrected")
        json.boolean(page.card.isCorrected)
        json.key("accounts")
        json.beginList()
        for total in sheet.totals?.accounts ?? [] {
          json.beginMap()
          json.entry("account", total.account)
          json.amount("income", total.income.total)
          json.amount("expense", total.expense.total)
          json.entry("entries", total.rows)
          json.endMap()
        }
        json.endList()
        json.endMap()
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func amount(_ key: String, _ amount: Money?) {
    if let amount { entry(key, amount.plain) }
  }
}
