/// Who answers to whom, by the posts held on a day (`reports_to`).
package struct ReportingLines: Sendable {
  private let superiorsOf: [String: Set<String>]
  private let subordinatesOf: [String: Set<String>]

  /// A circle of posts is gone round once.
  package init(_ roster: RosterSnapshot) {
    let above = Dictionary(
      roster.posts.map { ($0.id, $0.reportsTo) }, uniquingKeysWith: { first, _ in first })
    var holders: [String: Set<String>] = [:]
    for person in roster.people {
      for holding in person.holdings { holders[holding.post, default: []].insert(person.id) }
    }
    var superiors: [String: Set<String>] = [:]
    var subordinates: [String: Set<String>] = [:]
    for person in roster.people {
      var seen: Set<String> = []
      for holding in person.holdings {
        var post = above[holding.post] ?? nil
        while let at = post, seen.insert(at).inserted { post = above[at] ?? nil }
      }
      let all = seen.reduce(into: Set<String>()) { $0.formUnion(holders[$1] ?? []) }
        .subtracting([person.id])
      superiors[person.id] = all
      for superior in all { subordinates[superior, default: []].insert(person.id) }
    }
    superiorsOf = superiors
    subordinatesOf = subordinates
  }

  /// All he answers to, at any distance, by id, in order.
  package func superiors(of worker: String) -> [String] { (superiorsOf[worker] ?? []).sorted() }

  /// All who answer to him.
  package func subordinates(of worker: String) -> [String] {
    (subordinatesOf[worker] ?? []).sorted()
  }
}

extension RosterSnapshot {
  /// A person of the roster as one who is complained of.
  package func match(
    _ worker: String, _ reason: RecusalMatch.Reason, lines: ReportingLines
  ) -> RecusalMatch {
    RecusalMatch(
      worker: worker, reason: reason, role: role(of: worker),
      subordinates: lines.subordinates(of: worker))
  }

  /// What the person is to the community; a seat in the committee counts before a post.
  package func role(of worker: String) -> RecusalMatch.Role {
    if let member = committee.first(where: { $0.id == worker }) {
      return member.isChair ? .chair : .member
    }
    let kinds = Dictionary(posts.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    let held = people.first { $0.id == worker }?.holdings ?? []
    return held.contains { kinds[$0.post] == "书记主任" } ? .leader : .staff
  }

  /// A worker as one a case may be assigned to.
  package func assignee(_ worker: String, lines: ReportingLines) -> Assignee? {
    guard let person = people.first(where: { $0.id == worker }) else { return nil }
    return .worker(
      id: worker, post: person.holdings.first?.post, superiors: lines.superiors(of: worker))
  }
}
