import ArgumentParser
import Supervision

/// Which cases.
struct FilterOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "状态，可写几个。Stages: received, accepted, returned, assigned, replied, confirmed, reopened, closed.",
      valueName: "stage"))
  var state: [CaseStage] = []

  @Option(help: "期限：soon 快到期，overdue 超期。Due soon or overdue.")
  var due: Standing?

  @Option(help: "类别；none 为待分类。Category; none for those without.")
  var category: String?

  @Option(help: "网格编号。Grid.")
  var grid: String?

  @Option(help: "岗位编号。Post.")
  var post: String?

  @Option(help: "来源。Channel.")
  var channel: CaseChannel?

  @Option(help: "种类。Kind: complaint, report, question, suggestion, help, praise.")
  var kind: CaseKind?

  @Option(help: "文字里有这个词，两个字就行。Words in the text; two characters do.")
  var text: String?

  enum Standing: String, ExpressibleByArgument, CaseIterable {
    case soon, overdue
  }

  var filter: CaseFilter {
    var filter = CaseFilter()
    filter.stages = Set(state)
    filter.standing = due.map { $0 == .soon ? .dueSoon : .overdue }
    filter.category = category.map { $0 == "none" ? .some(.none) : .named($0) } ?? nil
    filter.grid = grid
    filter.post = post
    filter.channel = channel
    filter.kind = kind
    filter.text = text
    return filter
  }
}
