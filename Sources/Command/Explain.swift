import ArgumentParser
import Diagnostics

/// `noticeboard explain CODE`
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "说明一个诊断代码的意思和改法。What a diagnostic means and how to mend it.")

  @ArgumentParser.Argument(help: "代码，如 NB1101；不写则列出全部。Code; all of them are listed if absent.")
  var code: String?

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let speaker = Speaker(speech)
    guard let code = code.map({ $0.allSatisfy(\.isNumber) ? "NB" + $0 : $0 }) else {
      let lines = DiagnosticCatalogue.all.map { kind in
        "\(kind.code)  \(kind.readableMessage(in: speaker.language))\n"
      }
      return speaker.result(lines.joined())
    }
    switch explanation(of: code, in: DiagnosticCatalogue.all, language: speaker.language) {
    case .some(let page): speaker.result(page)
    case .none:
      let near = nearest(to: code, among: DiagnosticCatalogue.all.map(\.code)).first ?? "NB1001"
      speaker.complain(
        Bilingual(
          zh: "没有代码 \(code)，是不是 \(near)？不带代码运行 explain 可列出全部",
          en: "there is no code \(code); did you mean \(near)? Run explain alone for a list"))
      throw ExitStatus.refused.error
    }
  }
}
