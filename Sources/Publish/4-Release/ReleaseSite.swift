import Content
import Diagnostics
import Disclosure

/// Renders the site into a staging folder and makes it public at once, if nothing is wrong with
/// it; what was published goes on record. With one error, here or before, the old site stands.
/// Without an `output` the site is only rendered, for what can be learnt from it. `strict` makes
/// errors of warnings. Thrown is a `ReleaseError`, why the site could not be put where it belongs.
package func release(_ rendering: Rendering, to output: String?, root: String, strict: Bool)
  async throws
  -> PublishOutcome
{
  let net = ReleaseNet(rendering.secrets, views: rendering.site?.views ?? [])
  guard let output, !Report(rendering.diagnostics, strict: strict).hasErrors else {
    let found = try await rendering.run { net.check($0) }
    return PublishOutcome(
      pages: rendering.pages, diagnostics: rendering.diagnostics + found + net.diagnostics,
      release: nil)
  }
  let staging = try Staging.open(output: output, content: root + "/content")
  let found = try await rendering.run { file in
    net.check(file)
    try staging.accept(file)
  }
  let diagnostics = rendering.diagnostics + found + net.diagnostics
  guard !Report(diagnostics, strict: strict).hasErrors else {
    staging.abandon()
    return PublishOutcome(pages: rendering.pages, diagnostics: diagnostics, release: nil)
  }
  let history = PublishedHistory(root: root)
  // What cannot be put on record is not made public first.
  try history.prepare()
  let release = try staging.publish()
  try history.append(rendering.notices)
  return PublishOutcome(pages: rendering.pages, diagnostics: diagnostics, release: release)
}

extension Rendering {
  /// The site's pages made of content files, for the record of what was ever public.
  fileprivate var notices: [PublishedNotice] {
    guard let site else { return [] }
    return site.pages.compactMap { page in
      guard let source = page.body?.source else { return nil }
      var window: PublicityWindow?
      if case .notice(let notice) = page.content { window = notice.card.publicity }
      return PublishedNotice(
        on: site.today, id: ContentPath.id(of: source.path), address: "/" + page.address.encoded,
        publicityFrom: window?.first, publicityUntil: window?.last,
        isProvisional: window?.isProvisional ?? false)
    }
  }
}
