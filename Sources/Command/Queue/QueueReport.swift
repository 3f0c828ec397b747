import ArgumentParser
import Diagnostics
import Disclosure
import Supervision

/// `noticeboard queue report --period P`
struct QueueReport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "一段时间的办理情况，可以公开。What was done in a period, fit to be published.",
    discussion: """
      一两件的小数不公布，免得认出是谁。--format markdown 写成 content/supervision/ 里的一篇公开。
      Numbers of one or two are suppressed, so that nobody is recognised. With --format markdown it is \
      a disclosure for content/supervision/.
      """)

  @Option(help: ArgumentHelp("期间，如 2026-Q3。Period.", valueName: "period"))
  var period: String

  @Option(help: "格式：text、csv、json 或 markdown。Format.")
  var format = CommitteeFormat.text

  @Option(help: "markdown：公开目录的编号。Id of the catalogue item.")
  var item: String?

  @OptionGroup var output: OutputOption
  @OptionGroup var queue: QueueOptions

  enum CommitteeFormat: String, ExpressibleByArgument, CaseIterable {
    case text, csv, json, markdown
  }

  func validate() throws {
    guard Period(period) != nil else {
      throw ValidationError(
        "期间写作 2026、2026-H1、2026-Q3、2026-03 或 2026-03-01。Not a period: \(period.safeForTerminal)")
    }
  }

  func run() async throws {
    let speaker = Speaker(queue.speech)
    try await reportingFailures(speaker) {
      guard let period = Period(period) else { throw ExitStatus.internalError.error }
      let desk = try await QueueDesk(queue, speaker, reading: [.posts])
      try desk.requireSight()
      let days = period.days
      if days.upperBound >= desk.now.day {
        speaker.tell(
          Report([Diagnostic(.periodNotOver, at: nil, ["period": .plain(self.period)])]))
      }
      let cases = try desk.store.reportedCases(
        from: days.lowerBound, through: days.upperBound, for: desk.viewer)
      let figures = CommitteeFigures(
        CommitteeReport(cases, from: days.lowerBound, through: days.upperBound), period,
        postTitle: desk.record.title(ofPost:))
      switch format {
      case .text: try output.write(figures.text(in: speaker.language), speaker)
      case .csv: try output.write(figures.csv(in: speaker.language), speaker)
      case .json: try output.write(figures.json, speaker)
      case .markdown:
        try output.write(
          figures.disclosure(item: item, on: desk.now.day), speaker, isPublic: true)
      }
    }
  }
}
