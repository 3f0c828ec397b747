import Disclosure
import GRDB
import Testing

@testable import Supervision

/// Lives by chance in the store: what is written step by step equals what follows from the events.
@Suite struct RebuildTests {
  @Test(arguments: [1, 2, 3]) func chanceLivesAreRebuiltTheSame(_ seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    var references: [CaseReference] = []
    for number in 0..<60 {
      if references.isEmpty || Int.random(in: 0..<4, using: &generator) == 0 {
        var new = Sample.mail("<\(number)@q>", from: "s\(number % 5)@q", text: "停车难\(number)")
        new.similar = references.suffix(1).map { .init(to: .reference($0), score: 900) }
        new.promised = PromisedLimits(acknowledge: TimeLimit(2, .workingHours), resolve: nil)
        references.append(try store.queue(new))
        continue
      }
      let reference = references[Int.random(in: 0..<references.count, using: &generator)]
      try step(store, reference, number, &generator)
    }
    let before = try store.dumpDigest()
    try store.rebuild()
    #expect(try store.dumpDigest() == before)
    #expect(try store.audit().findings.isEmpty)
    _ = try store.erase(
      closedBefore: CaseTime(seconds: .max), by: "chair", at: Sample.start)
    let erased = try store.dumpDigest()
    try store.rebuild()
    #expect(try store.dumpDigest() == erased)
    #expect(try store.audit().findings.isEmpty)
  }

  private func step(
    _ store: QueueStore, _ reference: CaseReference, _ number: Int,
    _ generator: inout SeededGenerator
  ) throws {
    let state = try store.state(reference)
    if Int.random(in: 0..<5, using: &generator) == 0 {
      var answer = Sample.mail("<a\(number)@q>", from: "x@q", text: "补充电梯\(number)")
      answer.mentioned = nil
      answer.references = ["<\(number)@q>"]
      _ = try store.enqueue(answer, by: "clerk")
    }
    let step = state.possibleSteps.randomElement(using: &generator) ?? .classify
    let action = CaseLifeTests.action(step == .link || step == .unlink ? .classify : step)
    let after = try store.perform(
      action, on: reference, version: state.version, note: "办理说明\(number)", by: Sample.chair,
      at: CaseTime(seconds: Sample.start.seconds + number))
    #expect(after == (try store.state(reference)))
  }

  @Test func erasingTakesTheWordsAndKeepsTheChain() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    var mail = Sample.mail("<1@q>", from: "a@q", subject: "秘密停车", text: "外号大熊猫")
    mail.origin = .init(digest: "d1", place: "message 1")
    mail.attachments = [StoredAttachment(digest: "d2", size: 3)]
    let reference = try store.queue(mail)
    var other = Sample.submission("电梯")
    other.origin = .init(digest: "d2", place: "row 1")
    let kept = try store.queue(other)
    for (version, action) in [CaseAction.accept, .assign(.committee), .reply, .close].enumerated() {
      try store.perform(
        action, on: reference, version: version + 1, note: "办妥", by: Sample.chair,
        at: Sample.start)
    }
    let later = CaseTime(seconds: Sample.start.seconds + 10)
    #expect(try store.erase(closedBefore: Sample.start, by: "dong", at: later).isEmpty)
    // The attachment is the original of another case.
    #expect(try store.erase(closedBefore: later, by: "dong", at: later) == ["d1"])
    #expect(try store.erase(closedBefore: later, by: "dong", at: later).isEmpty)

    var filter = CaseFilter()
    filter.text = "熊猫"
    #expect(try store.list(filter, for: Sample.chair, at: later).rows.isEmpty)
    let story = try store.show(reference, for: Sample.chair)
    #expect(story.state.isErased && story.entries.allSatisfy { $0.words == nil })
    #expect(try store.contacts(of: reference, for: Sample.chair, at: later).isEmpty)
    #expect(try store.contacts(of: kept, for: Sample.chair, at: later).count == 1)
    #expect(try store.audit().findings.isEmpty)
    // The same mail is still known.
    #expect(try store.enqueue(mail, by: "clerk") == .duplicate(of: reference))
    // And nothing is left in the files.
    for name in ["queue.sqlite", "queue.sqlite-wal"] {
      let bytes = try ScratchBytes.of(scratch.path + "/" + name)
      #expect(!bytes.contains("大熊猫") && !bytes.contains("秘密停车"), "\(name)")
    }
  }

  @Test func namesOfFilesAndMachineMailAreForgottenToo() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    var machine = Sample.mail("<9@q>", from: "robot@q", text: "自动回复大熊猫")
    machine.isAutomatic = true
    machine.origin = .init(digest: "aa", place: "message 1")
    var open = Sample.submission()
    open.origin = .init(digest: "bb", place: "row 1")
    _ = try store.enqueue(
      [
        Sample.file("aa", [machine], name: "居民甲.eml"),
        Sample.file("bb", [open], name: "居民乙.csv"),
        FileIntake(
          digest: "cc", size: 1, name: "居民丙.bin", receivedAt: Sample.start,
          contents: .quarantined(code: "NB6001")),
      ], by: "clerk")
    let later = CaseTime(seconds: Sample.start.seconds + 10)
    #expect(try store.erase(closedBefore: Sample.start, by: "dong", at: later).isEmpty)
    #expect(try store.erase(closedBefore: later, by: "dong", at: later) == ["aa"])
    #expect(try store.erase(closedBefore: later, by: "dong", at: later).isEmpty)
    #expect(try store.audit().findings.isEmpty)
    let before = try store.dumpDigest()
    try store.rebuild()
    #expect(try store.dumpDigest() == before)
    #expect(try store.enqueue(machine, by: "clerk") == .duplicate(of: nil))
    let bytes = try ScratchBytes.of(scratch.path + "/queue.sqlite")
    #expect(!bytes.contains("大熊猫") && !bytes.contains("居民甲.eml"))
    #expect(try store.quarantine(for: Sample.chair).map(\.name) == ["居民丙.bin"])
    // Without the event that says so it is a finding.
    try scratch.tamper(
      TamperTests.withoutTriggers + "UPDATE words SET salt = NULL, value = NULL")
    #expect(try scratch.open().audit().findings.contains { $0.kind == .partAltered })
  }

  @Test func dueDaysFollowAnotherPolicy() throws {
    let scratch = try ScratchQueue(policy: DeadlinePolicy(fingerprint: "a"))
    let reference = try scratch.open().queue(Sample.submission())
    let due = { (store: QueueStore) in
      try store.list(CaseFilter(), for: Sample.chair, at: Sample.start).rows.first?.due?.day
    }
    #expect(try due(scratch.open())?.description == "2026-03-17")
    var strict = ComplaintDeadlines()
    strict.acknowledge = TimeLimit(3, .days)
    let policy = DeadlinePolicy(deadlines: strict, fingerprint: "b")
    let store = try QueueStore(scratch.path, policy: policy)
    #expect(try due(store)?.description == "2026-03-05")
    #expect(
      try store.show(reference, for: Sample.chair).deadlines.next?.day.description == "2026-03-05")
    #expect(try store.audit().findings.isEmpty)
  }
}
