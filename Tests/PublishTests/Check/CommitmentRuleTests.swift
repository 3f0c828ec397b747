import Diagnostics
import Disclosure
import Testing

@testable import Publish

/// Each rule about commitments with its edge on both sides.
@Suite struct CommitmentRuleTests {
  private static func visit(_ old: String, _ new: String)
    -> @Sendable (SmallCommunity) -> SmallCommunity
  {
    { $0.with("commitments/visit.md", old, new) }
  }

  private static func limits(_ acknowledge: String, _ resolve: String)
    -> @Sendable (SmallCommunity) -> SmallCommunity
  {
    visit(
      "acknowledge: {working_hours: 4}\nresolve: {working_days: 3}",
      "acknowledge: {\(acknowledge)}\nresolve: {\(resolve)}")
  }

  private static let times: [RuleCase] = [
    RuleCase("nothing") { $0 },
    RuleCase("the same limit") { limits("working_days: 3", "working_days: 3")($0) },
    RuleCase("a day longer", ["NB2451"]) { limits("working_days: 4", "working_days: 3")($0) },
    RuleCase("six hours of a day of six") { limits("working_hours: 6", "working_days: 1")($0) },
    RuleCase("seven hours of a day of six", ["NB2451"]) {
      limits("working_hours: 7", "working_days: 1")($0)
    },
    RuleCase("five working days in seven days") { limits("working_days: 5", "days: 7")($0) },
    RuleCase("five working days in six days", ["NB2451"]) {
      limits("working_days: 5", "days: 6")($0)
    },
    RuleCase("ends on its first day") {
      visit("from: 2026-01-01", "from: 2026-01-01\nuntil: 2026-01-01")($0)
    },
    RuleCase("ends the day before", ["NB2452"]) {
      visit("from: 2026-01-01", "from: 2026-01-01\nuntil: 2025-12-31")($0)
    },
  ]

  private static func channel(_ kind: String, _ value: String, _ codes: [String] = []) -> RuleCase {
    RuleCase("\(kind) \(value)", codes) {
      visit("kind: phone, value: 021-5550 0120", "kind: \(kind), value: \"\(value)\"")($0)
    }
  }

  private static let channels: [RuleCase] = [
    channel("phone", "5550 0120"), channel("phone", "021-55500101"), channel("phone", "12345"),
    channel("phone", "02155500120转8"), channel("phone", "021-5550 0121", ["NB2454"]),
    channel("phone", "5550 012", ["NB2454"]), channel("phone", "找小何", ["NB2453"]),
    channel("phone", "12", ["NB2453"]), channel("email", "a@b.example", ["NB2464"]),
    channel("email", "a@b", ["NB2453"]), channel("email", "a b.example", ["NB2453"]),
    channel("online", "https://example.org/a"), channel("online", "随申办小程序"),
    channel("online", "https://", ["NB2453"]), channel("online", "ftp://example.org", ["NB2453"]),
    channel("window", "综合窗口"), channel("window", "——", ["NB2453"]),
    channel("wechat", "暂无", ["NB2453"]), channel("visit", "网格员上门"),
    channel("visit", "待定。", ["NB2453"]),
  ]

  private static let words: [RuleCase] = [
    RuleCase("a short remedy") { visit("由书记当面说明。", "赔")($0) },
    RuleCase("no remedy", ["NB2455"]) { visit("由书记当面说明。", "（无）")($0) },
    RuleCase("a measure that says nothing", ["NB2456"]) { visit("按登记时间统计。", "同上")($0) },
  ]

  private static func result(_ text: String) -> @Sendable (SmallCommunity) -> SmallCommunity {
    visit("{period: 2026-Q1, total: 10, on_time: 9, rated: 5, satisfied: 4}", text)
  }

  private static let results: [RuleCase] = [
    RuleCase("all in time and satisfied") {
      result("{period: 2026-Q1, total: 10, on_time: 10, rated: 10, satisfied: 10}")($0)
    },
    RuleCase("one more in time", ["NB2458"]) {
      result("{period: 2026-Q1, total: 10, on_time: 11}")($0)
    },
    RuleCase("one more rated", ["NB2458"]) {
      result("{period: 2026-Q1, total: 10, on_time: 9, rated: 11}")($0)
    },
    RuleCase("one more satisfied", ["NB2458"]) {
      result("{period: 2026-Q1, total: 10, on_time: 9, rated: 5, satisfied: 6}")($0)
    },
    RuleCase("satisfied without rated", ["NB2458"]) {
      result("{period: 2026-Q1, total: 10, on_time: 9, satisfied: 11}")($0)
    },
    RuleCase("a month that begins today") {
      result("{period: 2026-06, total: 1, on_time: 1}")($0)
    },
    RuleCase("a month that begins tomorrow", ["NB2459"], on: "2026-05-31") {
      result("{period: 2026-06, total: 1, on_time: 1}")($0)
    },
    RuleCase("a half-year to come", ["NB2459"]) {
      result("{period: 2026-H2, total: 1, on_time: 1}")($0)
    },
    RuleCase("a quarter and its year") {
      result("{period: 2026-Q1, total: 1, on_time: 1}\n  - {period: 2026, total: 1, on_time: 1}")(
        $0)
    },
    RuleCase("a quarter twice", ["NB2460"]) {
      result(
        "{period: 2026-Q1, total: 1, on_time: 1}\n  - {period: 2026-Q1, total: 1, on_time: 1}")($0)
    },
  ]

  private static let duties: [RuleCase] = [
    RuleCase("named by the duty only") { visit("duty: desk\n", "")($0) },
    RuleCase("named by the commitment only") {
      $0.with("duties/grid.md", "commitments: [repair]\n", "")
    },
    RuleCase("named by neither", ["NB2461", "NB2462"]) {
      $0.with("duties/grid.md", "commitments: [repair]\n", "")
        .with("commitments/repair.md", "duty: grid\n", "")
    },
    RuleCase("one that has ended needs no duty", ["NB2461"], on: "2026-06-02") {
      $0.with("duties/grid.md", "commitments: [repair]\n", "")
        .with("commitments/repair.md", "duty: grid\n", "until: 2026-06-01\n")
    },
    RuleCase("listed by others only", ["NB2463"]) {
      $0.with("commitments/repair.md", "duty: grid", "duty: duties/desk")
    },
    RuleCase("listed by others too") {
      $0.with("commitments/repair.md", "duty: grid", "duty: duties/desk")
        .with("duties/desk.md", "[visit]", "[visit, repair]")
    },
    RuleCase("listed by nobody, though the duty lists another") {
      visit("duty: desk", "duty: grid")($0).with("duties/desk.md", "[visit]", "[repair]")
        .with("duties/secretary.md", "[visit]", "[repair]")
    },
    RuleCase("a faulty duty may be the one") {
      $0.with("duties/grid.md", "summary: 为居民办事。\n", "")
        .with("commitments/repair.md", "duty: grid\n", "")
    },
  ]

  @Test(arguments: times + channels + words + results + duties)
  func commitments(_ rule: RuleCase) async throws {
    let found = try await rule.found("NB24")
    #expect(found.map(\.kind.code).sorted() == rule.codes)
  }
}
