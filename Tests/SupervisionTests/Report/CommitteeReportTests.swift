import Disclosure
import Testing

@testable import Supervision

@Suite struct CommitteeReportTests {
  @Test(arguments: [
    ([5, 7], [5, 7], false),
    ([0, 5], [0, 5], false),
    ([], [], false),
    ([3, 4], [3, 4], false),
    // One hidden by itself would be total minus the rest.
    ([2, 5, 9], [nil, nil, 9], false),
    ([9, 2, 5], [nil, nil, 5], false),
    ([1, 5, 3], [nil, 5, nil], false),
    // Two ones sum up to two, so both would be known.
    ([1, 1, 5, 9], [nil, nil, nil, nil], true),
    // One and two: nobody can tell which is which.
    ([1, 2, 9], [nil, nil, 9], false),
    ([2, 2, 9], [nil, nil, 9], false),
    ([2, 0, 0], [nil, nil, nil], true),
    ([1, 1], [nil, nil], true),
    ([1, 0, 7], [nil, 0, nil], false),
    ([1, 4, 7], [nil, nil, nil], true),
    ([2, 4, 7], [nil, nil, 7], false),
  ])
  func smallNumbersCannotBeWorkedOut(_ counts: [Int], _ shown: [Int?], _ hidesTotal: Bool) {
    let result = suppressing(counts)
    #expect(result.figures.map(\.value) == shown)
    #expect(result.isTotalHidden == hidesTotal)
  }

  /// By force: every list of up to four numbers up to eight. Whoever knows this rule, the total
  /// and what is shown finds at least two lists that fit, for every small number. (Lists with an
  /// eight may have their like beyond the limit.)
  @Test func everySmallNumberStaysOpen() {
    for length in 1...4 {
      var byView: [String: [[Int]]] = [:]
      for list in Self.lists(length, upTo: 8) {
        let result = suppressing(list)
        let total = result.isTotalHidden ? "?" : String(list.reduce(0, +))
        let view = result.figures.map { $0.value.map(String.init) ?? "-" }.joined(separator: ",")
        byView["\(view) = \(total)", default: []].append(list)
      }
      for (view, fitting) in byView where !fitting.contains(where: { $0.contains(8) }) {
        for index in 0..<length {
          let values = Set(fitting.map { $0[index] })
          guard values.count == 1, let value = values.first else { continue }
          #expect(!smallCounts.contains(value), "\(view)")
        }
      }
    }
  }

  static func lists(_ length: Int, upTo limit: Int) -> [[Int]] {
    length == 0
      ? [[]] : lists(length - 1, upTo: limit).flatMap { list in (0...limit).map { list + [$0] } }
  }

  static let first = CalendarDate("2026-07-01") ?? .placeholder
  static let last = CalendarDate("2026-09-30") ?? .placeholder

  static func reported(
    _ received: String, closed: String? = nil, due: String = "2026-09-15",
    rating: Satisfaction? = nil, category: String? = "物业", stage: CaseStage = .closed
  ) -> ReportedCase {
    var one = ReportedCase(
      receivedAt: CaseDeadlinesTests.day(received), stage: closed == nil ? .accepted : stage,
      finishDue: CaseDeadlinesTests.day(due))
    one.finishedAt = closed.map { CaseDeadlinesTests.day($0) }
    one.rating = rating
    one.category = category
    one.post = "desk"
    return one
  }

  @Test func numbersAreThoseOfTheTime() {
    let cases = [
      Self.reported("2026-06-30", closed: "2026-07-01", rating: .satisfied),
      Self.reported("2026-07-01", closed: "2026-07-11", rating: .satisfied),
      Self.reported("2026-07-02", closed: "2026-09-20", rating: .dissatisfied),
      Self.reported("2026-09-30", closed: "2026-10-01"),
      Self.reported("2026-08-01", closed: "2026-08-04", stage: .returned),
      Self.reported("2026-08-01"), Self.reported("2026-08-01"), Self.reported("2026-10-01"),
      Self.reported("2026-08-05", closed: "2026-08-10", stage: .returned),
      Self.reported("2026-08-05", closed: "2026-08-10", stage: .returned),
    ]
    let report = CommitteeReport(cases, from: Self.first, through: Self.last)
    #expect(report.received == .number(8))
    #expect(report.finished == .number(6))
    #expect(report.returned == .number(3))
    #expect(report.open == .number(3))
    #expect(report.onTime == CommitteeReport.Share(5, of: 6))
    #expect(report.onTime?.perMille == 833)
    // 1, 3, 5, 5, 10 and 80 days.
    #expect(report.medianHalfDays == 10)
    #expect(report.satisfaction == CommitteeReport.Share(2, of: 3))
    #expect(report.byCategory.map(\.name) == ["物业"])
    #expect(report.byPost[0].finished == .number(6))
  }

  @Test func aTotalThatGivesAwayIsHiddenEverywhere() {
    let cases = [Self.reported("2026-08-01", closed: "2026-08-02"), Self.reported("2026-08-03")]
    let report = CommitteeReport(cases, from: Self.first, through: Self.last)
    #expect(report.received == .suppressed && report.finished == .suppressed)
    #expect(report.onTime == nil && report.medianHalfDays == nil && report.satisfaction == nil)
    #expect(report.byPost.allSatisfy { $0.received == .suppressed && $0.onTime == nil })
  }

  @Test func casesWithoutCategoryComeLast() {
    let cases = ["乙", "甲", nil].flatMap { name in
      (0..<3).map { _ in Self.reported("2026-08-01", category: name) }
    }
    let report = CommitteeReport(cases, from: Self.first, through: Self.last)
    #expect(report.byCategory.last?.name == nil && report.byCategory.count == 3)
  }

  @Test func nothingIsAReportToo() {
    let report = CommitteeReport([], from: Self.first, through: Self.last)
    #expect(report.received == .number(0) && report.byCategory.isEmpty && report.onTime == nil)
  }
}
