import Disclosure

/// What a disclosure needs to hang on a board, and the pages that hold only that.
extension PageRenderer {
  /// The foot of a sheet: who publishes it, where to object, the place of the seal, and the way to
  /// the page.
  func seal(
    of page: Page, _ notice: NoticePage, _ code: QRCode?, _ data: PageData
  ) -> TemplateValue {
    let community = site.community
    let place = notice.publicity?.place ?? community.committee.address
    let phone = notice.publicity?.phone ?? community.committee.phone
    return .object(
      TemplateObject(
        CardShapes.seal,
        [
          "community": .text(community.name), "street": .text(community.street),
          "district": .text(community.district), "city": .text(community.city),
          "kind": .text(strings(notice.card.publicity == nil ? .sheetDisclosure : .sheetPublicity)),
          "place": .text(place), "phone": .text(phone),
          "url": .text(site.community.site.address + "/" + page.address.path),
          "qr": code.map { .html($0.svg(title: strings(.qrTitle))) } ?? .absent,
        ].merging(data.dateFields("date", notice.card.date)) { $1 }))
  }

  func sheets(_ sheets: SheetPage, _ data: PageData) -> TemplateObject {
    var html: [UInt8] = []
    for (number, page) in sheets.disclosures.enumerated() {
      guard case .notice(let notice) = page.content else { continue }
      var data = data
      data.idPrefix = "Sheet-\(number + 1)-"
      var values = common(page, data, body(of: page, data))
      values["contents"] = .absent
      values["seal"] = seal(of: page, notice, QRCode(site.url(of: page.address)), data)
      values["is_wide"] = .flag(sheets.paper == .a3)
      html += templates.render("sheet", data.notice(notice, values))
    }
    return TemplateObject(
      PageShapes.sheets,
      [
        "is_week": .flag(sheets.paper == .a4), "sheets": html.isEmpty ? .absent : .html(html),
      ])
  }

  /// Without ids, which belong to the page of the disclosure: what leads to one leads there.
  private func body(of page: Page, _ data: PageData) -> RenderedMarkdown? {
    guard let written = page.body else { return nil }
    var resolver = BodyLinks(source: written.source, links: data.links, index: index)
    let renderer = MarkdownRenderer(givesHeadingIDs: false)
    return renderer.render(written.source, body: written.range) { target in
      if case .relative("", let fragment) = target.form {
        return .replace(data.links.to(page.address, fragment: fragment))
      }
      return resolver.resolve(target)
    }
  }
}
