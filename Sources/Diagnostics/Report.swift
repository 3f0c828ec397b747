/// What a run found: ordered by path, byte offset and code, so that the same mistakes are always
/// told in the same order, and each once.
package struct Report: Sendable {
  package let diagnostics: [Diagnostic]

  /// Those without a file come first, and a file as a whole before its lines. Equals keep the order
  /// they came in. Twice the same is: same kind, place and arguments (two keys missing from one map
  /// are two mistakes in one place). `strict` makes errors of warnings.
  package init(_ found: [Diagnostic], strict: Bool = false) {
    var seen: Set<Identity> = []
    diagnostics = found.enumerated()
      .sorted { one, other in
        Self.order(one.element, other.element) ?? (one.offset < other.offset)
      }
      .map(\.element)
      .filter { seen.insert(Identity($0)).inserted }
      .map { strict && $0.severity == .warning ? $0.asError : $0 }
  }

  package func count(of severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  package var hasErrors: Bool { diagnostics.hasErrors }

  private struct Identity: Hashable {
    let kind: DiagnosticKind
    /// Bytes, not Unicode's equivalence: two spellings of one name are two files.
    let path: [UInt8]?
    let range: Range<Int>?
    let isWholeFile: Bool?
    let arguments: [String: Argument]

    init(_ diagnostic: Diagnostic) {
      kind = diagnostic.kind
      path = (diagnostic.place?.file.path.utf8).map(Array.init)
      range = diagnostic.place?.range
      isWholeFile = diagnostic.place?.isWholeFile
      arguments = diagnostic.arguments
    }
  }

  /// Nil where the two may stand either way.
  private static func order(_ one: Diagnostic, _ other: Diagnostic) -> Bool? {
    let paths = (one.place?.file.path ?? "", other.place?.file.path ?? "")
    if paths.0.utf8.lexicographicallyPrecedes(paths.1.utf8) { return true }
    if paths.1.utf8.lexicographicallyPrecedes(paths.0.utf8) { return false }
    let starts = (start(one), start(other))
    if starts.0 != starts.1 { return starts.0 < starts.1 }
    return one.kind.code == other.kind.code ? nil : one.kind.code < other.kind.code
  }

  private static func start(_ diagnostic: Diagnostic) -> Int {
    guard let place = diagnostic.place, !place.isWholeFile else { return -1 }
    return place.range.lowerBound
  }
}

extension Sequence<Diagnostic> {
  /// Whether one of them stops publication, warnings not taken for errors.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}

extension Diagnostic {
  fileprivate var asError: Diagnostic {
    Diagnostic(kind, at: place, arguments, severity: .error, hint: hint, related: related)
  }
}
