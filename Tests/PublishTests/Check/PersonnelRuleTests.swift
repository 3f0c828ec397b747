import Diagnostics
import Disclosure
import Testing

@testable import Publish

/// Rules about what people are: how many, trained, graded, lent, related.
@Suite struct PersonnelRuleTests {
  /// The last rows of the roster.
  private static func row(_ text: String) -> @Sendable (SmallCommunity) -> SmallCommunity {
    { $0.adding("roster.csv", text + "\n") }
  }

  /// A row that has left, so that other rules keep silent: id, name, id number, mobile.
  private static func gone(_ id: String, _ name: String, _ number: String, _ mobile: String)
    -> String
  {
    "\(id),\(name),兼职,2020-01-01,2020-12-31,,,,,,,,,,,\(number),\(mobile)"
  }

  private static let persons: [RuleCase] = [
    RuleCase("the same identity number, written otherwise", ["NB2417"]) {
      row(gone("w008", "孙甲", "99010219780101999X", ""))(
        row(gone("w009", "孙乙", "９９０１０２ 19780101 999x", ""))($0))
    },
    RuleCase("another identity number") {
      row(gone("w008", "孙甲", "990102197801019990", ""))(
        row(gone("w009", "孙甲", "990102197801019991", ""))($0))
    },
    RuleCase("the same name and mobile", ["NB2417"]) {
      row(gone("w008", "孙甲", "", "161 0000 0901"))(
        row(gone("w009", "孙甲", "", "+86-16100000901"))($0))
    },
    RuleCase("the same mobile of two names") {
      row(gone("w008", "孙甲", "", "16100000901"))(row(gone("w009", "孙乙", "", "16100000901"))($0))
    },
    RuleCase("the same name, no mobile") {
      row(gone("w008", "孙甲", "", ""))(row(gone("w009", "孙甲", "", ""))($0))
    },
  ]

  @Test(arguments: persons) func personsRules(_ rule: RuleCase) async throws {
    let found = try await rule.found("NB24")
    #expect(found.map(\.kind.code) == rule.codes)
    for diagnostic in found {
      for language in [Language.zh, .en] {
        let text = diagnostic.message(in: language) + diagnostic.hint(in: language)
        #expect(!text.contains("孙") && !text.contains("19780101") && !text.contains("16100000"))
      }
    }
  }

  private static func population(_ count: Int) -> @Sendable (SmallCommunity) -> SmallCommunity {
    { $0.with("community.yaml", "population: 1000", "population: \(count)") }
  }

  private static let lent = "街道,批准1号,2026-06-01,2026-06-01,"

  private static let staffing: [RuleCase] = [
    RuleCase("two for exactly two") { population(1111)($0) },
    RuleCase("two for a little more than two", ["NB2421"]) { population(1112)($0) },
    RuleCase("two for two of another standard") {
      population(1000)($0).adding("rules.yaml", "staffing: {per_10000: 20}\n")
    },
    RuleCase("two for 2.005", ["NB2421"]) {
      population(1000)($0).adding("rules.yaml", "staffing: {per_10000: 20.05}\n")
    },
    RuleCase("one of two lent away today", ["NB2421"]) {
      $0.with("roster.csv", "2025-09-20,,,,,,", "2025-09-20,,\(lent)")
    },
    RuleCase("lent away from tomorrow") {
      $0.with("roster.csv", "2025-09-20,,,,,,", "2025-09-20,,街道,批准1号,2026-06-02,,")
    },
    RuleCase("lent without approval", ["NB2425"], on: "2026-05-31") {
      $0.with("roster.csv", "2025-09-20,,,,,,", "2025-09-20,,街道,,2026-06-01,2026-06-01,")
    },
    RuleCase("lent with an approval that says nothing", ["NB2425"], on: "2026-05-31") {
      $0.with("roster.csv", "2025-09-20,,,,,,", "2025-09-20,,街道,待定,2026-06-01,2026-06-01,")
    },
    RuleCase("a day after the secondment", ["NB2426"], on: "2026-06-02") {
      $0.with("roster.csv", "2025-09-20,,,,,,", "2025-09-20,,\(lent)")
    },
  ]

  @Test(arguments: staffing) func staffingRules(_ rule: RuleCase) async throws {
    #expect(try await rule.found("NB24").map(\.kind.code) == rule.codes)
  }

  @Test func theFigureComesWithItsParts() async throws {
    let rule = RuleCase("short") {
      Self.population(11862)($0).with("roster.csv", "2025-09-20,,,,,,", "2025-09-20,,\(Self.lent)")
    }
    let found = try await rule.found("NB2421")
    #expect(
      found.map { $0.message(in: .zh) } == [
        "常住人口 11,862 × 18 ÷ 10,000 = 21.3516，应配社区工作者 22 人；现有 1 人：两委专职 1、专职工作人员 0；另有借调 1 人"
      ])
  }

  private static let training: [RuleCase] = [
    RuleCase("secretary on the last day", on: "2027-03-01") { $0 },
    RuleCase("secretary a day late", ["NB2422"], on: "2027-03-02") { $0 },
    RuleCase("newcomer on the last day", on: "2027-12-31") {
      $0.with("roster.csv", "2026-03-01", "2027-06-01")
    },
    RuleCase("never trained, four years after", ["NB2422"], on: "2028-01-02") {
      $0.with("roster.csv", "2026-03-01", "2027-06-01")
    },
    RuleCase("other worker on the last day", on: "2028-09-20") {
      $0.with("roster.csv", "2026-03-01", "2028-06-01").with("roster.csv", "无,,,", "无,,2027-06-01,")
    },
    RuleCase("other worker a day late", ["NB2422"], on: "2028-09-21") {
      $0.with("roster.csv", "2026-03-01", "2028-06-01").with("roster.csv", "无,,,", "无,,2027-06-01,")
    },
    RuleCase("a part-time member never") {
      $0.with("roster.csv", "w003,王五,网格员,2025-01-01", "w003,王五,兼职,2015-01-01")
    },
    RuleCase("a new secretary has a year from the first day", on: "2027-05-31") {
      $0.with("roster.csv", "2026-03-01", "2025-06-30").with(
        "service.csv", "secretary,,2021-05-01,",
        "desk,,2021-05-01,2024-05-31\nw001,secretary,,2026-05-31,")
    },
    RuleCase("a new term is no new beginning", ["NB2422"], on: "2026-07-01") {
      $0.with("roster.csv", "2026-03-01", "2025-06-30").with(
        "service.csv", "secretary,,2021-05-01,",
        "secretary,,2021-05-01,2026-05-31\nw001,secretary,,2026-06-01,")
    },
    RuleCase("other years by local rule", ["NB2422"], on: "2026-09-21") {
      $0.adding("rules.yaml", "training: {other_years: 1, leader_years: 1}\n").with(
        "roster.csv", "无,,,", "无,,2026-06-01,")
    },
  ]

  @Test(arguments: training) func trainingRules(_ rule: RuleCase) async throws {
    #expect(try await rule.found("NB2422").map(\.kind.code) == rule.codes)
  }

  private static let grades: [RuleCase] = [
    RuleCase("years reached", on: "2026-05-01") { $0 },
    RuleCase("years not reached", ["NB2424"], on: "2026-04-30") { $0 },
    RuleCase("a higher qualification") { $0.with("roster.csv", "助理社会工作师", "高级社会工作师") },
    RuleCase("a lower qualification", ["NB2424"]) { $0.with("roster.csv", "助理社会工作师", "无") },
    RuleCase("a grade of no ladder", ["NB2423"]) { $0.with("roster.csv", "一级", "七级") },
    RuleCase("a grade for another kind of posts", ["NB2423"]) {
      $0.with("roster.csv", "一级", "网格一级")
    },
    RuleCase("a grade for this kind of posts") { $0.with("roster.csv", "无,,,", "无,网格一级,,") },
    RuleCase("no ladder") { $0.without("rules.yaml").with("roster.csv", "一级", "七级") },
  ]

  @Test(arguments: grades) func gradesRules(_ rule: RuleCase) async throws {
    #expect(try await rule.found("NB242").map(\.kind.code) == rule.codes)
  }

  private static let oversight: [RuleCase] = [
    RuleCase("a member of the committee by name", ["NB2427"]) {
      $0.with("community.yaml", "{name: 甲委员", "{name: 张三")
    },
    RuleCase("a member of the committee by id", ["NB2427"]) {
      $0.with("community.yaml", "{name: 甲委员", "{worker: w001")
    },
    RuleCase("staff may sit on it") { $0.with("community.yaml", "{name: 甲委员", "{worker: w002") },
    RuleCase("a part-time member in a post of the committee", ["NB2427"]) {
      $0.with("community.yaml", "{name: 甲委员", "{worker: w003")
        .with("posts.yaml", "kind: 网格", "kind: 委员")
    },
    RuleCase("a holder of a post of supervision", ["NB2427"]) {
      $0.with("posts.yaml", "kind: 网格", "kind: 监督").with("roster.csv", "网格员", "两委专职")
    },
    RuleCase("declared by the member of the committee", ["NB2428"]) {
      $0.with("roster.csv", "2026-03-01,,,,,,,,", "2026-03-01,,,,,,孙某；乙委员,,")
    },
    RuleCase("declared with the relation", ["NB2428"]) {
      $0.with("roster.csv", "2026-03-01,,,,,,,,", "2026-03-01,,,,,,乙委员（丈夫）,,")
    },
    RuleCase("declared by the other", ["NB2428"]) {
      $0.with("community.yaml", "{name: 甲委员", "{worker: w002")
        .with("roster.csv", "2025-09-20,,,,,,,,", "2025-09-20,,,,,,\"王某,张三\",,")
    },
    RuleCase("declared by staff") {
      $0.with("roster.csv", "2025-09-20,,,,,,,,", "2025-09-20,,,,,,乙委员,,")
    },
    RuleCase("another of a longer name") {
      $0.with("roster.csv", "2026-03-01,,,,,,,,", "2026-03-01,,,,,,乙委员甲,,")
    },
  ]

  @Test(arguments: oversight) func oversightRules(_ rule: RuleCase) async throws {
    let found = try await rule.found("NB242")
    #expect(found.map(\.kind.code) == rule.codes)
    for diagnostic in found where diagnostic.kind.code == "NB2428" {
      #expect(diagnostic.related.isEmpty && diagnostic.place?.file.path == "content/community.yaml")
      #expect(!diagnostic.message(in: .zh).contains("张三"))
    }
  }
}
