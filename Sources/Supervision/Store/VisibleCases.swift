import GRDB

/// `visibility(of:for:)` as a condition on the table `cases`. Which kinds of handling a role sees is
/// asked of that function, so that there is one rule; a test compares the two over every account
/// and case.
struct VisibleCases {
  let sql: String
  let arguments: StatementArguments

  /// Cases the viewer may see.
  init(_ viewer: Viewer) { self.init(viewer, .visible) }

  /// Cases that a total may count for him.
  static func counted(_ viewer: Viewer) -> VisibleCases { VisibleCases(viewer, .counted) }

  private init(_ viewer: Viewer, _ wanted: Visibility) {
    var conditions: [String] = []
    var values: StatementArguments = []
    for isAbout in [false, true] {
      let seen = Handling.allCases.filter { handling in
        visibility(
          handling: handling, isAboutSomebody: isAbout, isAboutViewer: false, for: viewer) == wanted
      }
      guard !seen.isEmpty else { continue }
      let names = seen.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      // The plus signs keep SQLite from looking here for its index: nearly all cases pass.
      var condition = "+cases.is_about = \(isAbout ? 1 : 0) AND +cases.handling IN (\(names))"
      // Asked only of the few cases that are about a person.
      if isAbout, let worker = viewer.worker {
        condition +=
          " AND NOT EXISTS (SELECT 1 FROM case_hidden WHERE worker = ? AND case_id = cases.id)"
        values += [worker]
      }
      conditions.append("(\(condition))")
    }
    let condition =
      conditions.isEmpty ? "0" : "(" + conditions.joined(separator: " OR ") + ")"
    if let chair = viewer.asChair {
      let own = VisibleCases(chair, .visible)
      sql = "(\(condition) AND \(own.sql))"
      arguments = values + own.arguments
    } else {
      sql = condition
      arguments = values
    }
  }
}
