import ArgumentParser
import Diagnostics
import Disclosure
import Foundation
import Supervision

/// Options of every command that works on the queue.
struct QueueOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("队列文件夹，默认 ROOT/queue。Folder of the queue.", valueName: "dir"),
    completion: .directory)
  var queue: String?

  @Option(
    help: ArgumentHelp(
      "社区文件夹，内有 content/。Folder that holds content/.", valueName: "dir"),
    completion: .directory)
  var root = "."

  @Option(
    help: ArgumentHelp(
      "按哪一天中午算，默认此刻。Noon of this day, now if absent.", valueName: "yyyy-mm-dd"))
  var today: CalendarDate?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "代另一个账号看和办，只有主任可以。Act for another account; the chair's alone.",
      valueName: "account"))
  var account: String?

  @OptionGroup var speech: SpeechOptions

  var rootPath: String { Self.trimmed(root) }
  var queuePath: String { Self.trimmed(queue ?? rootPath + "/queue") }

  /// The moment to go by.
  var now: CaseTime {
    guard let today else { return CaseTime(seconds: Int(Date().timeIntervalSince1970)) }
    return CaseTime(WorkHours.Moment(day: today, minute: 12 * 60))
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
