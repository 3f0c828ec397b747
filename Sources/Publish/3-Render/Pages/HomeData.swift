import Disclosure

/// Duties, commitments and workers on the home page; the rest are one link away.
private let cardsOnHome = 6

extension PageData {
  func home(_ page: HomePage, _ community: Community) -> TemplateObject {
    TemplateObject(
      PageShapes.home,
      [
        "sheets_link": link(.openSheets), "find_link": link(.find), "search_link": link(.search),
        "title": .text(community.name), "street": .text(community.street),
        "district": .text(community.district), "city": .text(community.city),
        "office": .object(office(community.office)),
        "committee": .object(committee(page.committee)), "open": cards(page.open),
        "sections": .objects(
          page.sections.map {
            TemplateObject(
              CardShapes.homeSection,
              [
                "name": .text(strings.title(of: $0.section)),
                "more": .text(
                  strings(.moreOf, ["list": strings.title(of: $0.section)])),
                "link": link(Address(list: $0.section.rawValue, year: nil, page: 1)),
                "notices": cards($0.newest),
              ])
          }),
        "duties": group(page.duties.prefix(cardsOnHome).map(card), CardShapes.duty, more: .duties),
        "commitments": group(
          page.commitments.prefix(cardsOnHome).map(card), CardShapes.commitment, more: .commitments),
        "workers": group(
          page.workers.prefix(cardsOnHome).map(card), CardShapes.worker, more: .workers),
        "supervision": group(page.supervision.map { card($0) }, CardShapes.link),
        "supervision_link": link(.supervision), "catalogue_link": link(.catalogue),
        "coverage": .object(coverageNote(page.missing)),
      ])
  }

  func catalogue(_ sections: [CatalogueSection]) -> TemplateObject {
    TemplateObject(
      PageShapes.catalogue,
      [
        "coverage_link": link(.coverage),
        "sections": .objects(
          sections.map { shown in
            TemplateObject(
              CardShapes.catalogueSection,
              [
                "name": .text(strings.name("section", shown.id)),
                "anchor": .text(CatalogueAnchor.section(shown.id)),
                "items": .objects(shown.items.map { row($0) }),
              ])
          }),
      ])
  }

  private func row(_ row: CatalogueRow) -> TemplateObject {
    TemplateObject(
      CardShapes.catalogueItem,
      [
        "anchor": .text(row.isShown ? CatalogueAnchor.item(row.id) : nil),
        "force": .text(strings.force(row.from, row.until)), "category": .text(row.category),
        "title": inline(row.title), "elements": .text(strings.joined(row.elements)),
        "basis": .text(strings.joined(row.basis)), "cadence": .text(strings.cadence(row.cadence)),
        "owner": .text(row.owner), "channels": .text(strings.joined(row.channels)),
        "newest": row.newest.map { .object(card($0)) } ?? .absent,
        "all_link": link(row.newest == nil ? nil : Address(item: row.id, page: 1)),
      ])
  }
}
