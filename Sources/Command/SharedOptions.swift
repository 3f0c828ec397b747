import ArgumentParser
import Diagnostics
import Disclosure
import Foundation

/// Options of every command that reads a community.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "社区文件夹，内有 content/。Folder that holds content/.", valueName: "dir"),
    completion: .directory)
  var root = "."

  @Option(
    help: ArgumentHelp(
      "按哪一天算，默认今天。The day to go by, today if absent.", valueName: "yyyy-mm-dd"))
  var today: CalendarDate?

  @Flag(help: "把警告当作错误。Take warnings for errors.")
  var strict = false

  @OptionGroup var speech: SpeechOptions

  /// The root without a slash at its end, except where it is the root of the disk.
  var rootPath: String {
    var path = root
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  var day: CalendarDate { today ?? .current }
}

/// How the program speaks.
struct SpeechOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "说中文还是英文：zh 或 en，默认看系统。Language of messages.", valueName: "zh|en"))
  var language: Language?

  @Option(
    help: ArgumentHelp("颜色：auto、always 或 never。Colours.", valueName: "when"))
  var color = ColorChoice.auto

  @Flag(help: "只说错误。Say nothing but errors.")
  var quiet = false

  var spoken: Language { language ?? .ofLocale(ProcessInfo.processInfo.environment) }
}

extension Language: ExpressibleByArgument {
  /// Chinese, unless the locale clearly names another language (POSIX: LC_ALL, LC_MESSAGES, LANG).
  static func ofLocale(_ environment: [String: String]) -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale.hasPrefix("en") ? .en : .zh
  }
}

extension ColorChoice: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }

  /// Today in China, wherever the computer stands: a server that keeps Greenwich's time would be a
  /// day behind until eight in the morning.
  static var current: CalendarDate {
    Instant(seconds: Int(Date().timeIntervalSince1970.rounded(.down))).day
  }
}
