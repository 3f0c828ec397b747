import ArgumentParser
import Disclosure

/// `noticeboard print …`: what is to be printed or offered, as text.
struct Print: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "打印表格。Prints forms.",
    subcommands: [PrintForm.self])
}

/// `noticeboard print form`
struct PrintForm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "投诉表，填好后可用任何方式送来。The complaint form, to be filled in and sent by any way.")

  @Option(
    help: ArgumentHelp(
      "所涉事项的编号，如 commitments/grid-repair。What it is about.", valueName: "id"))
  var about = ""

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let speaker = Speaker(speech)
    speaker.result(ComplaintForm.text(about: about, language: speaker.language))
  }
}
