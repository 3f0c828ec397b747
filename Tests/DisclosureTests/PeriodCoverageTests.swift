import Disclosure
import TestSupport
import Testing

/// Items that are due by the calendar.
@Suite struct PeriodCoverageTests {
  /// Monthly by the 3rd: one day before it is due, on the day, the day after.
  @Test(arguments: [
    ("2026-03-02", nil, "2026-03 2026-03-03 not due"),
    ("2026-03-03", nil, "2026-03 2026-03-03 not due"),
    ("2026-03-04", nil, "2026-03 2026-03-03 missing 1"),
    ("2026-03-04", "2026-03-03", "2026-03 2026-03-03 ok"),
    ("2026-03-04", "2026-03-04", "2026-03 2026-03-03 late 1"),
    ("2026-03-04", "2026-03-05", "2026-03 2026-03-03 missing 1"),
    ("2026-03-04", "2026-02-27", "2026-03 2026-03-03 ok"),
  ])
  func edgesOfADay(today: String, disclosed: String?, status: String) throws {
    let rule = try item(.month, day: 3, from: "2026-03-01")
    let answers = try disclosed.map { [try answer($0, "2026-03")] } ?? []
    let lines = try told([rule], answers, today)
    #expect(lines.first == status)
  }

  @Test func theNextPeriodIsToldAndNoMore() throws {
    let rule = try item(.quarter, month: 1, day: 20, next: true)
    let answers = try [answer("2026-04-18", "2026-Q1")]
    #expect(
      try told([rule], answers, "2026-07-25")
        == [
          "2026-Q1 2026-04-20 ok", "2026-Q2 2026-07-20 missing 5", "2026-Q3 2026-10-20 not due",
        ])
    #expect(
      try told([rule], answers, "2026-07-01", ahead: 112).suffix(3)
        == [
          "2026-Q2 2026-07-20 not due", "2026-Q3 2026-10-20 not due",
          "2026-Q4 2027-01-20 not due",
        ])
    #expect(try told([rule], answers, "2026-07-01", ahead: 18).count == 2)
  }

  /// What is disclosed before it is due is not what is next.
  @Test func disclosedEarlyIsNotNext() throws {
    let rule = try item(.month, day: 3, from: "2026-12-01")
    let answers = try [answer("2026-12-01", "2026-12"), answer("2026-12-30", "2027-01")]
    let coverage = Coverage(
      [rule], answers, by: WorkCalendar(), today: try day("2026-12-31"))
    #expect(coverage.items.first?.next?.subject == .period(.month(2027, 2)))
    #expect(coverage.items.first?.state == .upToDate)
  }

  @Test func theEarliestCountsAndCorrectionsKeepItsDay() throws {
    let rule = try item(.quarter, month: 1, day: 20, next: true)
    let late = try answer("2026-05-01", "2026-Q1", id: "late")
    let early = try answer("2026-04-20", "2026-Q1", id: "early")
    #expect(try told([rule], [late, early], "2026-05-02").first == "2026-Q1 2026-04-20 ok")
    // The period was written wrongly, and put right in May.
    let wrong = try answer("2026-04-19", "2026-Q4", id: "wrong")
    let right = try answer("2026-05-01", "2026-Q1", id: "right", corrects: "wrong")
    #expect(try told([rule], [right, wrong], "2026-05-02").first == "2026-Q1 2026-04-20 ok")
    // A correction need not repeat the period; one of something unknown stands for itself.
    let bare = try answer("2026-05-01", nil, id: "bare", corrects: "early")
    #expect(try told([rule], [bare, early], "2026-05-02").first == "2026-Q1 2026-04-20 ok")
    let orphan = try answer("2026-04-23", "2026-Q1", id: "orphan", corrects: "nothing")
    #expect(try told([rule], [orphan], "2026-05-02").first == "2026-Q1 2026-04-20 late 3")
    // Two that correct each other.
    let first = try answer("2026-04-20", "2026-Q1", id: "a", corrects: "b")
    let second = try answer("2026-04-21", "2026-Q1", id: "b", corrects: "a")
    #expect(try told([rule], [first, second], "2026-05-02").first == "2026-Q1 2026-04-20 ok")
  }

  @Test(arguments: [
    ("2026-04-30", "2026-Q1 2026-04-20 ok"), ("2026-05-01", "2026-Q1 2026-04-20 missing 11"),
  ])
  func whatWasWithdrawnCountsForNothing(today: String, status: String) throws {
    let rule = try item(.quarter, month: 1, day: 20, next: true)
    let taken = try answer("2026-04-18", "2026-Q1", id: "taken", withdrawn: "2026-05-01")
    #expect(try told([rule], [taken], today).first == status)
    // Its correction counts from its own day.
    let again = try answer("2026-05-10", "2026-Q1", id: "again", corrects: "taken")
    #expect(try told([rule], [taken, again], "2026-05-10").first == "2026-Q1 2026-04-20 late 20")
  }

  /// A period is owed where the item was there on one of its days, and the day it is due too.
  @Test(arguments: [
    ("2026-01-01", "2026-Q1"), ("2026-03-31", "2026-Q1"), ("2026-04-01", "2026-Q2"),
    ("2026-04-21", "2026-Q2"),
  ])
  func nothingIsOwedForTheTimeBefore(from: String, first: String) throws {
    let rule = try item(.quarter, month: 1, day: 20, next: true, from: from)
    let lines = try told([rule], [], "2026-12-31")
    #expect(lines.first?.hasPrefix(first) == true)
  }

  @Test(arguments: [("2026-03-03", "2026-03"), ("2026-03-04", "2026-04")])
  func nothingIsDueBeforeTheRule(from: String, first: String) throws {
    let lines = try told([item(.month, day: 3, from: from)], [], "2026-12-31")
    #expect(lines.first?.hasPrefix(first) == true)
  }

  @Test func onRequestNothingIsDue() throws {
    var rule = try item(.month, day: 3)
    rule.isOnRequest = true
    #expect(try told([rule], [], "2026-12-31") == [])
  }

  /// No year before 2000 or after 2099 can be named; nothing runs away.
  @Test func timeIsBounded() throws {
    let ancient = try item(.month, day: 3, from: "0001-01-01")
    #expect(try told([ancient], [], "2026-12-31").count == 27 * 12 + 1)
    #expect(try told([ancient], [], "9999-12-31", ahead: 3660).count == 1200)
  }

  @Test func tenThousandDisclosuresOfAHundredItems() throws {
    let rules = try (0..<100).map { try item(.month, day: 3, from: "2018-01-01", id: "i\($0)") }
    var answers: [Answer] = []
    for rule in rules {
      var period = Period.month(2018, 1)
      for number in 0..<100 {
        var one = Answer(
          id: "\(rule.id)-\(number)", title: "", item: rule.id, date: period.first)
        one.period = period
        answers.append(one)
        period = period.next
      }
    }
    let clock = WorkClock()
    let coverage = Coverage(
      rules, answers, by: WorkCalendar(), today: try day("2026-05-02"))
    clock.expectLittle(3)
    #expect(coverage.items.flatMap(\.missing).count == 0)
    #expect(coverage.items.flatMap(\.obligations).count == 10_100)
  }
}
