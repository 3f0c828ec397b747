import Disclosure
import Foundation
import GRDB
import Testing

@testable import Supervision

@Suite struct ListTests {
  static func listed(_ store: QueueStore, _ change: (inout CaseFilter) -> Void) throws -> [String] {
    var filter = CaseFilter()
    change(&filter)
    return try store.list(filter, for: Sample.chair, at: Sample.start).rows.map(\.title)
  }

  static func filled() throws -> (ScratchQueue, QueueStore) {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    var one = Sample.submission("小区停车难，ABC-123 号车位", subject: "停车")
    one.category = CaseCategory(name: "物业管理", reason: "因 “停车”", confidence: 900)
    one.concerns = Concerns(post: "desk", grid: "grid-1")
    var two = Sample.submission("燃气泄漏，请马上来", subject: "燃气", channel: .mail)
    two.urgency = .danger
    two.kind = .help
    two.receivedAt = CaseTime(seconds: Sample.start.seconds - 14 * 86_400)
    var three = Sample.submission("车停在楼道里", subject: "楼道")
    three.receivedAt = CaseTime(seconds: Sample.start.seconds - 40 * 86_400)
    for submission in [one, two, three] { _ = try store.queue(submission) }
    return (scratch, store)
  }

  @Test func filtersChooseAndOrdersOrder() throws {
    let (_, store) = try Self.filled()
    #expect(try Self.listed(store) { _ in } == ["楼道", "燃气", "停车"])
    #expect(try Self.listed(store) { $0.order = .oldest } == ["停车", "燃气", "楼道"])
    #expect(try Self.listed(store) { $0.order = .urgency } == ["燃气", "楼道", "停车"])
    #expect(try Self.listed(store) { $0.order = .due } == ["楼道", "燃气", "停车"])
    #expect(try Self.listed(store) { $0.category = .named("物业管理") } == ["停车"])
    #expect(try Self.listed(store) { $0.category = .some(.none) } == ["楼道", "燃气"])
    #expect(try Self.listed(store) { $0.grid = "grid-1" } == ["停车"])
    #expect(try Self.listed(store) { $0.post = "desk" } == ["停车"])
    #expect(try Self.listed(store) { $0.channel = .mail } == ["燃气"])
    #expect(try Self.listed(store) { $0.kind = .help } == ["燃气"])
    #expect(try Self.listed(store) { $0.stages = [.closed, .accepted] } == [])
    #expect(try Self.listed(store) { $0.stages = [.received] }.count == 3)
    #expect(try Self.listed(store) { $0.handling = .sealed } == [])
    #expect(try Self.listed(store) { $0.standing = .overdue } == ["楼道"])
    #expect(try Self.listed(store) { $0.standing = .dueSoon } == ["燃气"])
    #expect(try Self.listed(store) { $0.grid = "x' OR 1=1 --" } == [])
  }

  @Test(arguments: [
    ("停车", ["停车"]), ("楼道", ["楼道"]), ("停车难", ["停车"]), ("车停", ["楼道"]), ("车", ["楼道", "停车"]),
    ("ａｂｃ", ["停车"]), ("abc 123", ["停车"]), ("12", ["停车"]), ("停车 燃气", []), ("气", ["燃气"]), ("难车", []),
    ("马上来", ["燃气"]), ("。", []), ("\"停车\" OR \"燃气\"", []), ("停车*", ["停车"]), ("NOT", []),
    ("来", ["燃气"]),
  ])
  func twoCharactersAreEnough(_ words: String, _ found: [String]) throws {
    let (_, store) = try Self.filled()
    #expect(try Self.listed(store) { $0.text = words } == found)
  }

  @Test func pagesFollowOneAnother() throws {
    let (_, store) = try Self.filled()
    var filter = CaseFilter()
    filter.limit = 2
    let first = try store.list(filter, for: Sample.chair, at: Sample.start)
    #expect(first.rows.count == 2 && first.hasMore)
    filter.offset = 2
    let second = try store.list(filter, for: Sample.chair, at: Sample.start)
    #expect(second.rows.count == 1 && !second.hasMore)
  }

  /// No common question may read the whole table.
  @Test func questionsUseAnIndex() throws {
    let (_, store) = try Self.filled()
    let changes: [(inout CaseFilter) -> Void] = [
      { $0.stages = [.received] }, { $0.category = .named("物业管理") }, { $0.grid = "grid-1" },
      { $0.post = "desk" }, { $0.channel = .mail }, { $0.kind = .help }, { $0.order = .due },
      { $0.standing = .overdue }, { $0.text = "停车" }, { $0.order = .urgency }, { _ in },
    ]
    for (number, change) in changes.enumerated() {
      var filter = CaseFilter()
      change(&filter)
      let query = CaseQuery(
        filter, for: Sample.chair, policy: store.policy, at: Sample.start)
      let plan = try store.read { db in
        try Row.fetchAll(
          db, sql: "EXPLAIN QUERY PLAN " + query.sql, arguments: query.arguments
        ).map { $0["detail"] as String }
      }
      // `SCAN cases` alone is only right for the newest page, which follows the row numbers.
      let scans = plan.contains { $0 == "SCAN cases" }
      #expect(scans == (number == changes.count - 1), "\(number): \(plan)")
      let sorts = plan.contains { $0.contains("TEMP B-TREE") }
      // The few that are late are sorted.
      #expect(sorts == (filter.standing != nil), "\(number): \(plan)")
    }
  }

  /// Set NOTICEBOARD_SCALE=100000 to measure.
  @Test func manyCasesAreFast() throws {
    let count = ProcessInfo.processInfo.environment["NOTICEBOARD_SCALE"].flatMap(Int.init) ?? 2000
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    let clock = ContinuousClock()
    var last: CaseReference?
    let filling = try clock.measure {
      for start in stride(from: 0, to: count, by: 250) {
        let files = (start..<min(start + 250, count)).map { Self.file($0) }
        for receipt in try store.enqueue(files, by: "clerk") {
          if case .queued(let reference) = receipt.complaints.first { last = reference }
        }
      }
    }
    let reference = try #require(last)
    var times: [(String, Duration)] = []
    func time(_ name: String, _ work: () throws -> Void) rethrows {
      try work()
      times.append((name, try clock.measure(work)))
    }
    func list(_ change: (inout CaseFilter) -> Void) throws {
      var filter = CaseFilter()
      change(&filter)
      let page = try store.list(filter, for: Sample.chair, at: Sample.start)
      #expect(!page.rows.isEmpty)
    }
    try time("list") { try list { _ in } }
    try time("due") { try list { $0.order = .due } }
    try time("category") { try list { $0.category = .named("类7") } }
    try time("urgency") { try list { $0.order = .urgency } }
    try time("common word") { try list { $0.text = "停车" } }
    try time("rare word") { try list { $0.text = "独角" } }
    try time("word by due") {
      try list {
        $0.text = "停车"
        $0.order = .due
      }
    }
    try time("counts") { _ = try store.counts(for: Sample.chair, at: Sample.start) }
    try time("show") { _ = try store.show(reference, for: Sample.chair) }
    try time("open") { _ = try scratch.open() }
    print("\(count) cases in \(filling):", times.map { "\($0.0) \($0.1)" }.joined(separator: ", "))
    if count >= 100_000 {
      for (name, duration) in times { #expect(duration < .milliseconds(50), "\(name)") }
    }
  }

  private static func file(_ number: Int) -> FileIntake {
    let rare = number % 1000 == 3 ? "独角兽" : ""
    var new = Sample.submission(
      "第\(number)件：小区停车难，\(number % 3 == 0 ? "停车收费不明" : "车位被占")，楼道堆物，电梯老旧，夜间施工扰民，\(rare)请处理。",
      subject: "来信\(number)", at: CaseTime(seconds: Sample.start.seconds - number * 60))
    new.category = CaseCategory(name: "类\(number % 20)", reason: "", confidence: 500)
    new.concerns.grid = "grid-\(number % 9)"
    return Sample.file("file-\(number)", [new])
  }
}
