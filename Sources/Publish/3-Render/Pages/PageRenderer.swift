import Diagnostics
import Disclosure
import Mustache

/// The part of a page that is its own, for all views of a language (`ViewRoot`).
struct PageMain: Sendable {
  let html: [UInt8]
  /// Whether it is the whole page.
  let isWhole: Bool
}

/// Turns pages of the model into HTML, for one view. A value without state of its own, made once
/// for a site: pages are rendered on all cores at once.
struct PageRenderer: Sendable {
  let site: SiteModel
  let view: SiteView
  let strings: SiteStrings
  /// What the languages of the site call themselves.
  let languageNames: [String: String]
  let templates: TemplateRenderer
  let index: LinkIndex
  let complaintLink: ComplaintLink
  let searchPlan: SearchPlan
  private let furniture: [Furniture.Key: Furniture]

  init(
    _ site: SiteModel, _ theme: Theme, _ view: SiteView, _ index: LinkIndex,
    _ searchPlan: SearchPlan
  ) {
    let strings = theme.strings[view.language] ?? SiteStrings([:])
    self.site = site
    self.view = view
    self.strings = strings
    languageNames = theme.strings.mapValues { $0(.languageName) }
    let templates = TemplateRenderer(theme.libraries[view.language] ?? MustacheLibrary())
    self.templates = templates
    self.index = index
    self.searchPlan = searchPlan
    complaintLink = ComplaintLink(
      language: view.language, title: strings(.complainSubject))
    let keys = Set(
      site.pages.map { Furniture.key(of: $0, links: Self.links(of: $0, in: site, view)) })
    furniture = Dictionary(
      uniqueKeysWithValues: keys.map { ($0, Furniture($0, site, strings, templates)) })
  }

  /// What is on a page in every view.
  func matter(of page: Page) -> PageMatter {
    PageMatter(of: page, links: sharedLinks(of: page), index: index, site: site)
  }

  /// The part of a page that is its own, for all views of the language; `matter` is of the page.
  func main(of page: Page, _ matter: PageMatter) -> PageMain {
    let data = PageData(strings: strings, links: sharedLinks(of: page), templates: templates)
    let (template, object) = content(of: page, data, matter)
    // What only leads on needs nothing around it.
    return PageMain(html: templates.render(template, object), isWhole: template == "moved")
  }

  /// The file of a page in the view; `main` is of the page in the view's language.
  func file(of page: Page, _ main: PageMain) -> RenderedFile {
    var html = ViewRoot.filled(main.html, for: view)
    if !main.isWhole {
      let data = PageData(
        strings: strings, links: Self.links(of: page, in: site, view), templates: templates)
      html = templates.render("layout", layout(of: page, main: html, data))
    }
    return RenderedFile(path: page.address.inView(view).path, content: .bytes(html))
  }

  private func sharedLinks(of page: Page) -> PageLinks {
    if case .notFound = page.content { return Self.links(of: page, in: site, view) }
    return PageLinks(inAnyLike: view, depth: page.address.depth)
  }

  private static func links(of page: Page, in site: SiteModel, _ view: SiteView) -> PageLinks {
    if case .notFound = page.content {
      return PageLinks(in: view, absolute: site.community.site.address)
    }
    return PageLinks(in: view, depth: page.address.depth)
  }

  private func content(
    of page: Page, _ data: PageData, _ matter: PageMatter
  ) -> (template: String, TemplateObject) {
    let common = common(page, data, matter.body)
    switch page.content {
    case .home(let home): return ("home", data.home(home, site.community))
    case .find(let page): return ("find", data.find(page))
    case .search(let page): return ("search", data.search(page, shards: searchPlan.shards))
    case .notices(let list):
      return ("notices", data.notices(list, title: strings.plainTitle(of: page)))
    case .notice(let notice):
      let sealed = common.merging(["seal": seal(of: page, notice, matter.code, data)]) { $1 }
      return ("notice", data.notice(notice, sealed))
    case .sheets(let sheets): return ("sheets", self.sheets(sheets, data))
    case .accounts(let books): return ("accounts", data.accounts(books))
    case .duties(let duties):
      let cards = duties.map(data.card)
      return ("duties", TemplateObject(PageShapes.duties, ["duties": .objects(cards)]))
    case .duty(let duty): return ("duty", data.duty(duty, common))
    case .workers(let workers): return ("workers", data.workers(workers))
    case .worker(let worker):
      return ("worker", data.worker(worker, complaint: complaint(of: page, data)))
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
            "language": .text(view.language), "title": .text(strings.plainTitle(of: page)),
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
      "body": body.map(html) ?? .absent, "contents": contents(body),
      "withdrawn": data.withdrawn(page.withdrawn), "complaint": complaint(of: page, data),
      "abbreviations": abbreviations(page, data, body),
    ]
  }

  private func html(_ body: RenderedMarkdown) -> TemplateValue {
    guard view.marksChinese else { return .html(body.html) }
    return .html(Array("<div lang=\"zh-Hans\">".utf8) + body.html + "</div>".utf8)
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
        "language": .text(view.language), "is_elder": .flag(view.isElder),
        "views": views(of: page, data.links), "canonical": canonical(of: page),
        "alternates": alternates(of: page), "root": .address(data.links.root),
        "page_title": .text(strings.windowTitle(of: page, site.community.name)),
        "description": .text(page.summary.map(InlineMarkdown.plainText)),
        "header": around?.header ?? .absent, "main": .html(main),
        "footer": around?.footer ?? .absent, "feeds": around?.feeds ?? .absent,
        "trail": trail(page, data),
      ].merging(metadata(of: page)) { $1 })
  }

  /// What only machines read.
  private func metadata(of page: Page) -> [String: TemplateValue] {
    let isRoot = view.folder.isEmpty
    let linked = isRoot ? LinkedData(site: site, strings: strings).element(of: page) : nil
    let hasAddress: Bool
    if case .notFound = page.content { hasAddress = false } else { hasAddress = true }
    let isSearch: Bool
    if case .search = page.content { isSearch = true } else { isSearch = false }
    let isArticle: Bool
    if case .notice = page.content { isArticle = true } else { isArticle = false }
    return [
      "is_hidden": .flag(!page.isForIndexes), "is_search": .flag(isSearch),
      "is_article": .flag(isArticle),
      "plain_title": .text(strings.plainTitle(of: page)),
      "site_name": .text(site.community.name),
      "url": hasAddress ? .address(site.url(of: page.address.inView(view))) : .absent,
      "linked_data": linked.map { .html($0) } ?? .absent,
    ]
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
