import SourceText

/// The short names that a page uses, with what they stand for (WCAG 2.2, 3.1.4).
extension PageRenderer {
  func abbreviations(
    _ page: Page, _ data: PageData, _ body: RenderedMarkdown?
  ) -> TemplateValue {
    let known = site.community.abbreviations
    guard !known.isEmpty else { return .absent }
    let said = (body?.html ?? []) + page.title.utf8 + (page.summary ?? "").utf8
    let used = known.filter { ByteSearch.holds(said, Array($0.short.utf8)) }
    return data.group(
      used.map {
        TemplateObject(
          CardShapes.abbreviation, ["short": .text($0.short), "full": .text($0.full)])
      }, CardShapes.abbreviation)
  }
}
