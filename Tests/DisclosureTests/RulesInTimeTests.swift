import Disclosure
import TestSupport
import Testing

/// One item under two rules, as when the law on residents' committees changed on 2026-01-01.
@Suite struct RulesInTimeTests {
  /// The last quarter under the old rule, which gave 20 working days, is due by the day of the new.
  @Test func theLastQuarterIsOwedUnderTheNewRule() throws {
    let old = try item(
      .quarter, within: TimeLimit(20, .workingDays), from: "2025-07-01", until: "2025-12-31")
    let new = try item(.quarter, month: 1, day: 20, next: true, from: "2026-01-01")
    #expect(
      try told([old, new], [], "2026-01-21")
        == [
          "2025-Q3 2025-10-28 missing 85", "2025-Q4 2026-01-20 missing 1",
          "2026-Q1 2026-04-20 not due",
        ])
    // The order in which they are written does not matter.
    #expect(
      try told([new, old], [], "2026-01-21") == told([old, new], [], "2026-01-21"))
  }

  /// From half-years in the same half-year to quarters in the same quarter: nothing twice.
  @Test func anotherFrequency() throws {
    let old = try item(.halfYear, month: 6, day: 20, from: "2025-02-01", until: "2025-12-31")
    let new = try item(.quarter, month: 3, day: 20, from: "2026-01-01")
    #expect(
      try told([old, new], [], "2026-03-21").map { $0.prefix(18) }
        == ["2025-H1 2025-06-20", "2025-H2 2025-12-20", "2026-Q1 2026-03-20", "2026-Q2 2026-06-20"])
  }

  /// Neither rule is in force on the day it makes the quarter due; it had run up all the same.
  @Test func whatRanUpStaysOwed() throws {
    let old = try item(
      .quarter, month: 1, day: 20, next: true, from: "2025-10-01", until: "2025-12-31")
    let new = try item(.quarter, month: 3, day: 20, from: "2026-01-01")
    #expect(
      try told([old, new], [], "2026-01-21")
        == ["2025-Q4 2026-01-20 missing 1", "2026-Q1 2026-03-20 not due"])
    // Without a new rule too.
    #expect(try told([old], [], "2026-01-21") == ["2025-Q4 2026-01-20 missing 1"])
  }

  /// A quarter that is not over when its rule ends is owed under no rule.
  @Test(arguments: [("2025-12-30", 0), ("2025-12-31", 1)])
  func aQuarterCutShort(until: String, owed: Int) throws {
    let rule = try item(.quarter, month: 1, day: 20, next: true, from: "2025-10-01", until: until)
    #expect(try told([rule], [], "2026-02-01").count == owed)
  }

  /// The first of a change from half-years in the next to quarters in the next: the quarter asks for
  /// the same days, so the half-year is not owed beside it.
  @Test func nothingTwiceForTheSameDays() throws {
    let old = try item(
      .halfYear, month: 1, day: 25, next: true, from: "2025-07-01", until: "2025-12-31")
    let new = try item(.quarter, month: 1, day: 20, next: true, from: "2026-01-01")
    #expect(
      try told([old, new], [], "2026-02-01").map { $0.prefix(7) } == ["2025-Q4", "2026-Q1"])
  }

  @Test func anItemThatCameBack() throws {
    let old = try item(.year, month: 12, day: 10, from: "2022-01-01", until: "2022-12-31")
    let new = try item(.year, month: 12, day: 10, from: "2025-01-01")
    #expect(
      try told([old, new], [], "2025-12-11").map { $0.prefix(4) } == ["2022", "2025", "2026"])
  }

  @Test(arguments: [
    ("2026-05-31", ItemCoverage.State.notYet), ("2026-06-01", .notYet), ("2026-06-04", .missing),
    ("2026-08-01", .missing),
  ])
  func states(today: String, state: ItemCoverage.State) throws {
    let rule = try item(.month, day: 3, from: "2026-06-01", until: "2026-07-31")
    let coverage = Coverage([rule], [], by: WorkCalendar(), today: try day(today))
    #expect(coverage.items.first?.state == state)
  }

  /// A rule a day, ten thousand of them, and a disclosure for each.
  @Test func manyRulesOfOneItem() throws {
    let first = try day("2000-01-01")
    var (rules, answers): ([CatalogueItem], [Answer]) = ([], [])
    for number in 0..<10_000 {
      let date = first.adding(days: number)
      rules.append(
        try item(.month, day: 3, from: date.description, until: date.description))
      answers.append(try answer(date.description, "e \(date)"))
    }
    let clock = WorkClock()
    let told = try told(rules, answers, "2026-12-31")
    clock.expectLittle(10)
    #expect(told.count == 27 * 12 + 1)
  }

  @Test func endedAndLate() throws {
    let rule = try item(.month, day: 3, from: "2026-06-01", until: "2026-06-30")
    let late = try answer("2026-06-05", "2026-06")
    let states = try ["2026-06-30", "2026-07-01"].map { today in
      Coverage([rule], [late], by: WorkCalendar(), today: try day(today)).items.first?.state
    }
    #expect(states == [.late, .ended])
  }
}

extension WorkCalendar {
  /// Announced for three years, without a holiday.
  static let withoutHolidays = WorkCalendar(years: [2025: .none, 2026: .none, 2027: .none])
}

extension WorkCalendar.Year {
  /// A year without holidays, announced.
  static let none = Self(holidays: [], workdays: [])
}
