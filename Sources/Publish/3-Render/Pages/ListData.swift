import Disclosure

/// The lists of disclosures, with the links that narrow them down.
extension PageData {
  func notices(_ list: NoticeList, title: String) -> TemplateObject {
    TemplateObject(
      PageShapes.notices,
      [
        "title": .text(title), "feed_link": link(list.feed),
        "notices": cards(list.notices), "years": years(list), "items": items(list),
        "paging": paging(list),
        "accounts_link": list.section == .finance ? link(.accounts) : .absent,
      ])
  }

  private func years(_ list: NoticeList) -> TemplateValue {
    guard list.years.count > 1 || list.filter != .all else { return .absent }
    return .object(
      TemplateObject(
        CardShapes.years,
        [
          "items": .objects(
            list.years.map {
              TemplateObject(
                CardShapes.year,
                [
                  "title": .text($0.title), "link": link($0.address),
                  "is_current": .flag($0.title == list.filter.year.map(String.init)),
                ])
            }),
          "all_link": link(Address(list: list.section.rawValue, year: nil, page: 1)),
          "is_all": .flag(list.filter == .all),
        ]))
  }

  private func items(_ list: NoticeList) -> TemplateValue {
    guard !list.items.isEmpty else { return .absent }
    return .object(
      TemplateObject(
        CardShapes.itemFilter,
        [
          "items": .objects(
            list.items.map {
              TemplateObject(
                CardShapes.itemLink,
                [
                  "title": inline($0.title), "link": link($0.address),
                  "count": .text(String($0.count)),
                  "is_current": .flag($0.id == list.filter.item),
                ])
            })
        ]))
  }

  private func paging(_ list: NoticeList) -> TemplateValue {
    guard list.pageCount > 1 else { return .absent }
    let numbers = ["page": String(list.pageNumber), "pages": String(list.pageCount)]
    return .object(
      TemplateObject(
        CardShapes.paging,
        [
          "page": .text(strings(.pageOf, numbers)), "previous_link": link(list.previous),
          "next_link": link(list.next),
        ]))
  }
}

extension NoticeList.Filter {
  var year: Int? {
    if case .year(let year) = self { year } else { nil }
  }

  var item: String? {
    if case .item(let id) = self { id } else { nil }
  }
}
