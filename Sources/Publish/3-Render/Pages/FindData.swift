import Disclosure

extension PageData {
  func find(_ page: FindPage) -> TemplateObject {
    TemplateObject(
      PageShapes.find,
      [
        "duties": group(page.duties.map(need), CardShapes.need, more: .duties),
        "grids": group(page.grids.map(grid), CardShapes.foundGrid),
        "workers": group(page.workers.map(card), CardShapes.worker, more: .workers),
      ])
  }

  /// A duty by the words that people look for.
  private func need(_ duty: DutyCard) -> TemplateObject {
    TemplateObject(
      CardShapes.need,
      [
        "words": .text(strings.joined(duty.keywords)), "duty": .object(card(duty)),
      ])
  }

  private func grid(_ grid: GridCard) -> TemplateObject {
    TemplateObject(
      CardShapes.foundGrid,
      [
        "name": .text(grid.name), "area": .text(grid.area),
        "buildings": .text(strings.joined(grid.buildings)),
        "workers": .objects(
          grid.workers.map {
            TemplateObject(
              CardShapes.contact,
              ["name": .text($0.person.name), "link": link($0.person.address)]
                .merging(phoneFields($0.phone)) { $1 })
          }),
      ])
  }
}
