import Diagnostics

/// Collects the mistakes of one file, at most `limit` of them: a table with a hundred thousand bad
/// rows is told in a hundred lines and a count.
package struct DiagnosticList {
  package static let limit = 100
  private let most: Int
  private var kept: [Diagnostic] = []
  private var left = 0
  private var firstLeft: Place?
  private var severity = Severity.note

  package init(limit: Int = Self.limit) { most = limit }

  package mutating func add(_ diagnostic: @autoclosure () -> Diagnostic) {
    if kept.count < most {
      kept.append(diagnostic())
    } else {
      leave(diagnostic())
    }
  }

  /// Counts one that is not told, whatever room there is.
  package mutating func leave(_ diagnostic: @autoclosure () -> Diagnostic) {
    if left == 0 {
      let first = diagnostic()
      (firstLeft, severity) = (first.place, first.severity)
    }
    left += 1
  }

  /// Everything kept, and where some were not, one more that says how many.
  package var all: [Diagnostic] {
    guard left > 0 else { return kept }
    return kept + [
      Diagnostic(
        .moreInThisFile, at: firstLeft, ["count": .number(left)], severity: severity)
    ]
  }
}
