/// Who a complaint is about, and what follows for those who handle it. A value made once at the
/// intake, kept with the case, and changed only by the chair's own decision or by what the
/// complainant writes later.
package struct RecusalDecision: Sendable, Hashable, Codable {
  /// Complained of, without reasonable doubt; ordered by worker.
  package var subjects: [RecusalMatch]
  /// Perhaps complained of.
  package var doubtful: [RecusalMatch]
  /// Looked at by the chair and not meant: the same doubt does not come up again.
  package var cleared: [String]

  package init(
    subjects: [RecusalMatch] = [], doubtful: [RecusalMatch] = [], cleared: [String] = []
  ) {
    self.subjects = Self.ordered(subjects)
    let certain = Set(subjects.map(\.worker))
    self.doubtful = Self.ordered(doubtful.filter { !certain.contains($0.worker) })
    self.cleared = Set(cleared).subtracting(certain).sorted()
  }

  /// Nobody is complained of.
  package static let nobody = RecusalDecision()

  private static func ordered(_ matches: [RecusalMatch]) -> [RecusalMatch] {
    Dictionary(matches.map { ($0.worker, $0) }, uniquingKeysWith: { first, _ in first })
      .values.sorted { $0.worker < $1.worker }
  }

  /// Who handles it: see `Handling`.
  package var handling: Handling {
    let isAboutCommittee = subjects.contains { $0.role == .member || $0.role == .chair }
    if isAboutCommittee || doubtful.contains(where: { $0.role == .chair }) { return .street }
    if !doubtful.isEmpty { return .sealed }
    return subjects.contains { $0.role == .leader } ? .leadership : .committee
  }

  /// Everyone the case must stay hidden from, were he to ask.
  package var hiddenFrom: Set<String> { Set((subjects + doubtful).map(\.worker)) }

  /// Whether somebody may be given the case: not who is or may be complained of, not those who
  /// answer to that person then or now; nobody at all until a doubt is settled.
  package func allows(_ assignee: Assignee) -> Bool {
    switch (handling, assignee) {
    case (.sealed, _): return false
    case (.street, _): return assignee == .street
    case (.leadership, .worker): return false
    case (.committee, .worker(let id, _, let superiors)):
      let about = hiddenFrom
      let barred = about.union(subjects.flatMap(\.subordinates))
      return !barred.contains(id) && about.isDisjoint(with: superiors)
    case (_, .committee), (_, .street): return true
    }
  }

  /// With what a later message of the complainant adds.
  package func merged(with later: RecusalDecision) -> RecusalDecision {
    let known = Set(cleared)
    return RecusalDecision(
      subjects: subjects + later.subjects,
      doubtful: doubtful + later.doubtful.filter { !known.contains($0.worker) },
      cleared: cleared)
  }

  /// As the chair decides: who of the doubtful is meant, and whom no rule found. The rest is
  /// cleared.
  package func settled(
    confirming workers: Set<String>, adding others: [RecusalMatch] = []
  ) -> RecusalDecision {
    RecusalDecision(
      subjects: subjects + doubtful.filter { workers.contains($0.worker) } + others,
      cleared: cleared + doubtful.map(\.worker).filter { !workers.contains($0) })
  }
}

/// Who a case stays with.
package enum Handling: String, Sendable, Codable, CaseIterable {
  /// The committee, which may assign it.
  case committee
  /// About the secretary or the director: the committee or the street keep it themselves.
  case leadership
  /// A doubtful match: the chair alone sees it until he has decided.
  case sealed
  /// About one of the committee, or perhaps about its chair: the street.
  case street
}

/// One person who is, or may be, complained of.
package struct RecusalMatch: Sendable, Hashable, Codable {
  package enum Reason: String, Sendable, Codable, CaseIterable {
    case name, title, post, nickname, phone, grid
    /// By the chair, not by a rule.
    case hand
  }

  /// What the person is to the community, on the day complained about.
  package enum Role: String, Sendable, Codable, CaseIterable {
    case staff, leader, member, chair
  }

  /// The id in the roster.
  package var worker: String
  package var reason: Reason
  package var role: Role
  /// All who answer to the person, by id.
  package var subordinates: [String]

  package init(worker: String, reason: Reason, role: Role, subordinates: [String]) {
    self.worker = worker
    self.reason = reason
    self.role = role
    self.subordinates = subordinates
  }
}
