import Disclosure

/// What stands around pages and is the same for many: rendered once for each depth and place in
/// the navigation.
struct Furniture: Sendable {
  struct Key: Hashable {
    let links: PageLinks
    let current: Crumb.Key?
    /// Whether the page is itself the one the navigation leads to.
    let isHere: Bool
  }

  let header: TemplateValue
  let footer: TemplateValue
  let feeds: TemplateValue

  /// The navigation, in order.
  private static let navigation: [(Crumb.Key, Address)] = [
    (.home, .home), (.find, .find), (.search, .search),
    (.party, Address(list: "party", year: nil, page: 1)),
    (.residency, Address(list: "residency", year: nil, page: 1)),
    (.finance, Address(list: "finance", year: nil, page: 1)), (.duties, .duties),
    (.commitments, .commitments), (.workers, .workers), (.supervision, .supervision),
    (.catalogue, .catalogue),
  ]

  /// What elderly readers choose from; the catalogue leads to the rest.
  private static let forElders: Set<Crumb.Key> = [
    .home, .find, .search, .finance, .supervision, .catalogue,
  ]

  static func key(of page: Page, links: PageLinks) -> Key {
    let here = navigation.first { $0.1 == page.address }?.0
    let current = here ?? page.trail.dropFirst().compactMap(\.key).first
    return Key(links: links, current: current, isHere: here != nil)
  }

  init(_ key: Key, _ site: SiteModel, _ strings: SiteStrings, _ templates: TemplateRenderer) {
    let data = PageData(strings: strings, links: key.links, templates: templates)
    header = .html(templates.render("header", Self.header(key, site, data)))
    footer = .html(templates.render("footer", Self.footer(site, data)))
    feeds = .html(templates.render("feeds", Self.feeds(data)))
  }

  private static func header(_ key: Key, _ site: SiteModel, _ data: PageData) -> TemplateObject {
    return TemplateObject(
      PageShapes.header,
      [
        "community": .text(site.community.name), "home_link": data.link(.home),
        "navigation": .objects(
          navigation.filter { !key.links.view.isElder || forElders.contains($0.0) }
            .map { name, address in
              TemplateObject(
                CardShapes.navigation,
                [
                  "title": .text(data.strings.title(of: name)), "link": data.link(address),
                  "is_current": .flag(name == key.current),
                  "is_here": .flag(name == key.current && key.isHere),
                ])
            }),
      ])
  }

  private static func footer(_ site: SiteModel, _ data: PageData) -> TemplateObject {
    TemplateObject(
      PageShapes.footer,
      [
        "is_elder": .flag(data.links.view.isElder),
        "community": .text(site.community.name), "street": .text(site.community.street),
        "district": .text(site.community.district), "city": .text(site.community.city),
        "office": .object(data.office(site.community.office)),
        "pages": data.group(site.freePages.map { data.card($0) }, CardShapes.link),
        "catalogue_link": data.link(.catalogue), "feed_link": data.link(.feed(of: nil)),
        "address": .text(site.community.site.address),
        "as_of": .text(data.strings(.siteAsOf, ["day": data.strings.date(site.today)])),
        "as_of_iso": .text("\(site.today)"), "icp": .text(site.community.site.icp),
        "police_record": .text(site.community.site.policeRecord),
      ])
  }

  private static func feeds(_ data: PageData) -> TemplateObject {
    let all = TemplateObject(
      CardShapes.feed,
      [
        "name": .text(data.strings(.allDisclosures)), "link": data.link(.feed(of: nil)),
        "json_link": data.link(.jsonFeed(of: nil)),
      ])
    let sections = Notice.Section.allCases.map { section in
      TemplateObject(
        CardShapes.feed,
        [
          "name": .text(data.strings.title(of: section)),
          "link": data.link(.feed(of: section.rawValue)),
          "json_link": data.link(.jsonFeed(of: section.rawValue)),
        ])
    }
    return TemplateObject(PageShapes.feeds, ["feeds": .objects([all] + sections)])
  }
}
