/// Finds out who a complaint is about. Pure: the same words and the same roster, the same decision.
///
/// Matched are name, post, title with surname (王书记), nickname and telephone. Salutations, praise,
/// requests and questions never match. A person who is named together with words of conduct, or
/// behind 举报, is a subject; one who is only named, or may be another of that name, is doubtful, and
/// a doubt is sealed to the chair. A grid matches only with its worker named or with words of
/// conduct about a grid worker.
package struct Recusal: Sendable {
  private let roster: RosterSnapshot
  private let lines: ReportingLines
  private let terms: NameTerms

  /// The roster is that of the day complained about.
  package init(_ roster: RosterSnapshot) {
    self.roster = roster
    lines = ReportingLines(roster)
    terms = NameTerms(roster)
  }

  /// Who is complained of in a complaint with this title (empty where it has none) and these words of
  /// its own. Quoted history is left out: it is full of salutations. The grid is that of the address
  /// in it, where one was found.
  package func decision(subject: String, text: String, grid: String? = nil) -> RecusalDecision {
    let marked = MarkedText(subject.isEmpty ? text : subject + "\n" + text)
    // Most complaints name nobody.
    lazy var reader = ContextReader(marked)
    var verdicts: [String: Verdict] = [:]
    let mentions = MentionSearch(terms: terms, text: marked).all()
    let named = Dictionary(
      grouping: mentions.filter { $0.people.count == 1 }, by: \.range.lowerBound)
    for mention in mentions {
      // 网格员石磊 is about him, not about all who hold the post.
      if mention.people.count > 1, let next = named[mention.range.upperBound]?.first,
        mention.people.contains(next.people[0])
      {
        continue
      }
      let people = narrowed(mention, in: marked, grid: grid)
      let context = reader.context(of: mention.range, isVague: mention.isVague)
      guard let isCertain = certainty(of: mention, people, context) else { continue }
      for person in people {
        verdicts[person, default: Verdict(reason: mention.reason)].isCertain =
          isCertain || verdicts[person]?.isCertain ?? false
      }
    }
    return decision(verdicts)
      .merged(with: aboutCommittee(marked) { reader.context(of: $0) } ?? .nobody)
  }

  private struct Verdict {
    var reason: RecusalMatch.Reason
    var isCertain = false
  }

  /// Whether a mention makes subjects or only doubts; nil where it makes neither.
  private func certainty(
    of mention: Mention, _ people: [String], _ context: MentionContext
  ) -> Bool? {
    switch context {
    case .harmless: return nil
    case .accused: return people.count == 1 && !mention.isVague
    case .doubtful: return mention.isVague ? nil : false
    case .neutral:
      // A grid worker, a nickname or a shared telephone that is only named says nothing of anyone.
      if mention.isVague || people.count > 1 { return nil }
      return mention.reason == .post && isGridPost(people) ? nil : false
    }
  }

  private func isGridPost(_ people: [String]) -> Bool {
    let grids = Set(roster.posts.filter { $0.kind == "网格" }.map(\.id))
    return roster.people.contains { person in
      people.contains(person.id) && person.holdings.contains { grids.contains($0.post) }
    }
  }

  /// Of several who hold a post, those of the grid that the sentence names, else of the address.
  private func narrowed(_ mention: Mention, in text: MarkedText, grid: String?) -> [String] {
    guard mention.people.count > 1 else { return mention.people }
    let sentence = text.sentence(at: mention.range.lowerBound)
      .clamped(to: max(0, mention.range.lowerBound - 60)..<(mention.range.upperBound + 60))
    let words = text.text(sentence)
    let named = roster.grids.filter { GridName($0.name).isIn(words) }.map(\.id)
    let wanted = named.isEmpty ? [grid].compactMap { $0 } : named
    let there = mention.people.filter { id in
      roster.people.contains { person in
        person.id == id
          && person.holdings.contains { $0.grid.map(wanted.contains) ?? false }
      }
    }
    return there.isEmpty ? mention.people : there
  }

  /// Words against the supervision committee as a whole may be about its chair.
  private func aboutCommittee(
    _ text: MarkedText, context: (Range<Int>) -> MentionContext
  ) -> RecusalDecision? {
    guard let chair = roster.committee.first(where: \.isChair) else { return nil }
    let isReproached = Self.committee.positions(in: text).contains { start in
      let length = Self.committee.length(in: text, at: start) ?? 0
      return context(start..<(start + length)) == .accused
    }
    guard isReproached else { return nil }
    return RecusalDecision(doubtful: [roster.match(chair.id, .post, lines: lines)])
  }

  private static let committee = WordFinder("监督委员会 监委会 居监会 居监委 监督委")

  private func decision(_ verdicts: [String: Verdict]) -> RecusalDecision {
    func matches(_ isCertain: Bool) -> [RecusalMatch] {
      verdicts.filter { $0.value.isCertain == isCertain }.map {
        roster.match($0.key, $0.value.reason, lines: lines)
      }
    }
    return RecusalDecision(subjects: matches(true), doubtful: matches(false))
  }
}
