import ArgumentParser
import Diagnostics
import Supervision

/// A command that does one step of a case's life.
protocol QueueStep: AsyncParsableCommand {
  var step: StepOptions { get }
  /// What it reads of the community besides deadlines and who writes notices.
  var reads: [CommunityRecord.Part] { get }
  func action(on state: CaseState, at desk: QueueDesk) throws -> CaseAction
  /// The reason or the answer.
  func words(on state: CaseState, at desk: QueueDesk) throws -> String?
}

extension QueueStep {
  var reads: [CommunityRecord.Part] { [] }

  func words(on state: CaseState, at desk: QueueDesk) throws -> String? {
    try step.note.words()
  }

  func run() async throws {
    let speaker = Speaker(step.queue.speech)
    try await reportingFailures(speaker) {
      let desk = try await QueueDesk(step.queue, speaker, reading: reads + [.community])
      try desk.requireSight()
      let reference = try desk.reference(step.reference)
      let seen = try desk.store.show(reference, for: desk.viewer).state
      let action = try action(on: seen, at: desk)
      let note = try words(on: seen, at: desk)
      let state = try desk.store.perform(
        action, on: reference, version: step.seen ?? seen.version, note: note, by: desk.viewer,
        at: desk.now)
      desk.tell(action, state)
      guard noticeOwed(for: action, to: state) != nil else {
        return desk.tellUnreachable(action, state)
      }
      try desk.makeNotice(of: reference, delivered: step.delivered)
    }
  }
}

extension QueueDesk {
  /// That nobody is told of a step that is told to those who can be reached.
  fileprivate func tellUnreachable(_ action: CaseAction, _ state: CaseState) {
    guard state.isAnonymous, action.notice != nil else { return }
    speaker.say(
      Bilingual(
        zh: "没有联系方式，不发通知；知道怎样联系了，运行 noticeboard queue contact \(state.reference) --phone 电话",
        en: """
          nobody can be reached, so no notice is made; once it is known how, run \
          noticeboard queue contact \(state.reference) --phone NUMBER
          """))
  }

  /// What was done and what is owed now.
  fileprivate func tell(_ action: CaseAction, _ state: CaseState) {
    let due = store.policy.deadlines(of: state).next
    let (done, stage) = (action.step.words, state.stage.words)
    speaker.say(
      Bilingual(
        zh: "案件 \(state.reference) \(done.zh)：现在\(stage.zh)"
          + (due.map { "，下一个期限 \($0.words.zh)" } ?? ""),
        en: "case \(state.reference), \(done.en): now \(stage.en)"
          + (due.map { ", next due \($0.words.en)" } ?? "")))
  }
}
