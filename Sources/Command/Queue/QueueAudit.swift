import ArgumentParser
import Diagnostics
import Supervision

/// `noticeboard queue audit`
struct QueueAudit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "核对全部记录，打印末条的摘要。Verifies the record and prints its head.",
    discussion: """
      把打印的摘要抄在别处，日后对照。有不符之处时退出码为 1。
      Write the head down elsewhere and compare it later. Exits with 1 when something is wrong.
      """)

  @Flag(help: "核对备份之后，以现有的记录为准。Take the chain as it is for the whole one.")
  var acceptHead = false

  @OptionGroup var queue: QueueOptions

  func run() async throws {
    let speaker = Speaker(queue.speech)
    try await reportingFailures(speaker) {
      let desk = try await QueueDesk(queue, speaker)
      try desk.requireKeeper()
      if acceptHead {
        let head = try desk.store.acceptHead(by: desk.viewer.author, at: desk.now)
        speaker.result("\(head.seq) \(head.hash)\n")
        return speaker.say(
          Bilingual(zh: "已以现有的记录为准，并记录在案", en: "taken as it is, and recorded"))
      }
      let report = try desk.store.audit()
      speaker.tell(Report(report.findings))
      speaker.result("\(report.head.seq) \(report.head.hash)\n")
      if !report.findings.isEmpty { throw ExitStatus.refused.error }
      speaker.say(Bilingual(zh: "记录完好", en: "the record is whole"))
    }
  }
}
