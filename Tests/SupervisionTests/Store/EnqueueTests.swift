import Foundation
import Synchronization
import Testing

@testable import Supervision

/// What is new, what repeats, what belongs to a case.
@Suite struct EnqueueTests {
  @Test func aFileEndsAsExactlyOneThing() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    let first = Sample.file("aa", [Sample.submission(), Sample.submission("电梯坏了")])
    let broken = FileIntake(
      digest: "bb", size: 3, name: "坏.eml", receivedAt: Sample.start,
      contents: .quarantined(code: "NB6001"))
    let receipts = try store.enqueue([first, broken, first, broken], by: "clerk")
    #expect(
      receipts.map(\.outcome) == [
        .accepted, .quarantined(code: "NB6001"), .duplicate, .duplicate,
      ])
    #expect(receipts[0].complaints.count == 2 && receipts[2].complaints.isEmpty)
    #expect(try store.enqueue([first], by: "clerk")[0].outcome == .duplicate)
    #expect(try store.known(files: ["aa", "bb", "cc"]) == ["aa"])
    #expect(try store.enqueue([], by: "clerk").isEmpty)
    // Tried again after a fix.
    let mended = Sample.file("bb", [Sample.submission("路灯不亮")])
    #expect(try store.enqueue([mended], by: "clerk")[0].outcome == .accepted)
    #expect(try store.counts(for: Sample.chair, at: Sample.start).total == 3)
    #expect(try store.quarantine(for: Sample.chair).isEmpty)
    #expect(try store.audit().findings.isEmpty)
  }

  @Test func theSameMessageIsOneComplaint() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    let mail = Sample.mail("<1@qq.com>", from: "a@qq.com")
    let reference = try store.queue(mail)
    #expect(try store.enqueue(mail, by: "clerk") == .duplicate(of: reference))
    var auto = Sample.mail("<2@qq.com>", from: "daemon@qq.com")
    auto.isAutomatic = true
    #expect(try store.enqueue(auto, by: "clerk") == .automatic)
    #expect(try store.enqueue(auto, by: "clerk") == .duplicate(of: nil))
    #expect(try store.counts(for: Sample.chair, at: Sample.start).total == 1)
  }

  @Test func aRowThatChangedIsAnEventOfItsCase() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    func row(_ content: String, serial: String = "17") -> CaseSubmission {
      var row = Sample.submission("路灯不亮，\(content)", channel: .hotline)
      row.keys = [.row(source: "12345", serial: serial, time: "2026-03-02")]
      row.contentDigest = content
      return row
    }
    let reference = try store.queue(row("v1"))
    #expect(try store.enqueue(row("v1"), by: "clerk") == .duplicate(of: reference))
    #expect(try store.enqueue(row("v2"), by: "clerk") == .changedRow(of: reference))
    #expect(try store.enqueue(row("v2"), by: "clerk") == .duplicate(of: reference))
    #expect(try store.enqueue(row("v1"), by: "clerk") == .changedRow(of: reference))
    #expect(try store.state(reference).unread == 2)
    let other = try store.queue(row("v1", serial: "18"))
    #expect(other != reference)
    #expect(try store.audit().findings.isEmpty)
  }

  @Test func repliesJoinTheirCase() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    let reference = try store.queue(Sample.mail("<1@qq.com>", from: "a@qq.com", subject: "停车"))
    var answer = Sample.mail("<2@qq.com>", from: "b@qq.com", subject: "别的")
    answer.references = ["<none@qq.com>", "<1@qq.com>"]
    #expect(try store.enqueue(answer, by: "clerk") == .reply(to: reference))
    // An answer to the answer.
    var again = Sample.mail("<3@qq.com>", from: "b@qq.com", subject: "别的")
    again.references = ["<2@qq.com>"]
    #expect(try store.enqueue(again, by: "clerk") == .reply(to: reference))
    // By the reference in its subject, only where the sender is the case's.
    var mentioned = Sample.mail("<4@qq.com>", from: "a@qq.com", subject: "补充")
    mentioned.mentioned = reference
    #expect(try store.enqueue(mentioned, by: "clerk") == .reply(to: reference))
    mentioned.keys = [.message(id: "<5@qq.com>")]
    mentioned.sender = "stranger@qq.com"
    guard case .queued = try store.enqueue(mentioned, by: "clerk") else {
      Issue.record("a stranger joined a case by its reference")
      return
    }
  }

  @Test func anAnswerWithoutReferencesJoinsBySenderAndSubject() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    let reference = try store.queue(Sample.mail("<1@qq.com>", from: "a@qq.com", subject: "停车"))
    let reply = Sample.mail("<2@qq.com>", from: "a@qq.com", subject: "停车", isReply: true)
    #expect(try store.enqueue(reply, by: "clerk") == .reply(to: reference))
    // A second complaint under the same title is none; nor is another's.
    for (id, sender, isReply) in [("<3@q>", "a@qq.com", false), ("<4@q>", "c@qq.com", true)] {
      let mail = Sample.mail(id, from: sender, subject: "停车", isReply: isReply)
      guard case .queued = try store.enqueue(mail, by: "clerk") else {
        Issue.record("\(id) joined a case that is not its own")
        continue
      }
    }
  }

  @Test func anAnswerToANoticeJoins() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    let reference = try store.queue(Sample.submission())
    try store.record(
      NoticeRecord(kind: .taken, means: .mail, isDelivered: true), on: reference,
      messageID: "<notice@wutongli>", by: Sample.chair, at: Sample.start)
    var answer = Sample.mail("<9@qq.com>", from: "a@qq.com")
    answer.references = ["<notice@wutongli>"]
    #expect(try store.enqueue(answer, by: "clerk") == .reply(to: reference))
  }

  @Test func aLaterMessageCanNameTheChair() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    let reference = try store.queue(Sample.mail("<1@q>", from: "a@q"))
    #expect(try store.list(CaseFilter(), for: Sample.chair, at: Sample.start).rows.count == 1)
    var answer = Sample.mail("<2@q>", from: "a@q", text: "投诉董启明打击报复")
    answer.references = ["<1@q>"]
    #expect(try store.enqueue(answer, by: "clerk") == .reply(to: reference))
    #expect(try store.list(CaseFilter(), for: Sample.chair, at: Sample.start).rows.isEmpty)
    #expect(try store.list(CaseFilter(), for: Sample.street, at: Sample.start).rows.count == 1)
  }

  @Test func similarCasesAreLinkedBothWaysAndCanBeParted() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    let first = try store.queue(Sample.submission())
    var second = Sample.submission("楼道堆物没人管")
    second.origin = .init(digest: "ff", place: "row 1")
    second.similar = [.init(to: .reference(first), score: 870)]
    var third = Sample.submission("楼道又堆物")
    third.similar = [.init(to: .origin(.init(digest: "ff", place: "row 1")), score: 700)]
    let receipts = try store.enqueue([Sample.file("ff", [second, third])], by: "clerk")
    let references = receipts[0].complaints.compactMap { receipt in
      if case .queued(let reference) = receipt { reference } else { nil }
    }
    try #require(references.count == 2)
    #expect(try store.state(first).links == [references[0]: 870])
    #expect(try store.state(references[0]).links == [first: 870, references[1]: 700])
    try store.perform(
      .unlink(references[0]), on: first, version: 1, by: Sample.chair, at: Sample.start)
    #expect(try store.state(first).links.isEmpty)
    #expect(try store.state(references[0]).links == [references[1]: 700])
  }

  /// A mail loop, and a thousand complaints like one: the cost of each stays the same.
  @Test func oneCaseDoesNotTakeEverything() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    let reference = try store.queue(Sample.mail("<0@q>", from: "a@q"))
    let answers = (1...300).map { number in
      var answer = Sample.mail("<\(number)@q>", from: "a@q", text: "第\(number)封")
      answer.references = ["<0@q>"]
      return answer
    }
    let receipts = try store.enqueue([Sample.file("loop", answers)], by: "clerk")[0].complaints
    #expect(receipts.count { $0 == .reply(to: reference) } == EventWriter.eventsOfACase - 1)
    #expect(receipts.count == 300)
    var like = Sample.submission("一样的")
    like.similar = [.init(to: .reference(reference), score: 999)]
    let other = try store.queue(like)
    #expect(try store.state(other).links.isEmpty)
    #expect(try store.audit().findings.isEmpty)
  }

  @Test func aHugeTextIsQueuedAndFoundByItsBeginning() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    let text = "独角兽" + String(repeating: "楼道堆物无人清理", count: 50_000) + "麒麟"
    let reference = try store.queue(Sample.submission(text))
    for (word, count) in [("独角", 1), ("麒麟", 0)] {
      var filter = CaseFilter()
      filter.text = word
      #expect(try store.list(filter, for: Sample.chair, at: Sample.start).rows.count == count)
    }
    let story = try store.show(reference, for: Sample.chair)
    #expect(story.entries.first?.words?.text == text)
  }

  @Test func takenReferencesAreNotGivenTwice() throws {
    let scratch = try ScratchQueue()
    let few = Array(CaseReferenceTests.some.prefix(3))
    let counter = Counter()
    let store = try QueueStore(
      scratch.path, policy: scratch.policy, newReference: { few[min(counter.next() / 5, 2)] })
    #expect(try store.queue(Sample.submission()) == few[0])
    #expect(try store.queue(Sample.submission()) == few[1])
    #expect(try store.queue(Sample.submission()) == few[2])
    // All are taken: an error, not an endless loop.
    #expect(throws: QueueError.self) { try store.queue(Sample.submission()) }
  }
}

/// Counts calls from anywhere.
final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      defer { count += 1 }
      return count
    }
  }
}
