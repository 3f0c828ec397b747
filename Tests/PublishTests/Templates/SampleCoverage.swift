import Disclosure

@testable import Publish

extension SampleSite {
  /// One item with everything: something missing, something late, something next and provisional.
  var coverage: CoveragePage {
    let missing = OwedCard(
      subject: .stage(.after, of: "管道疏通" + mark, on: Self.day),
      due: .init(day: Self.day, isProvisional: false), days: 7, disclosed: nil)
    let late = OwedCard(
      subject: .period(.quarter(2025, 4)), due: .init(day: Self.day, isProvisional: false),
      days: 3, disclosed: disclosed)
    let next = OwedCard(
      subject: .period(.quarter(2026, 1)), due: .init(day: Self.day, isProvisional: true), days: 0,
      disclosed: nil)
    let cadence = CatalogueItem.Cadence(every: .change, month: nil, day: nil, within: nil)
    let row = CoverageRow(
      id: "ledger", title: "季度收支" + mark, cadence: cadence, owner: "会计" + mark, state: .missing,
      last: disclosed, next: next, missing: [missing], late: [late])
    let bare = CoverageRow(
      id: "rules", title: "章程" + mark, cadence: cadence, owner: nil, state: .notYet, last: nil,
      next: nil, missing: [], late: [])
    return CoveragePage(
      today: Self.day, counts: [(.missing, 1), (.notYet, 1)],
      missing: [CoverageGap(item: "ledger", title: "季度收支" + mark, owed: missing)],
      sections: [CoverageSection(id: "finance", items: [row, bare])])
  }

  private var disclosed: DatedLink {
    DatedLink(title: "2025年**四季度**" + mark, address: Self.notice, date: Self.day)
  }
}
