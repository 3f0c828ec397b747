import Content
import Disclosure

extension Assembler {
  /// All accounts in one place.
  func accountsPage() -> Page {
    let finance = Address(list: Notice.Section.finance.rawValue, year: nil, page: 1)
    return Page(
      address: .accounts, title: "", summary: nil, date: nil,
      trail: [
        .home, Crumb(key: .finance, title: nil, address: finance),
        Crumb(key: .accounts, title: nil, address: nil),
      ], body: nil, content: .accounts(books.series))
  }

  /// What the figures of a corrected disclosure became, by its id.
  static func correctedFigures(
    in notices: [Document<Notice>], _ results: AccountResults
  ) -> [String: Balances] {
    var figures: [String: Balances] = [:]
    for notice in notices where notice.value.hasAccounts && notice.value.withdrawn == nil {
      guard let corrected = notice.value.corrects else { continue }
      let ledger = notice.value.ledger
        .flatMap { ContentPath.resolve($0, from: notice.source.path) }
      figures[notice.fullID(corrected)] = Balances(
        notice.value, ledger.flatMap { results.totals[$0] })
    }
    return figures
  }
}
