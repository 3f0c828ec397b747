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

  private init(body: RenderedMarkdown?, links: BodyLinks?, code: QRCode?) {
    self.body = body
    self.links = links
    self.code = code
  }

  private static func render(
    _ page: Page, _ links: PageLinks, _ index: LinkIndex
  ) -> (RenderedMarkdown?, BodyLinks?) {
    guard let written = page.body else { return (nil, nil) }
    var resolver = BodyLinks(source: written.source, links: links, index: index)
    let body = markdown.render(written.source, body: written.range) { resolver.resolve($0) }
    return (body, resolver)
  }

  /// The same for another view. Links between pages are the same in all views, while files stand
  /// at another distance: only a body that names one is rendered again.
  func led(by links: PageLinks, of page: Page, index: LinkIndex) -> PageMatter {
    guard let made = self.links, made.links != links, !made.attachments.isEmpty else { return self }
    let (body, resolver) = Self.render(page, links, index)
    return PageMatter(body: body, links: resolver, code: code)
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
