/// A CSV file shown as a table in a page: its path as written, and what stands above it.
package struct TableReference: Sendable {
  package var file: String
  package var title: String
  package var summary: String?

  package init(file: String, title: String, summary: String?) {
    self.file = file
    self.title = title
    self.summary = summary
  }
}
