import ArgumentParser
import Diagnostics
import Supervision

/// `noticeboard queue backup FILE`
struct QueueBackup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "备份数据库，别人照常办理。Copies the database while others work.",
    discussion: """
      打印备份末条的摘要，请抄在别处。收到的原件在 queue/originals，另外复制。
      Prints the head of the copy, to be written down. Originals are in queue/originals; copy them too.
      """)

  @ArgumentParser.Argument(help: "备份到这个新文件。A new file.", completion: .file())
  var file: String

  @OptionGroup var queue: QueueOptions

  func run() async throws {
    let speaker = Speaker(queue.speech)
    try await reportingFailures(speaker) {
      let desk = try await QueueDesk(queue, speaker)
      try desk.requireKeeper()
      let head = try desk.store.backup(to: file)
      speaker.result("\(head.seq) \(head.hash)\n")
      speaker.say(Bilingual(zh: "已备份到 \(file)", en: "copied to \(file)"))
    }
  }
}
