import Diagnostics
import SourceText

/// What is wrong with one ledger, of each kind at most twenty; then one line says how many more.
struct LedgerFindings {
  private static let limit = 20
  private var lists: [DiagnosticKind: DiagnosticList] = [:]
  private var counts: [DiagnosticKind: Int] = [:]

  mutating func add(_ diagnostic: Diagnostic) {
    lists[diagnostic.kind, default: DiagnosticList(limit: Self.limit)].add(diagnostic)
    counts[diagnostic.kind, default: 0] += 1
  }

  /// Whether another of this kind would not be told; then a hint that takes work is not made.
  func isFull(of kind: DiagnosticKind) -> Bool { counts[kind, default: 0] >= Self.limit }

  var all: [Diagnostic] {
    lists.sorted { $0.key.code < $1.key.code }.flatMap(\.value.all)
  }
}
