import Content
import Diagnostics
import Disclosure
import Parallelism

/// The site ready to be written: rendering happens when the files are asked for, so that no more
/// than a handful of them is in memory at a time.
package struct Rendering: Sendable {
  let site: SiteModel?
  /// What must not be in any of its files.
  let secrets: RosterSecrets
  private let attachmentFaults: [String: [Diagnostic]]
  private let theme: Theme?
  /// What was found before the first page was rendered, by this stage and the one before.
  package let diagnostics: [Diagnostic]

  init(
    site: SiteModel?, theme: Theme?, secrets: RosterSecrets = RosterSecrets(),
    attachmentFaults: [String: [Diagnostic]] = [:],
    diagnostics: [Diagnostic]
  ) {
    self.site = site
    self.secrets = secrets
    self.attachmentFaults = attachmentFaults
    self.theme = theme
    self.diagnostics = diagnostics
  }

  /// Pages of the site, each counted once for all its views; feeds, data and attachments not.
  package var pages: Int { site?.pages.count ?? 0 }

  /// Renders everything and hands each file on as soon as it is there, from several tasks at once
  /// and in no certain order; the files themselves are always the same. An error of `accept` ends
  /// the run and is thrown on. Without a site, or with an unsound theme, there is nothing to do.
  ///
  /// - Returns: what is wrong with the pages, in their order.
  package func run(
    _ accept: @escaping @Sendable (RenderedFile) throws -> Void
  ) async throws -> [Diagnostic] {
    guard let site, let theme else { return [] }
    let index = LinkIndex(site)
    let plan = SearchPlan(site)
    let renderers = site.views.map { PageRenderer(site, theme, $0, index, plan) }
    let languages = Array(Dictionary(grouping: renderers, by: \.view.language).values)
    let findings = try await orderedMap(site.pages, chunk: 16) { page in
      let matter = renderers[0].matter(of: page)
      var findings = matter.findings(of: page)
      for renderers in languages {
        let shown = renderers.filter { page.isIn($0.view) }
        guard let main = shown.first?.main(of: page, matter) else { continue }
        for renderer in shown { try accept(renderer.file(of: page, main)) }
        if page.isSearchable, shown.contains(where: \.view.folder.isEmpty) {
          findings.searchText = SearchText(html: main.html).units
        }
      }
      return findings
    }
    try await writeSearchFiles(plan, findings.map(\.searchText), renderers[0].strings, accept)
    try await writeMachineFiles(site, renderers[0].strings, accept)
    for file in theme.assets { try accept(file) }
    let attachments = AttachmentUse(site, findings)
    for file in attachments.named {
      try accept(RenderedFile(path: file.address.path, content: .copy(of: file.location)))
    }
    let found =
      findings.flatMap(\.diagnostics) + brokenFragments(findings)
      + attachments.named.flatMap { attachmentFaults[$0.path] ?? [] }
    // A page or table at fault may be the one that names a file; then nothing is said of it.
    return diagnostics.hasErrors ? found : found + attachments.diagnostics
  }

  private func writeSearchFiles(
    _ plan: SearchPlan, _ texts: [[UInt16]], _ strings: SiteStrings,
    _ accept: @escaping @Sendable (RenderedFile) throws -> Void
  ) async throws {
    let index = SearchIndex(texts: plan.order.map { texts[$0] }, shards: plan.shards)
    _ = try await orderedMap(index.runs, chunk: 1) { run in
      for file in index.files(of: run) { try accept(file) }
    }
    for file in plan.pageFiles(strings) { try accept(file) }
  }

  private func writeMachineFiles(
    _ site: SiteModel, _ strings: SiteStrings,
    _ accept: @escaping @Sendable (RenderedFile) throws -> Void
  ) async throws {
    let files = machineFiles(of: site) { part in
      Crumb.Key(rawValue: part).map(strings.title(of:)) ?? strings(.allDisclosures)
    }
    _ = try await orderedMap(files, chunk: 1) {
      try accept(RenderedFile(path: $0.path, content: .bytes($0.render())))
    }
  }
}

/// Reads and checks what `root` says of the site's look, and makes the site ready to be written.
package func render(_ assembly: Assembly, root: String) async throws -> Rendering {
  let theme = readTheme(root: root)
  return Rendering(
    site: assembly.site, theme: theme.value, secrets: assembly.secrets,
    attachmentFaults: assembly.attachmentFaults,
    diagnostics: assembly.diagnostics + theme.diagnostics)
}
