import Diagnostics

/// What is on a page in all its views: made once, for Markdown and QR codes cost more than the rest
/// of a page.
struct PageMatter: Sendable {
  let body: RenderedMarkdown?
  /// Where the links of the body lead.
  let links: BodyLinks?
  /// The way to the page from paper.
  let code: QRCode?

  private static let markdown = MarkdownRenderer()

  init(of page: Page, links: PageLinks, index: LinkIndex, site: SiteModel) {
    if case .notice = page.content {
      code = QRCode(site.url(of: page.address))
    } else {
      code = nil
    }
    (body, self.links) = Self.render(page, links, index)
  }

  private static func render(
    _ page: Page, _ links: PageLinks, _ index: LinkIndex
  ) -> (RenderedMarkdown?, BodyLinks?) {
    guard let written = page.body else { return (nil, nil) }
    var resolver = BodyLinks(source: written.source, links: links, index: index)
    let body = markdown.render(written.source, body: written.range) { resolver.resolve($0) }
    return (body, resolver)
  }

  /// What the rest of the site must know of the page.
  func findings(of page: Page) -> PageFindings {
    var diagnostics: [Diagnostic] = []
    if let source = page.body?.source, let body {
      diagnostics = body.problems.map { $0.diagnostic(in: source) }
    }
    return PageFindings(
      address: page.address, ids: body?.headings.map(\.id) ?? [],
      fragments: links?.fragments ?? [], attachments: links?.attachments ?? [],
      diagnostics: diagnostics)
  }
}
