import ArgumentParser
import Supervision

/// `noticeboard queue close REF`
struct QueueClose: QueueStep {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "办结。Closes it.")

  @OptionGroup var step: StepOptions

  func action(on state: CaseState, at desk: QueueDesk) -> CaseAction { .close }
}
