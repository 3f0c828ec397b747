import ArgumentParser
import Supervision

/// `noticeboard queue confirm REF`
struct QueueConfirm: QueueStep {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: "居民确认答复。The resident confirms the answer.")

  @OptionGroup var step: StepOptions

  @Option(help: "满意度：satisfied、fair 或 dissatisfied。How the answer was found.")
  var rating: Satisfaction?

  func action(on state: CaseState, at desk: QueueDesk) -> CaseAction { .confirm(rating) }
}
