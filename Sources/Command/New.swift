import ArgumentParser
import Content
import Diagnostics
import Disclosure

/// `noticeboard new KIND`
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "新建一个待填写的内容文件。Makes a content file to be filled in.",
    discussion: """
      种类 kinds：\(NewFile.kinds.map(\.rawValue).joined(separator: ", "))
      """)

  @ArgumentParser.Argument(help: "种类，如 finance。Kind of file.")
  var kind: ContentKind

  @Option(help: "标题。Title.")
  var title: String?

  @Option(help: "公开目录的编号。Id of the catalogue item.")
  var item: String?

  @Option(help: "期间，如 2026-Q3。Period it reports on.")
  var period: String?

  @OptionGroup var shared: SharedOptions

  private static let afterPage = Bilingual(
    zh: "请打开它，把每个“【待填：…】”换成内容，再运行 noticeboard check",
    en: "Open it, replace each “【待填：…】”, then run noticeboard check")

  private static let afterLedger = Bilingual(
    zh: "表头已写好。请用 Excel 一笔一行填写，再在财务公开的文件里写上 ledger: 这个文件名",
    en:
      "The header is there. Fill in a row a transaction, then name the file as ledger: in its page")

  func validate() throws {
    guard NewFile.kinds.contains(kind) else {
      let kinds = NewFile.kinds.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("种类只能是 \(kinds)。Kind is one of these.")
    }
    if let period, Period(period) == nil {
      throw ValidationError(
        "期间写作 2026、2026-H1、2026-Q3、2026-03 或 2026-03-01。Not a period: \(period.safeForTerminal)")
    }
  }

  func run() throws {
    let speaker = Speaker(shared.speech)
    try reportingFailures(speaker) {
      let file = try NewFile(
        kind, .init(title: title, item: item, period: period, today: shared.day))
      if let refusal = try file.write(under: shared.rootPath) {
        speaker.tell(Report([refusal]))
        throw ExitStatus.refused.error
      }
      speaker.result(file.path + "\n")
      speaker.say(kind == .ledger ? Self.afterLedger : Self.afterPage)
    }
  }
}

extension ContentKind: ExpressibleByArgument {
  /// Those that `new` makes, as its help and its errors list them.
  public static var allValueStrings: [String] { NewFile.kinds.map(\.rawValue) }
}
