import Disclosure

extension CatalogueItem {
  /// `edition` is the day this edition of the catalogue came into force, for items that name none of
  /// their own.
  init(_ fields: inout FieldReader, edition: CalendarDate) {
    self.init(
      id: fields.text("id"), section: fields.text("section"),
      category: fields.optionalText("category"), title: fields.text("title"),
      elements: fields.texts("elements"), basis: fields.texts("basis"),
      cadence: Cadence(fields.reader("cadence")), owner: fields.optionalText("owner"),
      channels: fields.texts("channels"), from: fields.optionalDate("from") ?? edition,
      until: fields.optionalDate("until"))
    publicity = fields.timeLimit("publicity")
    needsApproval = fields.boolean("approval")
    isOnRequest = fields.optionalText("mode") == "依申请公开"
  }
}

extension CatalogueItem.Cadence {
  fileprivate init(_ fields: FieldReader?) {
    self.init(
      every: (fields?.text("every")).flatMap(CatalogueItem.Frequency.init) ?? .change,
      month: fields?.integer("month"), day: fields?.integer("day"),
      within: fields?.timeLimit("within"))
    inNextPeriod = fields?.boolean("next") ?? false
    stages = (fields?.texts("stages") ?? []).compactMap(CatalogueItem.Stage.init)
  }
}
