import ArgumentParser
import Diagnostics
import Publish

/// `noticeboard report roster`
struct ReportRoster: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster",
    abstract: "人员统计：只有人数，没有姓名。The community's people as counts, without a name.",
    discussion: """
      只读社区概况、人员名册、任职记录、岗位和本地规则；别的文件有错也能统计。
      Reads the community, roster, service, posts and local rules; other files may have errors.
      """)

  @OptionGroup var shared: SharedOptions

  @Option(help: "结果的格式：text、csv 或 json。Format of the result.")
  var format = TableFormat.text

  func run() async throws {
    let speaker = Speaker(shared.speech)
    try await reportingFailures(speaker) {
      let outcome = try await reportRoster(root: shared.rootPath, today: shared.day)
      let report = Report(outcome.diagnostics, strict: shared.strict)
      speaker.tell(report)
      guard let roster = outcome.report, !report.hasErrors else {
        throw ExitStatus.refused.error
      }
      let figures = RosterFigures(roster)
      switch format {
      case .text: speaker.result(figures.text(in: speaker.language))
      case .csv: speaker.result(figures.csv(in: speaker.language))
      case .json: speaker.result(figures.json)
      }
    }
  }
}
