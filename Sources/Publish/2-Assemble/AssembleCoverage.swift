import Content
import Disclosure

/// The sections of the catalogue in the order in which pages show them.
let catalogueSections = ["duty", "commitment", "party", "residency", "finance", "supervision"]

extension Assembler {
  func coveragePage() -> Page {
    Page(
      address: .coverage, title: "", summary: nil, date: nil,
      trail: [
        .home, Crumb(key: .catalogue, title: nil, address: .catalogue),
        Crumb(key: .coverage, title: nil, address: nil),
      ], body: nil, content: .coverage(shownCoverage))
  }

  var shownCoverage: CoveragePage {
    let rows = coverage.items.map { (section: $0.item.section, row: row($0)) }
    let states = Dictionary(rows.map { ($0.row.state, 1) }, uniquingKeysWith: +)
    return CoveragePage(
      today: coverage.today,
      counts: ItemCoverage.State.allCases.compactMap { state in
        states[state].map { (state, $0) }
      },
      missing: rows.flatMap { entry in
        entry.row.missing.map {
          CoverageGap(item: entry.row.id, title: entry.row.title, owed: $0)
        }
      }.sorted { $0.owed.days > $1.owed.days },
      sections: catalogueSections.compactMap { id in
        let items = rows.filter { $0.section == id }.map(\.row)
        return items.isEmpty ? nil : CoverageSection(id: id, items: items)
      })
  }

  private func row(_ item: ItemCoverage) -> CoverageRow {
    CoverageRow(
      id: item.item.id, title: item.item.title, cadence: item.item.cadence,
      owner: item.item.owner.map(directory.title(ofPost:)), state: item.state,
      last: item.last.map(DatedLink.init), next: item.next.map(OwedCard.init),
      missing: item.missing.map(OwedCard.init), late: item.late.map(OwedCard.init))
  }
}

extension OwedCard {
  init(_ obligation: Obligation) {
    let days =
      switch obligation.status {
      case .late(let days), .missing(let days): days
      case .onTime, .notDue: 0
      }
    self.init(
      subject: obligation.subject, due: obligation.due, days: days,
      disclosed: obligation.answer.map(DatedLink.init))
  }
}

extension DatedLink {
  init(_ answer: Answer) {
    self.init(
      title: answer.title, address: Address(contentPath: "content/\(answer.id).md"),
      date: answer.date)
  }
}
