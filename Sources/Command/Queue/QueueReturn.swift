import ArgumentParser
import Supervision

/// `noticeboard queue return REF`
struct QueueReturn: QueueStep {
  static let configuration = CommandConfiguration(
    commandName: "return", abstract: "退回：不属于本社区的，写明理由和该去的部门。Returns it to the right office.")

  @OptionGroup var step: StepOptions

  @Option(help: ArgumentHelp("该去的部门。The right office.", valueName: "office"))
  var office = ""

  func action(on state: CaseState, at desk: QueueDesk) -> CaseAction { .return(to: office) }
}
