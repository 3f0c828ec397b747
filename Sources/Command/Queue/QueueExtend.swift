import ArgumentParser
import Disclosure
import Supervision

/// `noticeboard queue extend REF`
struct QueueExtend: QueueStep {
  static let configuration = CommandConfiguration(
    commandName: "extend",
    abstract: "延期，只有一次，须有理由和批准人。Extends it once, with a reason and an approver.")

  @Option(help: ArgumentHelp("延几天。How many days.", valueName: "days"))
  var days = 30

  @Flag(help: "按工作日。Working days.")
  var working = false

  @Option(help: ArgumentHelp("理由，同 --note。Reason, the same as --note.", valueName: "text"))
  var reason: String?

  @Option(help: ArgumentHelp("批准人。Who approved it.", valueName: "name"))
  var approver = ""

  @OptionGroup var step: StepOptions

  func validate() throws {
    guard (0...3660).contains(days) else {
      throw ValidationError("--days 是 0 到 3660。From 0 to 3660.")
    }
  }

  func action(on state: CaseState, at desk: QueueDesk) -> CaseAction {
    .extend(by: TimeLimit(days, working ? .workingDays : .days), approver: approver)
  }

  func words(on state: CaseState, at desk: QueueDesk) throws -> String? {
    try reason ?? step.note.words()
  }
}
