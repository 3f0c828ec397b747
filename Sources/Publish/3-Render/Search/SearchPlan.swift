import SourceText

/// Which pages the search finds, in which order, and over how many files its index is spread.
struct SearchPlan: Sendable {
  /// Places in `SiteModel.pages`: what has a page of its own before overviews, the newest first.
  let order: [Int]
  let shards: Int
  private let pages: [Page]

  /// Pages told of in one file.
  static let pagesPerFile = 16

  init(_ site: SiteModel) {
    pages = site.pages
    let keys = site.pages.indices.filter { site.pages[$0].isSearchable }.map {
      Key(place: $0, page: site.pages[$0])
    }
    // Pages are sorted by address already.
    order = keys.sorted { ($0.rank, $1.day, $0.place) < ($1.rank, $0.day, $1.place) }.map(\.place)
    // About ten kilobytes a file where pages are of the usual length.
    var shards = 16
    while shards < 1024, shards * 4 < order.count { shards *= 2 }
    self.shards = shards
  }

  private struct Key {
    let place: Int
    let rank: Int
    let day: String

    init(place: Int, page: Page) {
      self.place = place
      rank = page.searchRank
      day = page.date?.description ?? ""
    }
  }

  /// What the results show of the pages: `[[address, title, day, section], …]`, by number.
  func pageFiles(_ strings: SiteStrings) -> [RenderedFile] {
    stride(from: 0, to: order.count, by: Self.pagesPerFile).map { start in
      var json = JSONWriter()
      json.beginList()
      for place in order[start..<min(order.count, start + Self.pagesPerFile)] {
        let page = pages[place]
        let section = page.trail.dropFirst().first?.key
        json.beginList()
        json.text(page.address.link(fromDepth: 0))
        json.text(strings.plainTitle(of: page))
        json.text(page.date?.description ?? "")
        json.text(section.map(strings.title(of:)) ?? "")
        json.endList()
      }
      json.endList()
      let name = "pages-\(start / Self.pagesPerFile).json"
      return RenderedFile(path: Address(searchFile: name).path, content: .bytes(json.bytes))
    }
  }
}

extension Page {
  /// Lists only repeat what their pages say.
  var isSearchable: Bool {
    guard isForIndexes else { return false }
    switch content {
    case .home, .notices, .search: return false
    default: return true
    }
  }

  fileprivate var searchRank: Int {
    switch content {
    case .duty, .worker, .commitment: 0
    case .notice, .free: 1
    default: 2
    }
  }
}
