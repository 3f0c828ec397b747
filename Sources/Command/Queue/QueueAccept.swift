import ArgumentParser
import Supervision

/// `noticeboard queue accept REF`
struct QueueAccept: QueueStep {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "受理。Takes a complaint.")

  @OptionGroup var step: StepOptions

  func action(on state: CaseState, at desk: QueueDesk) -> CaseAction { .accept }
}
