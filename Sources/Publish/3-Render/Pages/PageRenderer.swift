import Diagnostics
import Disclosure
import Mustache

/// A page as it is written, and what the rest of the site must know of it.
struct RenderedPage: Sendable {
  let file: RenderedFile
  let findings: PageFindings
}

/// Turns pages of the model into HTML. A value without state of its own, made once for a site:
/// pages are rendered on all cores at once.
struct PageRenderer: Sendable {
  let site: SiteModel
  let strings: SiteStrings
  let templates: TemplateRenderer
  let index: LinkIndex
  private let furniture: [Furniture.Key: Furniture]
  private let markdown = MarkdownRenderer()

  init(_ site: SiteModel, _ theme: Theme) {
    let strings = theme.strings[site.language] ?? SiteStrings([:])
    self.site = site
    self.strings = strings
    let templates = TemplateRenderer(theme.libraries[site.language] ?? MustacheLibrary())
    self.templates = templates
    index = LinkIndex(site)
    let keys = Set(site.pages.map { Furniture.key(of: $0, links: Self.links(of: $0, in: site)) })
    furniture = Dictionary(
      uniqueKeysWithValues: keys.map { ($0, Furniture($0, site, strings, templates)) })
  }

  func render(_ page: Page) -> RenderedPage {
    let links = Self.links(of: page, in: site)
    let data = PageData(strings: strings, links: links, templates: templates)
    var body: RenderedMarkdown?
    var bodyLinks: BodyLinks?
    if let written = page.body {
      var resolver = BodyLinks(source: written.source, links: links, index: index)
      body = markdown.render(written.source, body: written.range) { resolver.resolve($0) }
      bodyLinks = resolver
    }
    let (template, object) = content(of: page, data, body)
    var html = templates.render(template, object)
    // What only leads on needs nothing around it.
    if template != "moved" {
      html = templates.render("layout", layout(of: page, main: html, data))
    }
    return RenderedPage(
      file: RenderedFile(path: page.address.path, content: .bytes(html)),
      findings: PageFindings(
        address: page.address, ids: body?.headings.map(\.id) ?? [],
        fragments: bodyLinks?.fragments ?? [], attachments: bodyLinks?.attachments ?? [],
        diagnostics: problems(of: page, body)))
  }

  private static func links(of page: Page, in site: SiteModel) -> PageLinks {
    if case .notFound = page.content { return PageLinks(absolute: site.community.site.address) }
    return PageLinks(depth: page.address.depth)
  }

  private func problems(of page: Page, _ body: RenderedMarkdown?) -> [Diagnostic] {
    guard let source = page.body?.source, let body else { return [] }
    return body.problems.map { $0.diagnostic(in: source) }
  }

  private func content(
    of page: Page, _ data: PageData, _ body: RenderedMarkdown?
  ) -> (template: String, TemplateObject) {
    let common = common(page, data, body)
    switch page.content {
    case .home(let home): return ("home", data.home(home, site.community))
    case .notices(let list):
      return ("notices", data.notices(list, title: strings.plainTitle(of: page)))
    case .notice(let notice):
      let sealed = common.merging(["seal": seal(of: page, notice, data)]) { $1 }
      return ("notice", data.notice(notice, sealed))
    case .sheets(let sheets): return ("sheets", self.sheets(sheets, data))
    case .accounts(let books): return ("accounts", data.accounts(books))
    case .duties(let duties):
      let cards = duties.map(data.card)
      return ("duties", TemplateObject(PageShapes.duties, ["duties": .objects(cards)]))
    case .duty(let duty): return ("duty", data.duty(duty, common))
    case .workers(let workers): return ("workers", data.workers(workers))
    case .worker(let worker): return ("worker", data.worker(worker))
    case .commitments(let rows): return ("commitments", data.commitments(rows))
    case .commitment(let commitment): return ("commitment", data.commitment(commitment, common))
    case .catalogue(let sections): return ("catalogue", data.catalogue(sections))
    case .coverage(let coverage): return ("coverage", data.coverage(coverage))
    case .supervision(let committee, let pages):
      return ("supervision", data.supervision(committee, pages))
    case .free(let free): return ("free", data.free(free, common))
    case .moved(let target):
      return (
        "moved",
        TemplateObject(
          PageShapes.moved,
          [
            "language": .text(site.language), "title": .text(strings.plainTitle(of: page)),
            "link": data.link(target.address),
          ])
      )
    case .erased: return ("erased", TemplateObject([:], [:]))
    case .notFound:
      return (
        "404",
        TemplateObject(
          PageShapes.notFound,
          ["home_link": data.link(.home), "catalogue_link": data.link(.catalogue)])
      )
    }
  }

  func common(
    _ page: Page, _ data: PageData, _ body: RenderedMarkdown?
  ) -> [String: TemplateValue] {
    [
      "title": data.inline(page.title), "summary": data.inline(page.summary),
      "body": body.map { .html($0.html) } ?? .absent, "contents": contents(body),
      "withdrawn": data.withdrawn(page.withdrawn),
    ]
  }

  /// The table of contents of a long page: its headings of two levels.
  private func contents(_ body: RenderedMarkdown?) -> TemplateValue {
    guard let body, body.isLong else { return .absent }
    return .object(
      TemplateObject(
        CardShapes.contents,
        [
          "items": .objects(
            body.headings.filter { $0.level <= 3 }.map {
              TemplateObject(
                CardShapes.contentsEntry,
                [
                  "title": .text($0.text),
                  "link": .address("#" + Address.percentEncoded($0.id)),
                  "is_nested": .flag($0.level > 2),
                ])
            })
        ]))
  }

  private func layout(of page: Page, main: [UInt8], _ data: PageData) -> TemplateObject {
    let around = furniture[Furniture.key(of: page, links: data.links)]
    return TemplateObject(
      PageShapes.layout,
      [
        "language": .text(site.language), "root": .address(data.links.root),
        "page_title": .text(strings.windowTitle(of: page, site.community.name)),
        "description": .text(page.summary.map(InlineMarkdown.plainText)),
        "header": around?.header ?? .absent, "main": .html(main),
        "footer": around?.footer ?? .absent, "feeds": around?.feeds ?? .absent,
        "trail": trail(page, data),
      ])
  }

  private func trail(_ page: Page, _ data: PageData) -> TemplateValue {
    guard page.trail.count > 1 else { return .absent }
    return .object(
      TemplateObject(
        CardShapes.trail,
        [
          "items": .objects(
            page.trail.map { crumb in
              TemplateObject(
                CardShapes.crumb,
                [
                  "title": crumb.key.map { .html(htmlEscaped(strings.title(of: $0))) }
                    ?? data.inline(crumb.title), "link": data.link(crumb.address),
                ])
            })
        ]))
  }
}
