@testable import Publish

extension SampleSite {
  var searchPage: SearchPage {
    SearchPage(
      letters: [
        .init(
          letter: "S",
          entries: [
            .init(keyword: "收支" + mark, title: "书记职责" + mark, address: Self.secretary),
            .init(keyword: nil, title: "书记**职责**" + mark, address: Self.secretary),
          ]),
        .init(
          letter: "#", entries: [.init(keyword: nil, title: "12345" + mark, address: .find)]),
      ],
      topics: [
        .init(
          key: .finance, address: Address("finance/index.html"),
          years: [
            LinkCard(
              title: "2026", address: Address("finance/2026/page-2.html"), summary: nil)
          ],
          items: [
            .init(
              id: "ledger", title: "季度收支" + mark,
              address: Address("items/ledger/index.html"), count: 3)
          ])
      ])
  }
}
