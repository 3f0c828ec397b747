import GRDB

/// A page of a list.
package struct CasePage: Sendable {
  package var rows: [CaseRow]
  package var hasMore: Bool
}

/// How many cases there are: the totals a viewer may know.
package struct QueueCounts: Sendable, Hashable {
  package var byStage: [CaseStage: Int] = [:]
  /// Only for those who see cases: nil for whoever sees totals only.
  package var overdue: Int?

  package var total: Int { byStage.values.reduce(0, +) }
}

extension QueueStore {
  /// The cases a viewer may see that a filter lets through; none for whoever sees totals only.
  package func list(
    _ filter: CaseFilter, for viewer: Viewer, at now: CaseTime
  ) throws(QueueError) -> CasePage {
    let query = CaseQuery(filter, for: viewer, policy: policy, at: now)
    return try read { db in
      let rows = try Row.fetchAll(db, sql: query.sql, arguments: query.arguments)
      let page = rows.prefix(max(0, min(filter.limit, 10_000)))
      return CasePage(
        rows: try page.map { try CaseRow($0, policy: policy, at: now) },
        hasMore: rows.count > page.count)
    }
  }

  /// Totals by stage. Those who see cases get the numbers of the cases they see; a clerk and an
  /// account that is not mapped the totals that `visibility` allows, without any filter, for a
  /// filter would tell what the cases are about.
  package func counts(for viewer: Viewer, at now: CaseTime) throws(QueueError) -> QueueCounts {
    let visible = VisibleCases(viewer)
    let seesCases = viewer.role != nil && viewer.role != .clerk
    let condition = seesCases ? visible : .counted(viewer)
    return try read { db in
      var counts = QueueCounts()
      let rows = try Row.fetchAll(
        db, sql: "SELECT stage, COUNT(*) FROM cases WHERE \(condition.sql) GROUP BY stage",
        arguments: condition.arguments)
      for row in rows {
        guard let stage = CaseStage(rawValue: row[0]) else { throw QueueError(.queueDamaged) }
        counts.byStage[stage] = row[1]
      }
      if seesCases {
        counts.overdue = try Int.fetchOne(
          db, sql: "SELECT COUNT(*) FROM cases WHERE due < ? AND \(condition.sql)",
          arguments: [now.seconds] + condition.arguments)
      }
      return counts
    }
  }

  /// The whole story of a case.
  package func show(
    _ reference: CaseReference, for viewer: Viewer
  ) throws(QueueError) -> CaseStory {
    try read { db in
      guard let folded = try foldedCase(reference, in: db),
        visibility(of: folded.state.recusal, for: viewer) == .visible
      else { throw QueueError(.noSuchCase, ["case": .plain(reference.description)]) }
      let state = try folded.state.limited(to: viewer, in: db)
      return CaseStory(
        state: state, deadlines: policy.deadlines(of: state),
        entries: try entries(reference, viewer, db))
    }
  }

  private func entries(
    _ reference: CaseReference, _ viewer: Viewer, _ db: Database
  ) throws -> [CaseStory.Entry] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT payload, words.value FROM event LEFT JOIN words ON words.seq = event.seq
        WHERE case_ref = ? ORDER BY event.seq
        """, arguments: [reference.description])
    var entries: [CaseStory.Entry] = []
    while let row = try rows.next() {
      let payload = try EventPayload.read(row["payload"])
      if case .action(let action) = payload.body, let other = action.linked,
        try !isVisible(other, to: viewer, in: db)
      {
        continue
      }
      let value: String? = row["value"]
      entries.append(
        CaseStory.Entry(
          payload, words: try value.map { try PersonalPart(salt: "", value: $0).decoded() }))
    }
    return entries
  }
}
