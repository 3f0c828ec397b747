import Diagnostics
import Disclosure
import Testing

@testable import Publish

/// Each rule about people and posts with its edge on both sides.
@Suite struct RosterRuleTests {
  @Test func theSmallCommunityIsSound() async throws {
    let found = try await SmallCommunity().diagnostics()
    #expect(found.map { "\($0.kind.code) \($0.message(in: .zh))" } == [])
  }

  private static let service: [RuleCase] = [
    RuleCase("nothing") { $0 },
    RuleCase("left on the first day") {
      $0.adding("roster.csv", "w009,赵六,兼职,2025-01-01,2025-01-01,,,,,,,,,,,,\n")
    },
    RuleCase("left the day before", ["NB2401"]) {
      $0.adding("roster.csv", "w009,赵六,兼职,2025-01-02,2025-01-01,,,,,,,,,,,,\n")
    },
    RuleCase("service ends before it begins", ["NB2401"]) {
      $0.adding("service.csv", "w001,desk,,2020-02-02,2020-02-01\n")
    },
    RuleCase("secondment ends before it begins", ["NB2401", "NB2426"]) {
      $0.with(
        "roster.csv", "2025-09-20,,,,,,", "2025-09-20,,街道,批准1号,2026-02-02,2026-02-01,")
    },
    RuleCase("service from the first day") {
      $0.adding("service.csv", "w001,grid-worker,grid-1,2018-03-01,2018-03-02\n")
    },
    RuleCase("service before the first day", ["NB2403"]) {
      $0.adding("service.csv", "w001,grid-worker,grid-1,2018-02-28,2018-03-02\n")
    },
    RuleCase("service until the last day") { left($0, serviceUntil: "2026-05-31") },
    RuleCase("service past the last day", ["NB2404"]) { left($0, serviceUntil: "2026-06-01") },
    RuleCase("service without an end", ["NB2404"]) { left($0, serviceUntil: "") },
    RuleCase("two stretches side by side") { stretches($0, second: "2020-01-02") },
    RuleCase("two stretches that share a day", ["NB2402"]) { stretches($0, second: "2020-01-01") },
    RuleCase("two stretches, one inside the other", ["NB2402"]) {
      stretches($0, second: "2019-01-03")
    },
    RuleCase("the same post in two grids at once") {
      $0.with("community.yaml", "grids:", "grids:\n  - {id: grid-2, name: 二, buildings: [2号楼]}")
        .adding("service.csv", "w003,grid-worker,grid-2,2025-01-01,\n")
    },
  ]

  /// A second grid worker who left on 2026-05-31; the post has room for whoever holds it today.
  private static func left(_ community: SmallCommunity, serviceUntil: String) -> SmallCommunity {
    let seats = serviceUntil == "2026-05-31" ? 1 : 2
    return community.adding("roster.csv", "w009,赵六,兼职,2025-01-01,2026-05-31,,,,,,,,,,,,\n")
      .with("service.csv", "grid-1,2025-01-01,", "grid-1,2026-06-01,")
      .with("posts.yaml", "网格, seats: 1", "网格, seats: \(seats)")
      .adding("service.csv", "w009,grid-worker,grid-1,2025-01-01,\(serviceUntil)\n")
  }

  private static func stretches(_ community: SmallCommunity, second: String) -> SmallCommunity {
    community.adding(
      "service.csv", "w001,desk,,2019-01-02,2020-01-01\nw001,desk,,\(second),2020-03-01\n")
  }

  @Test(arguments: service) func serviceRules(_ rule: RuleCase) async throws {
    #expect(try await rule.found("NB24").map(\.kind.code) == rule.codes)
  }

  private static let posts: [RuleCase] = [
    RuleCase("a worker without a post", ["NB2405"]) {
      $0.adding("roster.csv", "w009,赵六,兼职,2026-06-01,,,,,,,,,,,,,\n")
    },
    RuleCase("a worker who comes tomorrow") {
      $0.adding("roster.csv", "w009,赵六,兼职,2026-06-02,,,,,,,,,,,,,\n")
    },
    RuleCase("a post without a duty", ["NB2406"]) {
      $0.with("duties/grid.md", "post: grid-worker", "post: desk")
    },
    RuleCase("a post whose duty may be the faulty one") {
      $0.with("duties/grid.md", "post: grid-worker\nsummary: 为居民办事。", "post: grid-worker")
    },
    RuleCase("nobody, and no day", ["NB2407", "NB2420", "NB2457"]) {
      $0.with("service.csv", "2025-01-01,\n", "2025-01-01,2026-05-31\n").with(
        "roster.csv", "w003,王五,网格员,2025-01-01,", "w003,王五,网格员,2025-01-01,2026-05-31")
    },
    RuleCase("vacant, and said so", ["NB2408", "NB2420", "NB2457"]) { vacant($0) },
    RuleCase("vacant from a day to come", ["NB2407", "NB2420", "NB2457"]) {
      vacant($0, since: "2026-06-02")
    },
    RuleCase("held on the first vacant day", ["NB2410", "NB2420", "NB2457"]) {
      vacant($0, since: "2026-05-31")
    },
    RuleCase("held, and to be vacant tomorrow") {
      $0.with("posts.yaml", "网格, seats: 1", "网格, seats: 1, vacant_since: 2026-06-02")
    },
    RuleCase("held, and said to be vacant today", ["NB2410"]) {
      $0.with("posts.yaml", "网格, seats: 1", "网格, seats: 1, vacant_since: 2026-06-01")
    },
    RuleCase("one of two seats vacant", ["NB2409"]) {
      $0.with("posts.yaml", "网格, seats: 1", "网格, seats: 2")
    },
    RuleCase("predecessor left the day before") { predecessor($0, until: "2025-12-31") },
    RuleCase("predecessor left the same day", ["NB2411"]) {
      predecessor($0, until: "2026-01-01")
    },
    RuleCase("more than two seats held, long ago") {
      $0.with("posts.yaml", "网格, seats: 1", "网格, seats: 2")
        .adding("service.csv", crowd(until: "2026-05-31")).with(
          "service.csv", "w001,grid-worker,,2025-02-01,2026-05-31", "w001,grid-worker,,2025-02-01,")
    },
    RuleCase("more than two seats held today", ["NB2411"]) {
      $0.with("posts.yaml", "网格, seats: 1", "网格, seats: 2")
        .adding("service.csv", crowd(until: "2026-06-01"))
    },
  ]

  /// The grid worker left, and the post says since when it is vacant.
  private static func vacant(
    _ community: SmallCommunity, since: String = "2026-06-01"
  ) -> SmallCommunity {
    community.with("service.csv", "2025-01-01,\n", "2025-01-01,2026-05-31\n")
      .with("roster.csv", "w003,王五,网格员,2025-01-01,", "w003,王五,网格员,2025-01-01,2026-05-31")
      .with("posts.yaml", "网格, seats: 1", "网格, seats: 1, vacant_since: \(since)")
  }

  private static func predecessor(_ community: SmallCommunity, until: String) -> SmallCommunity {
    community.with(
      "service.csv", "w002,desk,,2024-06-01,",
      "w002,desk,,2026-01-01,\nw001,desk,,2024-06-01,\(until)")
  }

  private static func crowd(until: String) -> String {
    "w001,grid-worker,,2025-02-01,\(until)\nw002,grid-worker,,2025-03-01,\(until)\n"
  }

  @Test(arguments: posts) func postsRules(_ rule: RuleCase) async throws {
    #expect(try await rule.found("NB24").map(\.kind.code).sorted() == rule.codes)
  }

  private static let naming: [RuleCase] = [
    RuleCase("responsible on the first day of service") {
      $0.with("residency/meeting.md", "2026-03-16", "2021-05-01")
    },
    RuleCase("responsible before service", ["NB2412"]) {
      $0.with("residency/meeting.md", "2026-03-16", "2021-04-30")
    },
    RuleCase("responsible before the roster, by name", ["NB2412"]) {
      $0.with(
        "residency/meeting.md", "date: 2026-03-16\nresponsible: w001",
        "date: 2018-02-28\nresponsible: 张三")
    },
    RuleCase("of two namesakes one served") {
      $0.adding("roster.csv", "w009,张三,兼职,2026-07-01,,,,,,,,,,,,,\n").with(
        "residency/meeting.md", "responsible: w001",
        "responsible: w001\napproval:\n  proposed: {by: 张三, on: 2026-03-01}")
    },
    RuleCase("an approval step before service", ["NB2413"]) {
      $0.with(
        "residency/meeting.md", "responsible: w001",
        "responsible: w001\napproval:\n  proposed: {by: 李四, on: 2024-05-31}")
    },
    RuleCase("an approval step of another office") {
      $0.with(
        "residency/meeting.md", "responsible: w001",
        "responsible: w001\napproval:\n  approved: {by: 街道办, on: 2014-05-31}")
    },
    RuleCase("an owner that left", ["NB2408", "NB2414", "NB2420", "NB2457"]) {
      vacant($0).with("catalogue.yaml", "owner: secretary", "owner: grid-worker")
    },
    RuleCase("an owner that left, of an item no longer in force", ["NB2408", "NB2420", "NB2457"]) {
      vacant($0).with(
        "catalogue.yaml", "owner: secretary", "owner: grid-worker\n    until: 2026-05-31")
    },
    RuleCase("a window without a first receiver", ["NB2415"]) {
      $0.with("posts.yaml", ", first_receiver: true", "")
    },
    RuleCase("a window with two", ["NB2416"]) {
      $0.with("posts.yaml", "网格, seats: 1", "网格, seats: 1, window: 综合窗口, first_receiver: true")
    },
    RuleCase("two windows with one each") {
      $0.with("posts.yaml", "网格, seats: 1", "网格, seats: 1, window: 二号窗口, first_receiver: true")
    },
    RuleCase("a mentor who is nobody", ["NB2418"]) { $0.with("roster.csv", ",w002,", ",w007,") },
    RuleCase("one's own mentor", ["NB2419"]) { $0.with("roster.csv", ",w002,", ",w003,") },
    RuleCase("a grid nobody serves", ["NB2420"]) { $0.with("service.csv", "grid-1", "") },
    RuleCase("a grid served until yesterday", ["NB2420"], on: "2026-06-02") {
      $0.with(
        "service.csv", "w003,grid-worker,grid-1,2025-01-01,",
        "w003,grid-worker,grid-1,2025-01-01,2026-06-01\nw003,grid-worker,,2026-06-02,")
    },
  ]

  @Test(arguments: naming) func namingRules(_ rule: RuleCase) async throws {
    #expect(try await rule.found("NB24").map(\.kind.code).sorted() == rule.codes)
  }
}
