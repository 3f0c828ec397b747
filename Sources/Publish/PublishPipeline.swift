import Content
import Diagnostics
import Disclosure

/// What a run came to.
package struct PublishOutcome: Sendable {
  /// Pages of the site, feeds and data not counted.
  package let pages: Int
  package let diagnostics: [Diagnostic]
  /// Nil when nothing was published.
  package let release: Release?
}

/// From a community's folder to its public site.
/// - Parameters:
///   - root: the folder that holds `content/`.
///   - output: the public folder; where it is nil all is done but the last step, nothing written.
///   - today: the day to go by.
///   - strict: whether a warning keeps the site from being published.
/// - Returns: what came of it, with everything that authors can mend.
/// - Throws: `ReleaseError`, why the site could not be put where it belongs; `ResourceError`, a
///   mistake of ours.
package func publish(root: String, to output: String?, today: CalendarDate, strict: Bool)
  async throws -> PublishOutcome
{
  let tree = try await readContent(root: root)
  let content = try await validateContent(tree, with: SchemaSet())
  let history = try PublishedHistory(root: root).read()
  let checked = try await checkContent(content, history: history, today: today)
  let assembly = assemble(checked)
  let rendering = try await render(assembly, root: root)
  return try await release(rendering, to: output, root: root, strict: strict)
}
