import ArgumentParser
import Supervision

/// `noticeboard queue assign REF --to WORKER`
struct QueueAssign: QueueStep {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "交办给工作人员、监督委员会或街道。Assigns it to a worker, the committee or the street.")

  @Option(
    help: ArgumentHelp(
      "人员编号，或 committee、street。Id of the roster, or committee, street.", valueName: "worker"))
  var to: String

  @OptionGroup var step: StepOptions

  var reads: [CommunityRecord.Part] { [.people] }

  func action(on state: CaseState, at desk: QueueDesk) throws -> CaseAction {
    switch to {
    case "committee": return .assign(.committee)
    case "street": return .assign(.street)
    default:
      guard let roster = desk.record.roster(on: desk.now.day) else {
        throw QueueRefusal(.rosterNeeded)
      }
      guard let assignee = roster.assignee(to, lines: ReportingLines(roster)) else {
        throw QueueRefusal(.workerUnknown, ["worker": .quoted(to)])
      }
      return .assign(assignee)
    }
  }
}
