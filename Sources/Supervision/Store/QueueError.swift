import Diagnostics
import GRDB

/// Why the queue could not do something, for people. Nothing was acknowledged that is not safe: a
/// step that fails has changed nothing, except that after a commit the file `head` may be one batch
/// behind.
package struct QueueError: Error, Sendable {
  package let diagnostic: Diagnostic

  init(_ kind: DiagnosticKind, _ arguments: [String: Argument] = [:]) {
    diagnostic = Diagnostic(kind, at: nil, arguments)
  }

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  init(_ error: FileError) {
    self.init(.queueFile, ["path": .quoted(error.path), "reason": .bilingual(error.reason)])
  }

  /// Whatever a transaction threw.
  init(_ error: any Error) {
    switch error {
    case let error as QueueError: self = error
    case let refusal as TransitionRefusal: self.init(refusal.diagnostic)
    case let error as FileError: self.init(error)
    case let error as DatabaseError: self.init(database: error)
    case is DecodingError: self.init(.queueDamaged)
    default: self.init(.queueDatabase, ["code": "?"])
    }
  }

  /// The words of SQLite may quote a value, so only its code is passed on.
  private init(database error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self.init(.queueBusy)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self.init(.queueDamaged)
    case .SQLITE_FULL: self.init(.queueDiskFull)
    default:
      self.init(
        .queueDatabase, ["code": .number(Int(error.extendedResultCode.rawValue))])
    }
  }
}

/// Does what may throw anything, and throws it as a `QueueError`.
func explained<Result>(_ work: () throws -> Result) throws(QueueError) -> Result {
  do { return try work() } catch { throw QueueError(error) }
}

extension QueueError {
  /// Whether disk, database or another program is to blame, and not what was asked for.
  package var isOfTheWorld: Bool {
    [
      .queueBusy, .queueDamaged, .queueDiskFull, .queueDatabase, .queueNotDurable, .queueTooNew,
      .queueFile, .chainCutOff, .chainReplaced, .headBehind,
    ].contains(diagnostic.kind)
  }
}
