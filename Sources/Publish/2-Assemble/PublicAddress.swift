import Content

extension Address {
  /// Where a file of `content/` stands in the public site; readable, and the same for ever:
  /// `content/finance/2026-q1.md` is `finance/2026-q1.html`, free pages stand at the top, and
  /// files that are offered as they are keep their path.
  package init(contentPath path: String) {
    var rest = path.hasPrefix("content/") ? path.dropFirst("content/".utf8.count) : path[...]
    if rest.hasSuffix(".md") {
      if rest.hasPrefix("pages/") { rest = rest.dropFirst("pages/".utf8.count) }
      self.init(rest.dropLast(".md".utf8.count) + ".html")
    } else {
      self.init(String(rest))
    }
  }

  init(worker id: String) { self.init("workers/\(id).html") }

  /// A page of the list of a section, or of one of its years.
  init(list section: String, year: Int?, page: Int) {
    let folder = year.map { "\(section)/\($0)" } ?? section
    self.init(page == 1 ? "\(folder)/index.html" : "\(folder)/page-\(page).html")
  }

  /// A page of the list of all that answers to an item of the catalogue.
  init(item id: String, page: Int) {
    self.init(list: "items/\(id)", year: nil, page: page)
  }

  /// The sheet to be printed and hung up of what stands at an address.
  init(sheetOf address: Address) { self.init("sheets/\(address.path)") }

  /// The ledger of the disclosure at an address, to be downloaded.
  init(ledgerOf address: Address) {
    self.init("data/ledgers/\(address.path.dropLast(".html".utf8.count)).csv")
  }

  static let home = Address("index.html")
  static let find = Address("find.html")
  static let search = Address("search.html")
  static let duties = Address("duties/index.html")
  static let workers = Address("workers/index.html")
  static let commitments = Address("commitments/index.html")
  static let supervision = Address("supervision/index.html")
  static let catalogue = Address("catalogue.html")
  static let coverage = Address("coverage.html")
  static let accounts = Address("accounts/index.html")
  /// All that may be objected to, to be printed and hung up.
  static let openSheets = Address("sheets/open.html")
  static let coverageData = Address("data/coverage.json")
  static let notFound = Address("404.html")

  /// What the search reads; `name` is that of a file.
  init(searchFile name: String) { self.init("search/\(name)") }

  static func feed(of section: String?) -> Address {
    Address(section.map { "\($0)/feed.xml" } ?? "feed.xml")
  }

  static func jsonFeed(of section: String?) -> Address {
    Address(section.map { "\($0)/feed.json" } ?? "feed.json")
  }
}
