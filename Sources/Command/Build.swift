import ArgumentParser
import Diagnostics
import Publish

/// `noticeboard build`
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "检查并发布到 public/。Checks, then publishes to public/.",
    discussion: """
      有一处错误就不发布，原来的网站保持不变。One error and nothing is published; the site stays.
      """)

  @OptionGroup var shared: SharedOptions

  @Option(
    help: ArgumentHelp(
      "发布到哪个文件夹，默认 ROOT/public。Where to publish to.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Option(help: "结果的格式：text、json 或 sarif。Format of the result.")
  var format = ReportFormat.text

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let speaker = Speaker(shared.speech)
    try await reportingFailures(speaker) {
      let outcome = try await publish(
        root: shared.rootPath, to: output ?? shared.rootPath + "/public", today: shared.day,
        strict: shared.strict)
      let report = Report(outcome.diagnostics, strict: shared.strict)
      let seconds = (clock.now - start) / .seconds(1)
      switch format {
      case .text, .sarif: speaker.print(report, as: format)
      case .json:
        speaker.tell(report)
        speaker.result(BuildSummary(outcome, report, seconds: seconds).line)
      }
      guard let release = outcome.release else {
        speaker.say(
          Bilingual(
            zh: "没有发布，网站还是原来的样子", en: "Nothing was published; the site is as it was"))
        throw ExitStatus.refused.error
      }
      speaker.say(
        Bilingual(
          zh: """
            已发布 \(outcome.pages) 个页面：写入 \(release.written) 个文件，\
            未变 \(release.unchanged) 个，删除 \(release.removed) 个
            """,
          en: """
            Published \(outcome.pages) pages: \(release.written) files written, \
            \(release.unchanged) unchanged, \(release.removed) removed
            """))
    }
  }
}

/// The one line of `build --format json`.
struct BuildSummary {
  let line: String

  init(_ outcome: PublishOutcome, _ report: Report, seconds: Double) {
    let files = outcome.release
    let milliseconds = Int((seconds * 1000).rounded())
    let thousandths = String(1000 + milliseconds % 1000).dropFirst()
    line = """
      {"pages":\(outcome.pages),"files":{"written":\(files?.written ?? 0),\
      "unchanged":\(files?.unchanged ?? 0),"removed":\(files?.removed ?? 0)},\
      "errors":\(report.count(of: .error)),"warnings":\(report.count(of: .warning)),\
      "seconds":\(milliseconds / 1000).\(thousandths)}

      """
  }
}
