import ArgumentParser
import Diagnostics
import Disclosure
import Foundation
import Intake
import Supervision

/// `noticeboard queue new`
struct QueueNew: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "登记一次来访或来电。Writes down a visit or a call.",
    discussion: """
      在终端上不写 --text 或 --file，就一项一项地问。
      On a terminal without --text or --file it asks step by step.
      """)

  @OptionGroup var complaint: ComplaintOptions
  @OptionGroup var queue: QueueOptions

  func run() async throws {
    let speaker = Speaker(queue.speech)
    try await reportingFailures(speaker) {
      let desk = try await QueueDesk(queue, speaker, creates: true)
      guard desk.viewer.role != nil else { throw desk.unmapped }
      // It is sorted as one that came in a file, by what the intake knows of the community.
      let opened = try await desk.openIntake(queue)
      speaker.tell(Report(opened.diagnostics))
      var complaint = complaint
      if complaint.text == nil, complaint.file == nil {
        try Questions(language: speaker.language).ask(&complaint)
      }
      let roster = opened.pipeline.context.roster(on: complaint.on ?? desk.now.day)
      let receipt = try opened.pipeline.take(complaint.spoken(roster))
      guard let reference = receipt.reference else {
        return speaker.say(Bilingual(zh: "已经登记过", en: "it was written down before"))
      }
      speaker.result("\(reference)\n")
      speaker.say(
        Bilingual(
          zh: "已登记，编号 \(reference)，请告诉来人", en: "written down as \(reference); tell the resident"))
      tell(receipt, speaker)
    }
  }

  /// What became of his own words; not who must not see them, nor what they resemble.
  private func tell(_ receipt: SpokenReceipt, _ speaker: Speaker) {
    let category = receipt.category?.words ?? Bilingual(zh: "待分类", en: "none yet")
    speaker.say(Bilingual(zh: "类别：\(category.zh)", en: "category: \(category.en)"))
    guard receipt.urgency != .usual else { return }
    let urgency = receipt.urgency.words
    speaker.say(Bilingual(zh: "紧急程度：\(urgency.zh)", en: "urgency: \(urgency.en)"))
  }
}

/// What is known of a complaint that was made in person.
struct ComplaintOptions: ParsableArguments {
  @Option(help: "visit 来访或 call 来电。A visit or a call.")
  var channel: CaseChannel = .visit

  @Option(
    help: ArgumentHelp(
      "种类：complaint、report、question、suggestion、help、praise；不写就看说了什么。Kind."))
  var kind: CaseKind?

  @Option(help: "标题。Title.")
  var subject: String?

  @Option(help: "说了什么。What was said.")
  var text: String?

  @Option(help: "说了什么，在这个文件里。What was said, in a file.", completion: .file())
  var file: String?

  @Option(help: ArgumentHelp("说的是哪一天的事，默认今天。The day complained about.", valueName: "yyyy-mm-dd"))
  var on: CalendarDate?

  @OptionGroup var reach: ContactOptions

  @Flag(help: "匿名。Anonymous.")
  var anonymous = false

  @Flag(help: "要求保密。Asked for confidence.")
  var confidential = false

  @Option(help: "被投诉人的编号，可写几次。Who is complained of, by id.")
  var against: [String] = []

  @Option(help: "涉及的公开、职责或承诺，如 commitments/repairs。What it is about.")
  var about: String?

  @Option(help: "类别；不写就看说了什么，职责、岗位、网格、紧急程度也一样。Category, else by the words.")
  var category: String?

  @Option(help: "职责编号。Duty.")
  var duty: String?

  @Option(help: "岗位编号。Post.")
  var post: String?

  @Option(help: "网格编号。Grid.")
  var grid: String?

  @Option(help: "紧急程度：usual、urgent 或 danger。Urgency.")
  var urgency: Urgency?

  func validate() throws {
    guard channel == .visit || channel == .call else {
      throw ValidationError("--channel 是 visit 或 call。Either visit or call.")
    }
    guard text == nil || file == nil else {
      throw ValidationError("--text 和 --file 只写一个。Either --text or --file.")
    }
    guard text != nil || file != nil || isatty(STDIN_FILENO) == 1 else {
      throw ValidationError("没有说了什么：写 --text 或 --file。Say what was said with --text or --file.")
    }
    guard !(text.map { $0.allSatisfy(\.isWhitespace) } ?? false) else {
      throw ValidationError("--text 是空的。It is empty.")
    }
  }

  /// With who did what on the day complained about.
  func spoken(_ roster: RosterSnapshot) throws -> SpokenComplaint {
    var spoken = SpokenComplaint(
      by: channel == .call ? .call : .visit,
      text: try file.map(NoteOptions.text(of:)) ?? text ?? "")
    spoken.subject = subject ?? ""
    spoken.day = on
    spoken.contact = reach.contact
    spoken.isAnonymous = anonymous
    spoken.isConfidential = confidential
    spoken.about = about
    spoken.against = try roster.matches(against)
    spoken.chosen = ChosenFacts(
      kind: kind, category: category, duty: duty, post: post, grid: grid, urgency: urgency)
    return spoken
  }
}
