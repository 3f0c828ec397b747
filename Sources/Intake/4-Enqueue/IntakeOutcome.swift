import Diagnostics
import Supervision

/// What a run came to.
package struct IntakeOutcome: Sendable {
  package private(set) var receipt = IntakeReceipt()
  /// Files not received, quarantined or not moved; at most so many, the rest is counted.
  package private(set) var diagnostics: [Diagnostic] = []
  package private(set) var untold = 0
  /// Something vanished, or could not be read or moved.
  package private(set) var hasWorldFaults = false
  /// What ended the run early: a `FileError` or a `QueueError`. All that the receipt counts is safe.
  package internal(set) var failure: (any Error)?

  private static let limit = 200

  package init() {}

  /// Notes a file that was not received or not moved.
  package mutating func note(_ diagnostic: Diagnostic) {
    tell(diagnostic)
    if diagnostic.severity == .error { hasWorldFaults = true }
  }

  /// A file without a receipt was known before it was decoded.
  mutating func count(_ file: ScreenedFile, _ receipt: FileReceipt?) {
    guard let receipt else { return self.receipt.files.duplicate += 1 }
    // A file that was refused as a whole holds no complaint that anybody found.
    let parts = file.decoded.quarantined
    self.receipt.count(receipt, unreadParts: file.isRefused ? 0 : parts.count)
    if receipt.outcome != .duplicate { for part in parts { tell(part.reason) } }
  }

  private mutating func tell(_ diagnostic: Diagnostic) {
    if diagnostics.count < Self.limit { diagnostics.append(diagnostic) } else { untold += 1 }
  }
}
