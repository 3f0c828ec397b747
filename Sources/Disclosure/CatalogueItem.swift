/// One item of the disclosure catalogue (公开目录).
package struct CatalogueItem: Sendable {
  package var id: String
  package var section: String
  package var category: String?
  package var title: String
  package var elements: [String]
  package var basis: [String]
  package var owner: String?
  package var channels: [String]
  package var from: CalendarDate?
  package var until: CalendarDate?

  package init(
    id: String, section: String, category: String?, title: String, elements: [String],
    basis: [String], owner: String?, channels: [String], from: CalendarDate?,
    until: CalendarDate?
  ) {
    self.id = id
    self.section = section
    self.category = category
    self.title = title
    self.elements = elements
    self.basis = basis
    self.owner = owner
    self.channels = channels
    self.from = from
    self.until = until
  }
}
