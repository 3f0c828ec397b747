import ArgumentParser
import Diagnostics
import Supervision

/// `noticeboard queue contact REF`
struct QueueContact: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact",
    abstract: "补上联系方式，以后就能发通知。Adds how to reach the resident.",
    discussion: """
      录音、照片、没有写明联系方式的信，听了看了才知道是谁的，在这里补上。
      For recordings, photographs and letters of which it is found out later who sent them.
      """)

  @ArgumentParser.Argument(help: "编号。Reference.")
  var reference: String

  @OptionGroup var reach: ContactOptions

  @OptionGroup var queue: QueueOptions

  func validate() throws {
    let ways = (reach.phone + reach.email + [reach.address ?? ""]).filter {
      !$0.allSatisfy(\.isWhitespace)
    }
    guard !ways.isEmpty else {
      throw ValidationError(
        "至少写 --phone、--email、--address 中的一个。At least one of --phone, --email, --address.")
    }
  }

  func run() async throws {
    let speaker = Speaker(queue.speech)
    try await reportingFailures(speaker) {
      let desk = try await QueueDesk(queue, speaker)
      try desk.requireSight()
      let reference = try desk.reference(reference)
      try desk.store.add(reach.contact, to: reference, by: desk.viewer, at: desk.now)
      speaker.say(
        Bilingual(
          zh: "案件 \(reference) 已补上联系方式；上一步的通知用 noticeboard queue notice \(reference) 生成",
          en: """
            case \(reference): contact data added; noticeboard queue notice \(reference) makes the \
            notice of the last step
            """))
    }
  }
}
