import ArgumentParser

/// `noticeboard report …`: figures for others. Each report has a file of its own.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "统计报表。Figures for the street office.",
    subcommands: [ReportRoster.self])
}

/// How figures are printed.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case csv
  case json
}
