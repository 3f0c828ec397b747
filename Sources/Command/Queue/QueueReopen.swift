import ArgumentParser
import Supervision

/// `noticeboard queue reopen REF`
struct QueueReopen: QueueStep {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "重办：写明理由。Opens it again.")

  @OptionGroup var step: StepOptions

  func action(on state: CaseState, at desk: QueueDesk) -> CaseAction { .reopen }
}
