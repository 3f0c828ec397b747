/// A page of `pages/` or `supervision/`.
package struct FreePage: Sendable {
  package var title: String
  package var summary: String?
  package var date: CalendarDate?
  package var order: Int?
  package var withdrawn: Withdrawal?
  package var attachments: [Attachment] = []
  package var tables: [TableReference] = []

  package init(title: String) { self.title = title }
}
