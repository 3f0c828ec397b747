import Disclosure

extension PageData {
  func worker(_ page: WorkerPage) -> TemplateObject {
    var values: [String: TemplateValue] = [
      "name": .text(page.card.name), "kind": .text(page.card.kind),
      "posts": .text(strings.joined(page.card.posts)), "mobile": .text(page.mobile),
      "mobile_link": .address(PageLinks.phone(page.mobile)), "photo_link": link(page.photo),
      "qualification": .text(page.qualification), "grade": .text(page.grade),
      "grids": grids(page.grids),
      "duties": group(page.duties.map(card), CardShapes.duty),
      "commitments": group(page.commitments.map(card), CardShapes.commitment),
    ]
    values.merge(phoneFields(page.card.phone)) { $1 }
    values.merge(emailFields(page.email)) { $1 }
    values.merge(dateFields("since", page.since)) { $1 }
    values.merge(dateFields("until", page.until)) { $1 }
    return TemplateObject(PageShapes.worker, values)
  }

  private func grids(
    _ grids: [(name: String, area: String?, buildings: [String])]
  ) -> TemplateValue {
    return group(
      grids.map {
        TemplateObject(
          CardShapes.grid,
          [
            "name": .text($0.name), "area": .text($0.area),
            "buildings": .text(strings.joined($0.buildings)),
          ])
      }, CardShapes.grid)
  }

  func supervision(_ committee: CommitteeCard, _ pages: [LinkCard]) -> TemplateObject {
    TemplateObject(
      PageShapes.supervision,
      [
        "committee": .object(self.committee(committee)),
        "pages": group(pages.map { card($0) }, CardShapes.link),
      ])
  }

  func free(_ page: FreePageContent, _ common: [String: TemplateValue]) -> TemplateObject {
    var values = common
    values.merge(dateFields("date", page.date)) { $1 }
    values["tables"] = tables(page.tables)
    values["attachments"] = attachments(page.attachments)
    values["committee"] = page.committee.map { .object(committee($0)) } ?? .absent
    return TemplateObject(PageShapes.free, values)
  }
}
