import Diagnostics
import Disclosure
import Testing

@testable import Publish

/// Publicity periods, approval, corrections and withdrawals: the edge of each rule on both sides.
struct NoticeRuleTests {
  /// The meeting's disclosure of 2026-03-16 with more lines in front, and what the catalogue asks.
  private static func meeting(
    _ lines: String, asks rule: String = ""
  ) -> @Sendable (SmallCommunity) -> SmallCommunity {
    { community in
      let changed = community.with(
        "residency/meeting.md", "responsible: w001\n", "responsible: w001\n" + lines)
      guard !rule.isEmpty else { return changed }
      return changed.with(
        "catalogue.yaml", "owner: secretary\n", "owner: secretary\n    \(rule)\n")
    }
  }

  private static let week = "publicity: {days: 7}"

  private static let publicity: [RuleCase] = [
    RuleCase("seven days asked, seven given") {
      meeting("publicity: {from: 2026-03-16, days: 7, where: 居委会}\n", asks: week)($0)
    },
    RuleCase("six given", ["NB2233"]) {
      meeting("publicity: {from: 2026-03-16, days: 6, where: 居委会}\n", asks: week)($0)
    },
    RuleCase("the day before the disclosure does not count", ["NB2233"]) {
      meeting("publicity: {from: 2026-03-15, days: 7, where: 居委会}\n", asks: week)($0)
    },
    RuleCase("by its last day, seven") {
      meeting("publicity: {from: 2026-03-16, until: 2026-03-22, where: 居委会}\n", asks: week)($0)
    },
    RuleCase("by its last day, six", ["NB2233"]) {
      meeting("publicity: {from: 2026-03-16, until: 2026-03-21, where: 居委会}\n", asks: week)($0)
    },
    RuleCase("one day") {
      meeting("publicity: {from: 2026-03-16, until: 2026-03-16, where: 居委会}\n")($0)
    },
    RuleCase("ends the day before it begins", ["NB2232"]) {
      meeting("publicity: {from: 2026-03-16, until: 2026-03-15, where: 居委会}\n")($0)
    },
    RuleCase("by days and by its last day", ["NB2237"]) {
      meeting("publicity: {from: 2026-03-16, days: 7, until: 2026-03-22, where: 居委会}\n")($0)
    },
    RuleCase("asked and not there", ["NB2234"]) { meeting("summary: 决定\n", asks: week)($0) },
    RuleCase("not asked and not there") { meeting("summary: 决定\n")($0) },
    RuleCase("its result the day after its end", on: "2026-03-23") {
      meeting("publicity: {from: 2026-03-16, days: 7, where: 居委会, result: 没有异议}\n")($0)
    },
    RuleCase("its result on its last day", ["NB2235"], on: "2026-03-22") {
      meeting("publicity: {from: 2026-03-16, days: 7, where: 居委会, result: 没有异议}\n")($0)
    },
  ]

  private static func withdrawn(
    _ on: String, _ reason: String = "另行公开"
  ) -> @Sendable (SmallCommunity) -> SmallCommunity {
    meeting("withdrawn: {on: \(on), reason: \(reason)}\n")
  }

  private static let withdrawals: [RuleCase] = [
    RuleCase("withdrawn on the day of its disclosure") { withdrawn("2026-03-16")($0) },
    RuleCase("withdrawn the day before", ["NB2254"]) { withdrawn("2026-03-15")($0) },
    RuleCase("withdrawn today") { withdrawn("2026-06-01")($0) },
    RuleCase("withdrawn tomorrow", ["NB2255"]) { withdrawn("2026-06-02")($0) },
    RuleCase("withdrawn for a reason of one word") { withdrawn("2026-06-01", "过时")($0) },
    RuleCase("withdrawn for no reason", ["NB2257"]) { withdrawn("2026-06-01", "略。")($0) },
  ]

  private static func correction(_ date: String, _ corrects: String = "meeting") -> String {
    """
    ---
    title: 更正
    item: meeting
    date: \(date)
    responsible: w001
    corrects: \(corrects)
    ---

    更正。

    """
  }

  private static let corrections: [RuleCase] = [
    RuleCase("corrected on the same day") {
      $0.adding("residency/later.md", correction("2026-03-16"))
    },
    RuleCase("corrected the day before", ["NB2251"]) {
      $0.adding("residency/later.md", correction("2026-03-15"))
    },
    RuleCase("one corrects the other in turn") {
      $0.adding("residency/later.md", correction("2026-03-17"))
        .adding("residency/last.md", correction("2026-03-18", "later"))
    },
    RuleCase("of another item", ["NB2258"]) {
      $0.adding(
        "residency/later.md",
        correction("2026-03-17").replacing("item: meeting", with: "item: other")
      )
      .adding(
        "catalogue.yaml",
        """
              - id: other
                section: residency
                category: 其他
                title: 其他
                cadence: {every: change}
                owner: secretary

        """)
    },
    RuleCase("two correct one", ["NB2252"]) {
      $0.adding("residency/later.md", correction("2026-03-17"))
        .adding("residency/last.md", correction("2026-03-18"))
    },
  ]

  private static func approval(
    _ days: [String], by people: [String] = ["w001", "w002", "w003", "甲委员"]
  ) -> String {
    let steps = ["proposed", "reviewed", "secrecy_checked", "approved"]
    return "approval:\n"
      + zip(steps, zip(days, people)).map { "  \($0): {by: \($1.1), on: \($1.0)}\n" }.joined()
  }

  private static let approvals: [RuleCase] = [
    RuleCase("four steps on one day, that of the disclosure") {
      meeting(approval(Array(repeating: "2026-03-16", count: 4)), asks: "approval: true")($0)
    },
    RuleCase("asked for and not there", ["NB2241"]) {
      meeting("summary: 决定\n", asks: "approval: true")($0)
    },
    RuleCase("three of four", ["NB2241"]) {
      meeting(approval(Array(repeating: "2026-03-16", count: 3)), asks: "approval: true")($0)
    },
    RuleCase("the second a day before the first", ["NB2242"]) {
      meeting(approval(["2026-03-15", "2026-03-14", "2026-03-15", "2026-03-16"]))($0)
    },
    RuleCase("approved the day after the disclosure", ["NB2243"]) {
      meeting(approval(["2026-03-15", "2026-03-15", "2026-03-15", "2026-03-17"]))($0)
    },
    RuleCase("one person where nobody asks for several") {
      meeting(
        approval(Array(repeating: "2026-03-16", count: 4), by: ["w001", "w001", "w001", "w001"]))(
          $0)
    },
    RuleCase("one person where different ones are asked for", ["NB2244"]) {
      meeting(
        approval(Array(repeating: "2026-03-16", count: 4), by: ["w001", "w002", "w003", "w001"]))(
          $0
        ).with("rules.yaml", "grades:", "approval: {different_people: true}\ngrades:")
    },
  ]

  @Test(arguments: publicity + withdrawals + corrections + approvals)
  func notices(_ rule: RuleCase) async throws {
    let found = try await rule.found("NB22").filter { $0.kind.code >= "NB2230" }
    #expect(found.map(\.kind.code).sorted() == rule.codes)
  }
}
