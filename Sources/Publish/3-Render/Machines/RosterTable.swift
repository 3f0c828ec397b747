import Disclosure

/// The roster as a table of its public columns: `data/roster.csv`.
struct RosterTable {
  let table: PublicTable

  static let address = Address("data/roster.csv")

  private static let columns = [
    "id", "name", "kind", "posts", "grids", "since", "until", "phone", "mobile", "email",
    "qualification", "grade", "trained", "mentor", "url",
  ]

  init(_ site: SiteModel) {
    let rows = site.pages.compactMap { page -> [String]? in
      guard case .worker(let worker) = page.content else { return nil }
      return Self.row(worker, url: site.url(of: worker.card.address))
    }
    table = PublicTable(of: site, columns: Self.columns, rows: rows)
  }

  /// In the order of the columns.
  private static func row(_ worker: WorkerPage, url: String) -> [String] {
    let card = worker.card
    return [
      card.id, card.name, card.kind, card.posts.joined(separator: "；"),
      card.grids.joined(separator: "；"), worker.since.description,
      worker.until?.description ?? "", card.phone ?? "", worker.mobile ?? "", worker.email ?? "",
      worker.qualification ?? "", worker.grade ?? "", worker.trained?.description ?? "",
      worker.mentor?.name ?? "", url,
    ]
  }
}

extension PublicTable {
  /// A table for programs that tells of the whole community: its columns have the names of keys.
  init(of site: SiteModel, columns: [String], rows: [[String]]) {
    self.init(
      title: site.community.name, summary: nil,
      columns: columns.map { Column(title: $0, isNumeric: false) }, rows: rows)
  }
}
