import Disclosure

/// Disclosures of each section that the home page shows.
private let newestOnHome = 5

extension Assembler {
  func home() -> Page {
    let home = HomePage(
      open: openNow,
      sections: Notice.Section.allCases.map { section in
        (section, Array(cards.lazy.filter { $0.section == section }.prefix(newestOnHome)))
      },
      duties: dutyCards, commitments: commitmentCards, workers: workerCards,
      supervision: supervisionLinks, committee: committee, missing: shownCoverage.missing)
    return Page(
      address: .home, title: community.name, summary: nil, date: nil, trail: [], body: nil,
      content: .home(home))
  }

  private var openNow: [NoticeCard] {
    let open = cards.compactMap { card in
      card.publicity.flatMap { $0.isOpen(on: directory.today) ? (last: $0.last, card: card) : nil }
    }
    return open.sorted { ($0.last, $0.card.address) < ($1.last, $1.card.address) }.map(\.card)
  }

  func catalogue() -> Page {
    let newest = Dictionary(cards.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    var sections: [CatalogueSection] = []
    // Links lead to the rule that holds now, where an item has several.
    let shown = Dictionary(
      coverage.items.map { ($0.item.id, $0.item.from) }, uniquingKeysWith: { first, _ in first })
    for id in catalogueSections {
      let items = content.catalogue.map(\.value).filter { $0.section == id }
      guard !items.isEmpty else { continue }
      sections.append(
        CatalogueSection(
          id: id,
          items: items.map {
            CatalogueRow(
              $0, directory, isShown: shown[$0.id] == $0.from, newest: newest[$0.id])
          }))
    }
    return listPage(.catalogue, .catalogue, .catalogue(sections))
  }
}

extension CatalogueRow {
  fileprivate init(
    _ item: CatalogueItem, _ directory: Directory, isShown: Bool, newest: NoticeCard?
  ) {
    self.init(
      id: item.id, category: item.category, title: item.title, elements: item.elements,
      basis: item.basis, owner: item.owner.map(directory.title(ofPost:)), channels: item.channels,
      cadence: item.cadence, from: item.from, until: item.until, isShown: isShown,
      newest: isShown ? newest : nil)
  }
}
