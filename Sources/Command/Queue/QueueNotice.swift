import ArgumentParser
import Diagnostics
import Supervision

/// `noticeboard queue notice REF`
struct QueueNotice: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: "再生成一次通知，或登记送达。Makes the last notice again, or records its delivery.")

  @ArgumentParser.Argument(help: "编号。Reference.")
  var reference: String

  @Option(
    help: ArgumentHelp(
      "已这样送达：mail、phone、letter、visit、message；none 为无法送达。How it was delivered.",
      valueName: "how"))
  var delivered: NoticeRecord.Means?

  @OptionGroup var queue: QueueOptions

  func run() async throws {
    let speaker = Speaker(queue.speech)
    try await reportingFailures(speaker) {
      let desk = try await QueueDesk(queue, speaker, reading: [.community])
      try desk.requireSight()
      let reference = try desk.reference(reference)
      guard let delivered else {
        return try desk.makeNotice(of: reference, delivered: nil)
      }
      let story = try desk.store.show(reference, for: desk.viewer)
      guard let notice = desk.owedNotice(of: story) else {
        throw QueueRefusal(.noNoticeOwed, ["case": .plain(reference.description)])
      }
      try desk.recordDelivery(of: notice.kind, reference, delivered)
      speaker.say(
        Bilingual(
          zh: "已登记：\(notice.kind.words.zh)，\(delivered.words.zh)",
          en: "recorded: \(notice.kind.words.en), \(delivered.words.en)"))
    }
  }
}
