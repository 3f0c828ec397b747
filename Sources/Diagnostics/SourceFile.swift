/// A file as it was read: its name as people see it, and its bytes, untouched.
package final class SourceFile: Sendable {
  /// Relative to the root, `/` between the parts (`content/finance/2026-q1.md`).
  package let path: String
  package let bytes: [UInt8]
  package let privacy: Privacy

  /// What diagnostics may show of a file.
  package enum Privacy: Sendable {
    /// An excerpt of the line may be printed (never what looks like personal data).
    case shown
    /// The roster and whatever residents sent: place only, no excerpt, no value.
    case confidential
  }

  package init(path: String, bytes: [UInt8], privacy: Privacy = .shown) {
    self.path = path
    self.bytes = bytes
    self.privacy = privacy
  }
}
