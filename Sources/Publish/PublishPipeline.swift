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
package func publish(root: String, output: String, today: CalendarDate, strict: Bool) async throws
  -> PublishOutcome
{
  let tree = try await readContent(root: root)
  let content = try await validateContent(tree, with: SchemaSet())
  let checked = checkContent(content)
  let assembly = assemble(checked, today: today)
  let rendering = try await render(assembly, root: root)
  return try await release(rendering, to: output, root: root, strict: strict)
}

/// The same but for the last step: nothing is written.
package func check(root: String, today: CalendarDate) async throws -> PublishOutcome {
  let tree = try await readContent(root: root)
  let content = try await validateContent(tree, with: SchemaSet())
  let checked = checkContent(content)
  let assembly = assemble(checked, today: today)
  return try await render(assembly, root: root).outcome()
}
