import ArgumentParser
import Supervision

/// `noticeboard queue unlink REF`
struct QueueUnlink: QueueStep {
  static let configuration = CommandConfiguration(
    commandName: "unlink", abstract: "解除关联。Takes a link away.")

  @OptionGroup var step: StepOptions

  @Option(name: .customLong("to"), help: ArgumentHelp("另一件。The other.", valueName: "ref"))
  var other: String

  func action(on state: CaseState, at desk: QueueDesk) throws -> CaseAction {
    .unlink(try desk.reference(other))
  }
}
