import Foundation
import Testing

@testable import Command

/// The sample community is sound on one day and owes three disclosures on another; a copy with one
/// flaw for each rule tells exactly those flaws.
@Suite struct FlawTests {
  /// The two days that the sample community was written for.
  static let soundDay = "2026-11-20"
  static let lateDay = "2026-12-18"
  /// Amounts, the calendar and two rosters are read with the content; the net is part of the release.
  static let rulesOfOtherNumbers = ["NB1109", "NB1110", "NB1111", "NB1112", "NB4016"]

  @Test(arguments: FlawGroup.all) func exactlyTheseFlawsAreTold(_ file: URL) throws {
    try FlawGroup(contentsOf: file).play(today: Self.soundDay)
  }

  @Test func everyRuleHasAFlaw() throws {
    let shown = try FlawGroup.all.reduce(into: Set<String>()) {
      $0.formUnion(try FlawGroup(contentsOf: $1).codes)
    }
    let rules = DiagnosticCatalogue.all.map(\.code).filter {
      $0.hasPrefix("NB2") || Self.rulesOfOtherNumbers.contains($0)
    }
    #expect(rules.count > 100)
    #expect(shown.symmetricDifference(rules).sorted() == [])
  }

  private struct Severity: Decodable { let severity: String }

  @Test func theSampleIsSound() throws {
    let outcome = try BuiltProgram.run(
      ["check", "--strict", "--format", "json", "--today", Self.soundDay], in: Checkout.folder)
    #expect(outcome.exit == 0, "\(outcome.output)")
    let severities = try outcome.output.split(separator: "\n").map {
      try JSONDecoder().decode(Severity.self, from: Data($0.utf8)).severity
    }
    #expect(severities.allSatisfy { $0 == "note" }, "\(outcome.output)")
  }

  @Test func theSampleIsLateAndOwesFourWeeksLater() throws {
    let titles = ["民主评议居委会成员和社区工作者", "公共设施维修和改造项目"]
    let late = "当月活动和值班安排"
    try withScratchFolder { folder in
      try FileManager.default.copyItem(
        at: Checkout.folder.appending(path: "content"), to: folder.appending(path: "content"))
      let strict = try BuiltProgram.run(
        ["check", "--strict", "--today", Self.lateDay], in: folder)
      #expect(strict.exit == 1)
      let told = strict.errors.matches(of: /error (NB[0-9]{4}): “([^”]*)”/)
      #expect(told.map { String($0.1) } == ["NB2201", "NB2201", "NB2202"], "\(strict.errors)")
      #expect(told.map { String($0.2) } == titles + [late])

      let build = try BuiltProgram.run(["build", "--today", Self.lateDay], in: folder)
      #expect(build.exit == 0, "\(build.errors)")
      let page = try String(
        contentsOf: folder.appending(path: "public/coverage.html"), encoding: .utf8)
      #expect(page.contains("<dt>到期未公开</dt><dd>2</dd>"))
      let items = page.components(separatedBy: "<h3").filter {
        $0.contains("<span class=\"state missing\">")
      }
      #expect(items.count == titles.count)
      for (item, title) in zip(items, titles) { #expect(item.contains(title), "\(item)") }
      let lateItems = page.components(separatedBy: "<h3").filter {
        $0.contains("<span class=\"state late\">") && $0.contains("12 天")
      }
      #expect(lateItems.count == 1)
      #expect(lateItems.allSatisfy { $0.contains(late) })
    }
  }
}
