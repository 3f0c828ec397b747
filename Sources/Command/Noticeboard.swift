import ArgumentParser

/// The command. Each subcommand has a file of its own.
@main
struct Noticeboard: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "noticeboard",
    abstract: """
      公开栏：把社区的内容文件夹变成公开网站。Turns a community's content folder into a public site.
      """,
    discussion: """
      先用 init 建一个社区，用 new 添一篇公开，用 check 检查，用 build 发布到 public/。
      Begin with init, add a disclosure with new, look it over with check, publish with build.
      """,
    version: Program.version,
    subcommands: [
      Init.self, New.self, Check.self, Build.self, Due.self, IntakeCommand.self,
      QueueCommand.self, ReportCommand.self, Mask.self, Print.self, PrintSchema.self,
      Explain.self,
    ])
}

/// What the program says of itself.
enum Program {
  static let version = "0.1.0"
}
