import GRDB

/// Which cases to list, in which order, and which page of them.
package struct CaseFilter: Sendable {
  package enum Standing: Sendable {
    case dueSoon
    /// Escalated ones too.
    case overdue
  }

  package enum Order: Sendable, CaseIterable {
    case newest, oldest
    /// What is due first; cases with nothing due are left out.
    case due
    case urgency
  }

  package enum CategoryChoice: Sendable {
    case named(String)
    /// 待分类.
    case none
  }

  package var stages: Set<CaseStage> = []
  package var standing: Standing?
  package var category: CategoryChoice?
  package var grid: String?
  package var post: String?
  package var channel: CaseChannel?
  package var kind: CaseKind?
  package var handling: Handling?
  /// Words that must all be in it; two characters are enough.
  package var text: String?
  package var order: Order = .newest
  package var limit = 50
  package var offset = 0

  package init() {}
}

/// A filter as SQL.
struct CaseQuery {
  private(set) var sql: String
  private(set) var arguments: StatementArguments = []
  private var conditions: [String] = []

  init(_ filter: CaseFilter, for viewer: Viewer, policy: DeadlinePolicy, at now: CaseTime) {
    sql = ""
    let visible = VisibleCases(viewer)
    var source = "cases"
    if let grams = filter.text.flatMap(Grams.query) {
      if filter.order == .newest || filter.order == .oldest {
        source = "search JOIN cases ON cases.id = search.rowid"
        add("search MATCH ?", [grams])
      } else {
        // In another order than that of the search it is quicker to follow the order's index and
        // ask of each case whether it has the word (the plus sign keeps it so) than to sort.
        add("+cases.id IN (SELECT rowid FROM search WHERE search MATCH ?)", [grams])
      }
    } else if filter.text.map({ !$0.isBlank }) ?? false {
      add("0", [])
    }
    addFields(filter)
    addStanding(filter, policy, now)
    add(visible.sql, visible.arguments)
    let order = Self.order(filter, isSearch: source != "cases")
    sql =
      "SELECT cases.* FROM \(source) WHERE \(conditions.joined(separator: " AND ")) "
      + "ORDER BY \(order) LIMIT ? OFFSET ?"
    arguments += [max(0, min(filter.limit, 10_000)) + 1, max(0, filter.offset)]
  }

  private mutating func add(_ condition: String, _ values: StatementArguments) {
    conditions.append(condition)
    arguments += values
  }

  private mutating func addFields(_ filter: CaseFilter) {
    if !filter.stages.isEmpty {
      let stages = CaseStage.allCases.filter(filter.stages.contains).map(\.rawValue)
      add(
        "cases.stage IN (\(stages.map { _ in "?" }.joined(separator: ", ")))",
        StatementArguments(stages))
    }
    switch filter.category {
    case .named(let name): add("cases.category = ?", [name])
    case .some(.none): add("cases.category IS NULL", [])
    case nil: break
    }
    let fields: [(String, String?)] = [
      ("grid", filter.grid), ("post", filter.post), ("channel", filter.channel?.rawValue),
      ("kind", filter.kind?.rawValue), ("handling", filter.handling?.rawValue),
    ]
    for (column, value) in fields {
      if let value { add("cases.\(column) = ?", [value]) }
    }
  }

  private mutating func addStanding(
    _ filter: CaseFilter, _ policy: DeadlinePolicy, _ now: CaseTime
  ) {
    switch filter.standing {
    case .overdue: add("cases.due < ?", [now.seconds])
    case .dueSoon:
      let last = policy.due(policy.deadlines.dueSoon, from: now).dayEnd
      add("cases.due BETWEEN ? AND ?", [now.seconds, last.seconds])
    case nil: break
    }
    if filter.order == .due, filter.standing == nil { add("cases.due IS NOT NULL", []) }
  }

  /// Newest first is the order of the numbers, so that a page is found without sorting.
  private static func order(_ filter: CaseFilter, isSearch: Bool) -> String {
    let id = isSearch ? "search.rowid" : "cases.id"
    switch filter.order {
    // Few cases are late: better to find them and sort than to walk through all.
    case .newest: return "\(filter.standing == nil ? "" : "+")\(id) DESC"
    case .oldest: return "\(filter.standing == nil ? "" : "+")\(id) ASC"
    case .due: return "cases.due ASC"
    case .urgency: return "cases.is_open DESC, cases.urgency DESC, cases.id DESC"
    }
  }
}
