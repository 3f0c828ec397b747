import ArgumentParser
import Supervision

/// `noticeboard queue link REF`
struct QueueLink: QueueStep {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "与相似的一件关联，各自答复。Links it to a similar one.")

  @OptionGroup var step: StepOptions

  @Option(name: .customLong("to"), help: ArgumentHelp("另一件。The other.", valueName: "ref"))
  var other: String

  func action(on state: CaseState, at desk: QueueDesk) throws -> CaseAction {
    .link(try desk.reference(other), score: nil)
  }
}
