import Disclosure
import Testing

@testable import Publish

/// Every disclosure is found by section, by year and by item, once each.
@Suite struct FilterTests {
  /// 75 disclosures of two items over three years.
  private static func site() async throws -> SiteModel {
    var community = SmallCommunity().with(
      "catalogue.yaml", "  - id: meeting\n",
      """
        - id: plan
          section: residency
          category: 计划
          title: 工作*计划*
          cadence: {every: change}
          owner: secretary
        - id: meeting\n
      """)
    for number in 1...75 {
      community = community.adding(
        "residency/n\(number).md",
        """
        ---
        title: 第\(number)号
        item: \(number % 3 == 0 ? "plan" : "meeting")
        date: \(2023 + number % 3)-01-0\(1 + number % 9)
        responsible: w001
        ---

        正文。

        """)
    }
    let checked = try await checkContent(
      community.content(), history: [], today: SmallCommunity.day)
    return try #require(assemble(checked).site)
  }

  private static func lists(_ site: SiteModel) -> [(page: Page, list: NoticeList)] {
    site.pages.compactMap { page in
      if case .notices(let list) = page.content { (page, list) } else { nil }
    }
  }

  @Test func everyFilterIsComplete() async throws {
    let site = try await Self.site()
    let lists = Self.lists(site).map(\.list).filter { $0.section == .residency }
    let all = Set(site.newest.map(\.address))
    #expect(all.count == 76)
    var shown: [NoticeList.Filter: [NoticeCard]] = [:]
    for list in lists { shown[list.filter, default: []] += list.notices }
    #expect(Set(shown[.all]?.map(\.address) ?? []) == all)
    #expect(shown[.all]?.count == 76)
    for (filter, cards) in shown {
      let wanted = site.newest.filter { card in
        switch filter {
        case .all: true
        case .year(let year): card.date.year == year
        case .item(let id): card.item == id
        }
      }
      #expect(Set(cards.map(\.address)) == Set(wanted.map(\.address)), "\(filter)")
      #expect(cards.count == wanted.count, "\(filter)")
    }
    let years = shown.keys.compactMap(\.year).sorted()
    #expect(years == [2023, 2024, 2025, 2026])
    #expect(Set(shown.keys.compactMap(\.item)) == ["plan", "meeting"])
  }

  @Test func everyPageOfAListLeadsToAllFilters() async throws {
    let site = try await Self.site()
    let addresses = Set(site.pages.map(\.address))
    for (page, list) in Self.lists(site) where list.section == .residency {
      #expect(list.items.map(\.id) == ["plan", "meeting"], "\(page.address)")
      #expect(list.items.map(\.count) == [25, 51], "\(page.address)")
      let linked =
        list.items.map(\.address) + list.years.map(\.address)
        + [list.previous, list.next].compactMap { $0 }
      #expect(linked.allSatisfy(addresses.contains), "\(page.address)")
      #expect(list.notices.count <= 30)
    }
  }

  /// Files grow with the disclosures and the items, not with one times the other.
  @Test func thereIsNoListForEveryItemAndYear() async throws {
    let lists = Self.lists(try await Self.site()).filter { $0.list.section == .residency }
    // All 76 on three pages, four years on one each, items of 25 and of 51 on three.
    #expect(lists.count == 10)
    let addresses = Set(lists.map(\.page.address.path))
    #expect(addresses.count == 10)
    #expect(addresses.contains("items/meeting/page-2.html"))
  }

  @Test func aPageOfAnAuthorCannotTakeTheAddress() async throws {
    let community = SmallCommunity().adding(
      "pages/items/meeting/index.md", "---\ntitle: 占位\n---\n\n正文。\n")
    let checked = try await checkContent(
      community.content(), history: [], today: SmallCommunity.day)
    let found = assemble(checked).diagnostics.filter { $0.kind.code == "NB2102" }
    #expect(found.map(\.place?.file.path) == ["content/pages/items/meeting/index.md"])
  }
}
