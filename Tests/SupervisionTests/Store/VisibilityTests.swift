import Diagnostics
import Disclosure
import Foundation
import GRDB
import Testing

@testable import Supervision

/// Every account against every case, through everything that reads.
@Suite struct VisibilityTests {
  static let decisions: [RecusalDecision] =
    [.nobody]
    + ["w1", "w2", "w4", "c1", "c2", "name:李桂芳"].flatMap { worker in
      [
        RecusalDecision(subjects: [Sample.match(worker)]),
        RecusalDecision(doubtful: [Sample.match(worker)]),
      ]
    } + [RecusalDecision(subjects: [Sample.match("w4")], doubtful: [Sample.match("c2")])]

  /// Each for himself, and the chair through the account of each.
  static let viewers: [Viewer] =
    accounts
    + accounts.map { account in
      var viewer = account
      viewer.chair = Viewer.Chair(account: "chair", worker: "c1")
      return viewer
    }

  private static let accounts: [Viewer] =
    ["w1", "w2", "w4", "c1", "c2", "name:李桂芳", nil].flatMap { worker in
      ([nil] + Viewer.Role.allCases.map(Optional.some)).map { role in
        Viewer(
          account: "\(worker ?? "none")-\(role?.rawValue ?? "unmapped")", worker: worker,
          role: role)
      }
    }

  /// Written a second time, on purpose, as the design has it.
  static func maySee(_ viewer: Viewer, _ decision: RecusalDecision) -> Bool {
    if !chairMaySee(viewer, decision) { return false }
    let named = decision.subjects.map(\.worker) + decision.doubtful.map(\.worker)
    if let worker = viewer.worker, named.contains(worker) { return false }
    let committee: Set = ["c1", "c2", "name:李桂芳"]
    if decision.subjects.contains(where: { committee.contains($0.worker) })
      || decision.doubtful.contains(where: { $0.worker == "c1" })
    {
      return viewer.role == .street
    }
    if !decision.doubtful.isEmpty { return viewer.role == .chair }
    return [.chair, .member, .street].contains(viewer.role)
  }

  /// True where no chair is behind the account.
  private static func chairMaySee(_ viewer: Viewer, _ decision: RecusalDecision) -> Bool {
    guard let chair = viewer.chair else { return true }
    return maySee(Viewer(account: chair.account, worker: chair.worker, role: .chair), decision)
  }

  /// One case a decision, each with a word of its own, all linked with the first.
  static func filled() throws -> (ScratchQueue, QueueStore, [CaseReference]) {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    var references: [CaseReference] = []
    for (index, decision) in decisions.enumerated() {
      var new = Sample.submission("停车 特征\(index)号", recusal: decision)
      new.similar = references.prefix(1).map { .init(to: .reference($0), score: 800) }
      references.append(try store.queue(new))
    }
    return (scratch, store, references)
  }

  @Test func everyReadKeepsToTheRule() throws {
    let (_, store, references) = try Self.filled()
    for viewer in Self.viewers {
      let seen = zip(references, Self.decisions).filter { Self.maySee(viewer, $1) }.map(\.0)
      try checkLists(store, viewer, Set(seen))
      for (reference, decision) in zip(references, Self.decisions) {
        let isVisible = Self.maySee(viewer, decision)
        #expect((visibility(of: decision, for: viewer) == .visible) == isVisible)
        try checkCase(store, viewer, reference, isVisible, Set(seen))
      }
      let counts = try store.counts(for: viewer, at: Sample.start)
      #expect(counts.total == expectedCount(viewer, seen.count), "\(viewer.account)")
      let reported = try store.reportedCases(
        from: Sample.start.day, through: Sample.start.day, for: viewer)
      #expect(reported.count == seen.count)
    }
  }

  private func expectedCount(_ viewer: Viewer, _ seen: Int) -> Int {
    guard viewer.role == nil || viewer.role == .clerk else { return seen }
    return Self.decisions.count { decision in
      guard Self.chairMaySee(viewer, decision) else { return false }
      let named = decision.subjects.map(\.worker) + decision.doubtful.map(\.worker)
      return viewer.worker.map { !named.contains($0) } ?? named.isEmpty
    }
  }

  private func checkLists(
    _ store: QueueStore, _ viewer: Viewer, _ seen: Set<CaseReference>
  ) throws {
    for order in CaseFilter.Order.allCases {
      var filter = CaseFilter()
      filter.order = order
      for text in [nil, "停车", "特征", "车"] {
        filter.text = text
        let rows = try store.list(filter, for: viewer, at: Sample.start).rows
        #expect(Set(rows.map(\.reference)) == seen, "\(viewer.account) \(order) \(text ?? "")")
        #expect(rows.count == seen.count)
      }
    }
  }

  private func checkCase(
    _ store: QueueStore, _ viewer: Viewer, _ reference: CaseReference, _ isVisible: Bool,
    _ seen: Set<CaseReference>
  ) throws {
    if isVisible {
      let story = try store.show(reference, for: viewer)
      #expect(seen.isSuperset(of: story.state.links.keys))
      for case .action(let action) in story.entries.map(\.happening) {
        #expect(action.linked.map(seen.contains) ?? true)
      }
      return
    }
    let refusals = [
      try refusal { _ = try store.show(reference, for: viewer) },
      try refusal {
        try store.perform(.accept, on: reference, version: 1, by: viewer, at: Sample.start)
      },
      try refusal {
        try store.perform(.accept, on: reference, version: 99, by: viewer, at: Sample.start)
      },
      try refusal { _ = try store.contacts(of: reference, for: viewer, at: Sample.start) },
      try refusal {
        try store.add(
          Contact(phones: ["1"]), to: reference, by: viewer, at: Sample.start)
      },
      try refusal {
        try store.record(
          NoticeRecord(kind: .taken, means: .phone, isDelivered: true), on: reference,
          by: viewer, at: Sample.start)
      },
    ]
    // The same words as for a reference that no case has.
    let none = CaseReferenceTests.some[77]
    let nothing = try refusal { _ = try store.show(none, for: viewer) }
    for refusal in refusals {
      #expect(
        refusal.replacing(reference.description, with: "?")
          == nothing.replacing(none.description, with: "?"))
    }
  }

  private func refusal(_ work: () throws -> Void) throws -> String {
    let error = #expect(throws: QueueError.self, performing: work)
    let diagnostic = try #require(error?.diagnostic)
    return diagnostic.kind.code + diagnostic.message(in: .zh) + diagnostic.hint(in: .zh)
  }

  @Test func whoCannotSeeACaseCannotLinkToIt() throws {
    let (_, store, references) = try Self.filled()
    let index = try #require(Self.decisions.firstIndex { $0.handling == .sealed })
    let events = try store.events()
    let error = #expect(throws: QueueError.self) {
      try store.perform(
        .link(references[index], score: nil), on: references[0], version: 1, by: Sample.member,
        at: Sample.start)
    }
    #expect(error?.diagnostic.kind == .noSuchCase)
    #expect(try store.events() == events)
  }

  /// A link to a hidden case must not show by a gap in the versions.
  @Test func linksDoNotMoveTheVersion() throws {
    let (_, store, references) = try Self.filled()
    #expect(try store.state(references[0]).links.count == Self.decisions.count - 1)
    #expect(try store.show(references[0], for: Sample.member).state.version == 1)
  }

  @Test func onlyChairAndStreetSettleADoubt() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    let open = try store.queue(Sample.submission())
    let error = #expect(throws: QueueError.self) {
      try store.perform(
        .recuse(.nobody), on: open, version: 1, note: "x", by: Sample.member, at: Sample.start)
    }
    #expect(error?.diagnostic.kind == .notForRole)

    let doubt = RecusalDecision(doubtful: [Sample.match("w4")])
    let sealed = try store.queue(Sample.submission(recusal: doubt))
    #expect(throws: QueueError.self) { try store.show(sealed, for: Sample.member) }
    try store.perform(
      .recuse(doubt.settled(confirming: [])), on: sealed, version: 1, note: "不是说他",
      by: Sample.chair, at: Sample.start)
    #expect(try store.show(sealed, for: Sample.member).state.recusal.cleared == ["w4"])
  }

  @Test func quarantineShowsNamesToChairAndStreetOnly() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    let digest = String(repeating: "ab", count: 32)
    let file = FileIntake(
      digest: digest, size: 3, name: "投诉董启明.eml", receivedAt: Sample.start,
      contents: .quarantined(code: "NB6001"))
    _ = try store.enqueue([file], by: "clerk")
    for viewer in Self.viewers {
      let names = try store.quarantine(for: viewer).map(\.name)
      let sees = viewer.role == .chair || viewer.role == .street
      #expect(names == [sees ? "投诉董启明.eml" : nil])
      guard !sees else { continue }
      let error = #expect(throws: QueueError.self) {
        try store.dismiss(digest, reason: "空的", by: viewer, at: Sample.start)
      }
      #expect(error?.diagnostic.kind == .notForRole)
    }
    let blank = #expect(throws: QueueError.self) {
      try store.dismiss(digest, reason: " ", by: Sample.chair, at: Sample.start)
    }
    #expect(blank?.diagnostic.kind == .dismissalReason)
    try store.dismiss("ABABABAB", reason: "空文件", by: Sample.chair, at: Sample.start)
    #expect(try store.quarantine(for: Sample.chair).isEmpty)
    let gone = #expect(throws: QueueError.self) { try store.quarantined(digest, for: Sample.chair) }
    #expect(gone?.diagnostic.kind == .noSuchFile)
    #expect(try store.audit().findings.isEmpty)
  }

  @Test func everyShowingOfContactsIsAnEvent() throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    let reference = try store.queue(Sample.submission())
    let events = try store.events()
    let contacts = try store.contacts(of: reference, for: Sample.member, at: Sample.start)
    #expect(contacts.map(\.name) == ["居民甲"])
    #expect(try store.events() == events + 1)
    let entry = try #require(try store.show(reference, for: Sample.chair).entries.last)
    guard case .contactsShown = entry.happening else {
      Issue.record("not recorded")
      return
    }
    #expect(entry.by == "xia")
  }
}
