import ArgumentParser
import Supervision

/// `noticeboard queue classify REF`
struct QueueClassify: QueueStep {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "改类别、职责、岗位、网格或紧急程度。Another category, duty, post, grid or urgency.")

  @Option(help: "类别；none 为待分类。Category; none takes it away.")
  var category: String?

  @Option(help: "职责编号。Duty.")
  var duty: String?

  @Option(help: "岗位编号。Post.")
  var post: String?

  @Option(help: "网格编号。Grid.")
  var grid: String?

  @Option(help: "紧急程度：usual、urgent 或 danger。Urgency.")
  var urgency: Urgency?

  @OptionGroup var step: StepOptions

  func action(on state: CaseState, at desk: QueueDesk) -> CaseAction {
    var concerns = state.concerns
    concerns.duty = duty ?? concerns.duty
    concerns.post = post ?? concerns.post
    concerns.grid = grid ?? concerns.grid
    var named = state.category
    if let category {
      named =
        category == "none" ? nil : CaseCategory(name: category, reason: "", confidence: 1000)
    }
    return .classify(named, concerns, urgency ?? state.urgency)
  }
}
