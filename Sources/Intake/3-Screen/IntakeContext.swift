import Content
import Disclosure
import Supervision

/// What the intake knows of a community: who is who on which day, what posts do and promise, how
/// complaints are sorted and how long they may take. Nothing of its notices but their ids.
package struct IntakeContext: Sendable {
  package let community: Community
  /// Roster and record of service over time.
  let roster: RosterHistory
  /// By id (`duties/relief`).
  let duties: [String: Duty]
  /// Of the commitments, sorted by their ids.
  let promises: [Promise]
  package let rules: LocalRules
  package let calendar: WorkCalendar
  package let triage: Triage
  /// Ids of every page: what a complaint can be about.
  let ids: Set<String>

  /// Nil where there is no sound `community.yaml`.
  package init?(_ content: Content, ids: Set<String>) {
    guard let community = content.community?.value else { return nil }
    self.community = community
    roster = RosterHistory(content, community)
    duties = Dictionary(
      content.duties.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    let committeePosts = Set(content.posts.map(\.value).filter { $0.kind == "监督" }.map(\.id))
    promises = content.commitments.sorted { $0.id < $1.id }
      .map { Promise($0.id, $0.value, committeePosts: committeePosts) }
    rules = content.rules?.value ?? LocalRules()
    calendar = content.calendar?.value ?? WorkCalendar()
    triage = content.triage?.value ?? Triage()
    self.ids = ids
  }

  /// Who did what on a day.
  package func roster(on day: CalendarDate) -> RosterSnapshot { roster.snapshot(on: day) }

  /// By what the queue computes due days.
  package var policy: DeadlinePolicy { DeadlinePolicy(rules: rules, calendar: calendar) }

  /// What the decoders have to know of the community.
  package func decodeOptions(
    limits: IntakeLimits = IntakeLimits(), mapping: MappingFile? = nil
  ) -> DecodeOptions {
    var options = DecodeOptions()
    options.limits = limits
    options.mapping = mapping
    options.ownNames = roster.names
    // Not the office's: a clerk passes residents' mail on from there.
    options.ownAddresses = Set([community.committee.email].compactMap { $0?.lowercased() })
    return options
  }
}

extension DeadlinePolicy {
  /// The policy of a community; its fingerprint follows from the values, so that every command that
  /// opens the queue has the same one.
  package init(rules: LocalRules, calendar: WorkCalendar) {
    let limits = rules.complaints
    let parts = [
      limits.acknowledge, limits.returning, limits.reply, limits.finish, limits.extend,
      limits.dueSoon, limits.ceilings.acknowledge, limits.ceilings.reply, limits.ceilings.finish,
      limits.ceilings.extend,
    ].map { "\($0.count) \($0.unit.rawValue)" }
    let slots = rules.hours.slots.map { "\($0.lowerBound)-\($0.upperBound)" }
    self.init(
      deadlines: limits, calendar: calendar, hours: rules.hours,
      fingerprint: Digest(ofParts: parts + slots + [calendar.canonicalText]).hex)
  }
}
