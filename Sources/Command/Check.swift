import ArgumentParser
import Diagnostics
import Publish

/// `noticeboard check`
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "检查全部内容，不写任何文件。Checks everything, writes nothing.",
    discussion: "有错误时退出码为 1。Exits with 1 when there are errors.")

  @OptionGroup var shared: SharedOptions

  @Option(help: "诊断的格式：text、json 或 sarif。Format of diagnostics.")
  var format = ReportFormat.text

  func run() async throws {
    let speaker = Speaker(shared.speech)
    try await reportingFailures(speaker) {
      let outcome = try await publish(
        root: shared.rootPath, to: nil, today: shared.day, strict: shared.strict)
      let report = Report(outcome.diagnostics, strict: shared.strict)
      speaker.print(report, as: format)
      if report.hasErrors { throw ExitStatus.refused.error }
      speaker.say(
        Bilingual(
          zh: "检查通过：\(outcome.pages) 个页面", en: "All is well: \(outcome.pages) pages"))
    }
  }
}
