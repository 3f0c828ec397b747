import ArgumentParser
import Diagnostics
import Publish

/// `noticeboard due`
struct Due: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "公开目录接下来要公开什么，哪些晚了、哪些没有。What is due next, late and missing.",
    discussion: """
      只看社区、岗位、目录、日历和各次公开；别处有错误时照样列出，退出码为 1。加 --strict 时，有到期未公开的也以 1 退出。
      Other files may have errors: the list is printed all the same, and the exit code is 1. With \
      --strict it is also 1 when something is missing.
      """)

  @OptionGroup var shared: SharedOptions

  @Option(
    help: ArgumentHelp(
      "多少天内到期的，默认 30，日历 366。How many days ahead: 30, in a calendar 366.",
      valueName: "days"))
  var within: Int?

  @Option(help: "结果的格式：text、json 或 ics（手机日历）。Format of the list.")
  var format = DueFormat.text

  @Flag(help: "同 --format ics。The same as --format ics.")
  var ics = false

  func validate() throws {
    guard (0...3660).contains(within ?? 0) else {
      throw ValidationError("--within 是 0 到 3660 天。From 0 to 3660 days.")
    }
  }

  func run() async throws {
    let speaker = Speaker(shared.speech)
    try await reportingFailures(speaker) {
      let outcome = try await listDue(
        root: shared.rootPath, today: shared.day,
        within: within ?? (ics || format == .ics ? 366 : 30))
      let report = Report(outcome.diagnostics)
      speaker.tell(report)
      guard let list = outcome.list else { throw ExitStatus.refused.error }
      if outcome.isIncomplete {
        speaker.say(
          Bilingual(
            zh: "有的文件读不懂，其中的公开没有算进去", en: "Some files could not be read and are not counted"))
      }
      switch ics ? .ics : format {
      case .text: speaker.result(list.text(in: speaker.language))
      case .json: speaker.result(list.json)
      case .ics: speaker.result(list.calendar(in: speaker.language))
      }
      if report.hasErrors || shared.strict && !list.missing.isEmpty {
        throw ExitStatus.refused.error
      }
    }
  }
}

/// How the list is printed.
enum DueFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case ics
}
