/// One file of the public site, rendered and ready to be staged.
package struct RenderedFile: Sendable {
  /// Relative to the root of the site, `/` between the parts, not percent-encoded: the name the
  /// file really gets. Never absolute, never empty, no part `.` or `..`.
  package let path: String
  package let content: Content

  package init(path: String, content: Content) {
    self.path = path
    self.content = content
  }

  /// What the file holds.
  package enum Content: Sendable {
    case bytes([UInt8])
    /// The bytes of another file, named by its absolute path; always a copy, never a link, so that
    /// an author who edits the original does not edit the public site.
    case copy(of: String)
  }
}
