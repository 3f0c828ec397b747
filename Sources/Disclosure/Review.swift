/// An author's record that what looks like personal data was looked at and may be public
/// (`reviewed` in a file's front matter).
package struct Review: Sendable {
  /// Raw value of a kind of personal data, or `attachment` for a file whose text cannot be read.
  package var kind: String
  /// Exactly so many places are meant.
  package var count: Int
  package var reason: String
  package var by: String
  package var on: CalendarDate
  /// The table or attachment it speaks of, as written; nil for the file it stands in.
  package var file: String?

  package init(
    kind: String, count: Int, reason: String, by: String, on: CalendarDate, file: String?
  ) {
    self.kind = kind
    self.count = count
    self.reason = reason
    self.by = by
    self.on = on
    self.file = file
  }
}
