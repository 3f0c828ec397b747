import Disclosure
import Testing

@Suite struct LatestResultTests {
  private func result(_ period: String, _ total: Int, _ onTime: Int) -> Commitment.Result {
    Commitment.Result(period: period, total: total, onTime: onTime, satisfied: nil)
  }

  @Test(arguments: [
    (["2025-Q4", "2026-Q1"], "2026-Q1"), (["2026-Q1", "2025-Q4"], "2026-Q1"),
    (["2026", "2026-Q4", "2026-Q3"], "2026"), (["无期", "2025-01"], "2025-01"),
    (["2025-01", "无期"], "2025-01"), (["无期"], "无期"),
  ]) func theLatestEndsLast(_ periods: [String], _ latest: String) {
    #expect(periods.map { result($0, 1, 1) }.latest?.period == latest)
  }

  @Test func withoutResultsThereIsNoLatest() {
    #expect([Commitment.Result]().latest == nil)
  }

  @Test(arguments: [(3, 3, true), (3, 2, false), (0, 0, nil)] as [(Int, Int, Bool?)])
  func keptIsEveryCaseInTime(_ total: Int, _ onTime: Int, _ isKept: Bool?) {
    #expect(result("2026-Q1", total, onTime).isKept == isKept)
  }
}
