import Disclosure

extension CatalogueItem {
  init(_ fields: inout FieldReader) {
    let cadence = fields.reader("cadence")
    self.init(
      id: fields.text("id"), section: fields.text("section"),
      category: fields.optionalText("category"), title: fields.text("title"),
      elements: fields.texts("elements"), basis: fields.texts("basis"),
      cadence: Cadence(
        every: cadence?.text("every") ?? "", day: cadence?.integer("day"),
        within: cadence?.timeLimit("within")),
      owner: fields.optionalText("owner"), channels: fields.texts("channels"),
      from: fields.optionalDate("from"), until: fields.optionalDate("until"))
  }
}
