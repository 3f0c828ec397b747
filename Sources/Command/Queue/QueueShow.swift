import ArgumentParser
import Diagnostics
import Supervision

/// `noticeboard queue show REF`
struct QueueShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "一件投诉的全部经过。The whole story of a complaint.",
    discussion: """
      联系方式只在写 --contacts 时显示，每次都记录在案。
      Contact data is shown with --contacts only, and each showing is recorded.
      """)

  @ArgumentParser.Argument(help: "编号，如 K7Q2-9FXM。Reference.")
  var reference: String

  @Flag(help: "也显示联系方式，记录在案。Contact data too; recorded.")
  var contacts = false

  @Option(help: "结果的格式：text 或 json。Format of the result.")
  var format = StoryFormat.text

  @OptionGroup var queue: QueueOptions

  enum StoryFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func run() async throws {
    let speaker = Speaker(queue.speech)
    try await reportingFailures(speaker) {
      let desk = try await QueueDesk(queue, speaker, reading: [.people])
      try desk.requireSight()
      let reference = try desk.reference(reference)
      var story = try desk.store.show(reference, for: desk.viewer)
      var shown: [Contact]?
      if contacts {
        shown = try desk.store.contacts(of: reference, for: desk.viewer, at: desk.now)
        story = try desk.store.show(reference, for: desk.viewer)
      }
      switch format {
      case .text:
        speaker.result(
          StoryText(story, contacts: shown, desk.record, language: speaker.language).text)
      case .json: speaker.result(storyJSON(story, contacts: shown))
      }
    }
  }
}
