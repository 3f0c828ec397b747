import ArgumentParser
import Diagnostics
import Disclosure
import Foundation
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
      var reads: [CommunityRecord.Part] = [.people]
      if let about = complaint.commitment { reads.append(.commitment(id: about)) }
      let desk = try await QueueDesk(queue, speaker, reading: reads, creates: true)
      guard desk.viewer.role != nil else { throw desk.unmapped }
      let day = complaint.on ?? desk.now.day
      guard let roster = desk.record.roster(on: day) else {
        throw QueueRefusal(.rosterNeeded)
      }
      var complaint = complaint
      if complaint.text == nil, complaint.file == nil {
        try Questions(language: speaker.language).ask(&complaint)
      }
      let submission = try complaint.submission(at: desk, roster)
      let receipt = try desk.store.enqueue(submission, by: desk.viewer.author)
      guard case .queued(let reference) = receipt else {
        return speaker.say(Bilingual(zh: "已经登记过", en: "it was written down before"))
      }
      speaker.result("\(reference)\n")
      speaker.say(
        Bilingual(
          zh: "已登记，编号 \(reference)，请告诉来人", en: "written down as \(reference); tell the resident"))
    }
  }
}

/// What is known of a complaint that was made in person.
struct ComplaintOptions: ParsableArguments {
  @Option(help: "visit 来访或 call 来电。A visit or a call.")
  var channel: CaseChannel = .visit

  @Option(help: "种类：complaint、report、question、suggestion、help、praise。Kind.")
  var kind: CaseKind = .complaint

  @Option(help: "标题。Title.")
  var subject: String?

  @Option(help: "说了什么。What was said.")
  var text: String?

  @Option(help: "说了什么，在这个文件里。What was said, in a file.", completion: .file())
  var file: String?

  @Option(help: ArgumentHelp("说的是哪一天的事，默认今天。The day complained about.", valueName: "yyyy-mm-dd"))
  var on: CalendarDate?

  @Option(help: "姓名。Name.")
  var name: String?

  @Option(help: "电话，可写几次。Telephone.")
  var phone: [String] = []

  @Option(help: "邮箱，可写几次。Mail.")
  var email: [String] = []

  @Option(help: "住址。Address.")
  var address: String?

  @Flag(help: "匿名。Anonymous.")
  var anonymous = false

  @Flag(help: "要求保密。Asked for confidence.")
  var confidential = false

  @Option(help: "被投诉人的编号，可写几次。Who is complained of, by id.")
  var against: [String] = []

  @Option(help: "涉及的公开、职责或承诺，如 commitments/repairs。What it is about.")
  var about: String?

  @Option(help: "类别。Category.")
  var category: String?

  @Option(help: "职责编号。Duty.")
  var duty: String?

  @Option(help: "岗位编号。Post.")
  var post: String?

  @Option(help: "网格编号。Grid.")
  var grid: String?

  @Option(help: "紧急程度：usual、urgent 或 danger。Urgency.")
  var urgency: Urgency = .usual

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

  /// The commitment complained of: its promise tightens the deadlines.
  var commitment: String? {
    about.flatMap { about in
      let isPlain = about.hasPrefix("commitments/") && !about.contains("..")
      return isPlain ? about : nil
    }
  }

  func submission(at desk: QueueDesk, _ roster: RosterSnapshot) throws -> CaseSubmission {
    let words = Words(
      subject: subject ?? "", text: try file.map(NoteOptions.text(of:)) ?? text ?? "")
    let day = on ?? desk.now.day
    let noon = CaseTime(WorkHours.Moment(day: day, minute: 12 * 60))
    let decision = Recusal(roster)
      .decision(subject: words.subject, text: words.text, grid: grid)
      .merged(with: RecusalDecision(subjects: try desk.matches(against, on: day)))
    var submission = CaseSubmission(
      channel: channel, receivedAt: desk.now,
      writtenAt: WrittenTime(on == nil ? desk.now : noon, .stated), words: words,
      contact: anonymous
        ? Contact() : Contact(name: name, phones: phone, emails: email, address: address),
      kind: kind, recusal: decision)
    submission.category = category.map {
      CaseCategory(name: $0, reason: "", confidence: 1000)
    }
    submission.concerns = Concerns(duty: duty, post: post, grid: grid, about: about)
    submission.urgency = urgency
    submission.isAnonymous = anonymous
    submission.isConfidential = confidential
    submission.promised = commitment.flatMap(desk.record.promised)
    return submission
  }
}
