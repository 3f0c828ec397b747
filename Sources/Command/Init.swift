import ArgumentParser
import Content
import Diagnostics
import Disclosure

/// `noticeboard init DIR`
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "在空文件夹里建一个完整的示例社区。Makes a complete valid starter in an empty folder.")

  @ArgumentParser.Argument(help: "新文件夹，或一个空文件夹。A new or empty folder.", completion: .directory)
  var directory: String

  @Option(
    help: ArgumentHelp(
      "公开目录从哪天起施行，默认今天。The day the catalogue comes into force.", valueName: "yyyy-mm-dd"))
  var today: CalendarDate?

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let speaker = Speaker(speech)
    try reportingFailures(speaker) {
      let starter = try Starter(today: today ?? .current)
      switch try starter.write(to: directory) {
      case .refused(let diagnostic):
        speaker.tell(Report([diagnostic]))
        throw ExitStatus.refused.error
      case .written(let count):
        speaker.say(
          Bilingual(
            zh: "已在 \(directory) 建好 \(count) 个文件。接着：cd 到那里，运行 noticeboard build",
            en: "Wrote \(count) files to \(directory). Next: cd there and run noticeboard build"))
      }
    }
  }
}
