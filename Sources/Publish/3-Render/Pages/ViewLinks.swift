/// The ways from a page to the same page in other views, for readers and for search engines.
extension PageRenderer {
  /// The other size, and the other languages in the size that is read.
  func views(of page: Page, _ links: PageLinks) -> TemplateValue {
    let others = site.views.filter {
      ($0.language == view.language) != ($0.isElder == view.isElder)
    }
    return .objects(
      others.map { other in
        let isSize = other.language == view.language
        let address = page.isIn(other) ? page.address : .home
        return TemplateObject(
          CardShapes.view,
          [
            "title": .text(
              isSize
                ? strings(other.isElder ? .viewElder : .viewStandard)
                : languageNames[other.language]),
            "link": .address(links.to(address, in: other)), "language": .text(other.language),
          ])
      })
  }

  /// The one address by which the page is to be known, where it is read at another.
  func canonical(of page: Page) -> TemplateValue {
    guard view.isElder, let standard = standardView(of: view.language) else { return .absent }
    return .address(site.url(of: page.address.inView(standard)))
  }

  /// The page in all languages, this one included, as `hreflang` asks for; absent on a site of one.
  func alternates(of page: Page) -> TemplateValue {
    let standard = site.views.filter { !$0.isElder }
    guard !view.isElder, standard.count > 1, standard.allSatisfy(page.isIn) else { return .absent }
    return .objects(
      standard.map {
        TemplateObject(
          CardShapes.alternate,
          [
            "language": .text($0.language),
            "link": .address(site.url(of: page.address.inView($0))),
          ])
      })
  }

  private func standardView(of language: String) -> SiteView? {
    site.views.first { $0.language == language && !$0.isElder }
  }
}
