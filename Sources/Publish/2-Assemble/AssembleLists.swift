import Content
import Disclosure

/// Disclosures on one page of a list.
private let noticesPerPage = 30

extension Assembler {
  /// The lists of each section: all of it, and year by year.
  func noticeLists() -> [Page] {
    Notice.Section.allCases.flatMap { section in
      let ofSection = cards.filter { $0.section == section }
      let byYear = Dictionary(grouping: ofSection, by: \.date.year)
      let list = ListPages(
        section: section, years: byYear.keys.sorted(by: >), items: itemLinks[section] ?? [])
      return list.pages(.all, ofSection)
        + list.years.flatMap { list.pages(.year($0), byYear[$0] ?? []) }
    }
  }

  /// The lists by catalogue item.
  func itemLists() -> [Page] {
    let byItem = Dictionary(grouping: cards, by: \.item)
    return itemLinks.flatMap { section, items in
      let list = ListPages(section: section, years: [], items: items)
      return items.flatMap { list.pages(.item($0.id), byItem[$0.id] ?? [], title: $0.title) }
    }
  }

  /// Items that have disclosures, in the order of the catalogue; what the catalogue does not know
  /// has been told of and comes last. An item belongs to the section of its newest disclosure.
  static func itemLinks(_ cards: [NoticeCard], catalogue: [CatalogueItem])
    -> [Notice.Section: [NoticeList.ItemLink]]
  {
    var titles: [String: String] = [:]
    var places: [String: Int] = [:]
    for item in catalogue {
      titles[item.id] = item.title
      places[item.id] = places[item.id] ?? places.count
    }
    let byItem = Dictionary(grouping: cards, by: \.item)
    let items = byItem.sorted {
      (places[$0.key] ?? .max, $0.key) < (places[$1.key] ?? .max, $1.key)
    }
    var links: [Notice.Section: [NoticeList.ItemLink]] = [:]
    for (id, answers) in items {
      guard let newest = answers.first else { continue }
      links[newest.section, default: []].append(
        NoticeList.ItemLink(
          id: id, title: titles[id] ?? id, address: Address(item: id, page: 1),
          count: answers.count))
    }
    return links
  }
}

/// The pages of the lists of one section.
private struct ListPages {
  let section: Notice.Section
  /// The latest first.
  let years: [Int]
  let items: [NoticeList.ItemLink]

  func pages(
    _ filter: NoticeList.Filter, _ notices: [NoticeCard], title: String? = nil
  ) -> [Page] {
    let count = max(1, (notices.count + noticesPerPage - 1) / noticesPerPage)
    return (1...count).map { number in
      let start = (number - 1) * noticesPerPage
      let list = NoticeList(
        section: section, filter: filter, items: items,
        notices: Array(notices[start..<min(notices.count, start + noticesPerPage)]),
        years: years.map {
          LinkCard(title: String($0), address: address(.year($0), page: 1), summary: nil)
        },
        pageNumber: number, pageCount: count,
        previous: number > 1 ? address(filter, page: number - 1) : nil,
        next: number < count ? address(filter, page: number + 1) : nil,
        feed: .feed(of: section.rawValue))
      return Page(
        address: address(filter, page: number), title: title ?? "", summary: nil, date: nil,
        trail: trail(filter, title), body: nil, content: .notices(list))
    }
  }

  private func address(_ filter: NoticeList.Filter, page: Int) -> Address {
    switch filter {
    case .all: Address(list: section.rawValue, year: nil, page: page)
    case .year(let year): Address(list: section.rawValue, year: year, page: page)
    case .item(let id): Address(item: id, page: page)
    }
  }

  private func trail(_ filter: NoticeList.Filter, _ title: String?) -> [Crumb] {
    let whole = filter == .all ? nil : address(.all, page: 1)
    let last: String? =
      switch filter {
      case .all: nil
      case .year(let year): String(year)
      case .item(let id): title ?? id
      }
    return [.home, Crumb(key: Crumb.Key(section), title: nil, address: whole)]
      + (last.map { [Crumb(key: nil, title: $0, address: nil)] } ?? [])
  }
}
