import Content
import Diagnostics
import Disclosure

/// The context of an intake, and where it comes from.
package struct ReadIntakeContext: Sendable {
  package var context: IntakeContext
  /// That the last good state stands in for what has a mistake now.
  package var diagnostics: [Diagnostic]
  /// To be kept, where it is sound and not kept yet.
  var fresh: ContextSnapshot?
}

/// Reads what the intake needs of a community. A mistake in who is who (`IntakeFiles.essential`), or
/// in calendar, rules or triage, makes it fall back to the files as they were when they were last
/// sound, kept in the queue's folder; duties and commitments with a mistake are left out.
/// - Throws: `IntakeRefusal` where there is nothing to fall back to.
package func readIntakeContext(
  root: String, queue: String
) async throws -> ReadIntakeContext {
  let tree = readIntakeTree(root: root)
  let ids = contentIDs(root: root)
  let content = try await validateContent(tree, with: SchemaSet(for: tree))
  let kept = ContextSnapshot(in: queue)
  let settled = IntakeFiles.essential + IntakeFiles.settings
  let faulty = settled.filter(content.faulty.contains)
  if faulty.isEmpty, let context = IntakeContext(content, ids: ids) {
    let fresh = ContextSnapshot(tree)
    return ReadIntakeContext(
      context: context, diagnostics: [], fresh: fresh == kept ? nil : fresh)
  }
  let faults = content.diagnostics.filter { diagnostic in
    diagnostic.severity == .error
      && (diagnostic.place.map { settled.contains($0.file.path.asTable) } ?? true)
  }
  guard let kept else {
    return try withoutSnapshot(content, ids: ids, faults)
  }
  // Duties and commitments are as they are now.
  let pages = tree.sources.filter { $0.path.hasSuffix(".md") }
  let before = kept.tree(adding: pages)
  let old = try await validateContent(before, with: SchemaSet(for: before))
  guard let context = IntakeContext(old, ids: ids) else {
    throw IntakeRefusal(diagnostics: faults + [Diagnostic(.rosterUnusable, at: nil)])
  }
  return ReadIntakeContext(
    context: context, diagnostics: [fallback(faults, faulty)], fresh: nil)
}

/// Without calendar, rules or triage the general rules hold; without knowing who is who nothing can
/// be taken in.
private func withoutSnapshot(
  _ content: Content, ids: Set<String>, _ faults: [Diagnostic]
) throws -> ReadIntakeContext {
  guard IntakeFiles.essential.allSatisfy({ !content.faulty.contains($0) }),
    let context = IntakeContext(content, ids: ids)
  else { throw IntakeRefusal(diagnostics: faults + [Diagnostic(.rosterUnusable, at: nil)]) }
  return ReadIntakeContext(
    context: context, diagnostics: [usingDefaults(faults)], fresh: nil)
}

private func fallback(_ faults: [Diagnostic], _ faulty: [String]) -> Diagnostic {
  let names = faulty.isEmpty ? "content/" : faulty.joined(separator: ", ")
  return Diagnostic(.snapshotUsed, at: nil, ["files": .plain(names)], related: places(faults))
}

private func usingDefaults(_ faults: [Diagnostic]) -> Diagnostic {
  let names = Set(faults.compactMap { $0.place?.file.path }).sorted()
  return Diagnostic(
    .settingsUnusable, at: nil, ["files": .plain(names.joined(separator: ", "))],
    related: places(faults))
}

private func places(_ faults: [Diagnostic]) -> [Diagnostic.Related] {
  faults.compactMap(\.place).prefix(3).map {
    Diagnostic.Related($0, Bilingual(zh: "这里有错误", en: "the mistake is here"))
  }
}

extension String {
  /// The name by which rules know a table that is kept in Excel.
  fileprivate var asTable: String { hasSuffix(".xlsx") ? dropLast(4) + "csv" : self }
}
