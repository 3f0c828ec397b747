/// A file offered beside a page: its path as written, and the words of the link.
package struct Attachment: Sendable, Hashable {
  package var file: String
  package var title: String?

  package init(file: String, title: String?) {
    self.file = file
    self.title = title
  }
}
