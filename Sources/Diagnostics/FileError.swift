/// A system call on a file that failed, and on what.
package struct FileError: Error, Sendable {
  /// An `errno`.
  package let code: Int32
  /// For people.
  package let path: String

  /// The code comes first, so that `errno` is read before making the path can change it.
  package init(code: Int32, path: String) {
    self.code = code
    self.path = path
  }

  /// Why, for people.
  package var reason: Bilingual { systemReason(code) }
}
