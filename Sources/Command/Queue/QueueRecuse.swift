import ArgumentParser
import Disclosure
import Supervision

/// `noticeboard queue recuse REF`
struct QueueRecuse: QueueStep {
  static let configuration = CommandConfiguration(
    commandName: "recuse",
    abstract: "主任或街道核实投诉的是谁，写明理由。Settles who is complained of.",
    discussion: """
      没有写进 --about 的，可能涉及的就不再算；投诉监督委员会成员的随即转街道。
      Whoever was perhaps meant and is not named by --about is cleared. A case about a member of the \
      committee then goes to the street.
      """)

  @Option(
    help: ArgumentHelp(
      "被投诉人的编号，可写几次；没有就不写。Who is complained of, by id.", valueName: "worker"))
  var about: [String] = []

  @OptionGroup var step: StepOptions

  var reads: [CommunityRecord.Part] { [.people] }

  func action(on state: CaseState, at desk: QueueDesk) throws -> CaseAction {
    let known = Set((state.recusal.doubtful + state.recusal.subjects).map(\.worker))
    let others = about.filter { !known.contains($0) }
    let matches = try desk.matches(others, on: state.writtenAt.time.day)
    return .recuse(state.recusal.settled(confirming: Set(about), adding: matches))
  }
}

extension QueueDesk {
  /// People named by a person, by their ids in the roster of a day.
  func matches(_ workers: [String], on day: CalendarDate) throws -> [RecusalMatch] {
    guard !workers.isEmpty else { return [] }
    guard let roster = record.roster(on: day) else { throw QueueRefusal(.rosterNeeded) }
    return try roster.matches(workers)
  }
}

extension RosterSnapshot {
  /// - Throws: where one of the ids is nobody's.
  func matches(_ workers: [String]) throws -> [RecusalMatch] {
    let lines = ReportingLines(self)
    return try workers.map { worker in
      guard people.contains(where: { $0.id == worker }) else {
        throw QueueRefusal(.workerUnknown, ["worker": .quoted(worker)])
      }
      return match(worker, .hand, lines: lines)
    }
  }
}
