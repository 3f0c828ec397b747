import ArgumentParser
import Diagnostics
import Supervision

/// `noticeboard queue rebuild`
struct QueueRebuild: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "按记录重新生成案件表。Makes the table of cases again from the record.")

  @OptionGroup var queue: QueueOptions

  func run() async throws {
    let speaker = Speaker(queue.speech)
    try await reportingFailures(speaker) {
      let desk = try await QueueDesk(queue, speaker)
      try desk.requireKeeper()
      try desk.store.rebuild()
      speaker.say(Bilingual(zh: "已重新生成", en: "made again"))
    }
  }
}
