/// What a publication changed, in files. `written + unchanged` is the size of the site.
package struct Release: Sendable, Hashable {
  /// New, or with other bytes than before.
  package let written: Int
  /// The same bytes as before; they keep their modification time.
  package let unchanged: Int
  /// In the site before, and no longer.
  package let removed: Int
}
