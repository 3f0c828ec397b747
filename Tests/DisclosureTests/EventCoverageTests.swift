import Disclosure
import Testing

/// Items that are due when something happens or changes.
@Suite struct EventCoverageTests {
  /// Around the National Day of 2026.
  static func calendar() throws -> WorkCalendar {
    let holidays = try (1...7).map { try day("2026-10-0\($0)") }
    let workdays = try [day("2026-09-20"), day("2026-10-10")]
    return WorkCalendar(years: [2026: .init(holidays: Set(holidays), workdays: Set(workdays))])
  }

  /// Five working days after 30 September: 8, 9, 10 (made up), 12, 13 October.
  @Test(arguments: [
    ("2026-10-13", "会议/2026-09-30 2026-10-13 ok"),
    ("2026-10-14", "会议/2026-09-30 2026-10-13 late 1"),
  ])
  func workingDays(disclosed: String, line: String) throws {
    let rule = try item(.event, within: TimeLimit(5, .workingDays))
    let told = try told(
      [rule], [answer(disclosed, "会议 2026-09-30")], "2026-11-01", calendar: Self.calendar())
    #expect(told == [line])
  }

  @Test(arguments: [
    ("2026-09-17", "2026-09-17 ok"), ("2026-09-18", "2026-09-17 late 1"),
  ])
  func days(disclosed: String, line: String) throws {
    let rule = try item(.event, within: TimeLimit(7, .days))
    let told = try told([rule], [answer(disclosed, "捐赠 2026-09-10")], "2026-11-01")
    #expect(told == ["捐赠/2026-09-10 " + line])
  }

  @Test func intoAYearThatIsNotAnnounced() throws {
    let rule = try item(.event, within: TimeLimit(2, .workingDays))
    let told = try told(
      [rule], [answer("2027-01-05", "走访 2026-12-31")], "2027-02-01", calendar: Self.calendar())
    #expect(told == ["走访/2026-12-31 2027-01-04? late 1"])
  }

  /// Events of one name on two days are two; one event told of twice is one.
  @Test func eventsByNameAndDay() throws {
    let rule = try item(.event, within: TimeLimit(5, .days))
    let answers = try [
      answer("2026-03-04", "会议 2026-03-01"), answer("2026-03-20", "会议 2026-03-01 2026-03-02"),
      answer("2026-09-10", "会议 2026-09-01"),
    ]
    #expect(
      try told([rule], answers, "2026-10-01")
        == ["会议/2026-03-01 2026-03-06 ok", "会议/2026-09-01 2026-09-06 late 4"])
  }

  /// The rule in force on the day of the event holds; before the item came, none.
  @Test(
    arguments: [
      ("2025-12-31", ["e/2025-12-31 2026-01-05 late 5"]),
      ("2026-01-01", ["e/2026-01-01 2026-01-11 ok"]),
      ("2024-12-31", []),
    ] as [(String, [String])])
  func rulesInTime(event: String, lines: [String]) throws {
    let old = try item(.event, within: TimeLimit(5, .days), from: "2025-01-01", until: "2025-12-31")
    let new = try item(.event, within: TimeLimit(10, .days))
    #expect(try told([old, new], [answer("2026-01-10", "e \(event)")], "2026-02-01") == lines)
  }

  static func works(_ within: TimeLimit? = TimeLimit(10, .workingDays)) throws -> CatalogueItem {
    try item(.stage, within: within, stages: [.before, .during, .after])
  }

  /// Announced before: by the day of the event; afterwards: 10 working days after 27 November.
  @Test(arguments: [
    ("2026-05-18", "2026-12-11", ["before 2026-05-18 ok", "after 2026-12-11 not due"]),
    ("2026-05-19", "2026-12-12", ["before 2026-05-18 late 1", "after 2026-12-11 missing 1"]),
  ])
  func beforeAndAfter(disclosed: String, today: String, lines: [String]) throws {
    let before = try answer(disclosed, "管道 2026-05-18 2026-11-27", .before)
    let during = try answer("2026-05-29", "管道 2026-05-18 2026-11-27", .during)
    let told = try told([Self.works()], [before, during], today)
    #expect(told.filter { !$0.contains("during") } == lines.map { "管道/" + $0 })
    #expect(told.contains("管道/during 2026-11-27 ok"))
  }

  /// While nobody knows when it ends: during within the limit from its beginning, after not yet.
  @Test(arguments: [("2026-06-01", "not due"), ("2026-06-02", "missing 1")])
  func anEndThatIsNotKnown(today: String, status: String) throws {
    let before = try answer("2026-05-08", "管道 2026-05-18", .before)
    #expect(
      try told([Self.works()], [before], today)
        == ["管道/before 2026-05-18 ok", "管道/during 2026-06-01 \(status)", "管道/after - not due"])
  }

  @Test(arguments: [("2026-11-27", "not due"), ("2026-11-28", "missing 1")])
  func duringUntilItIsOver(today: String, status: String) throws {
    let before = try answer("2026-05-08", "管道 2026-05-18 2026-11-27", .before)
    #expect(
      try told([Self.works()], [before], today).contains("管道/during 2026-11-27 \(status)"))
  }

  /// Whoever tells of the works only afterwards has skipped what comes before.
  @Test func aStageThatWasSkipped() throws {
    let after = try answer("2026-12-01", "管道 2026-05-18 2026-11-27", .after)
    #expect(
      try told([Self.works()], [after], "2026-12-02")
        == [
          "管道/before 2026-05-18 missing 198", "管道/during 2026-11-27 missing 5",
          "管道/after 2026-12-11 ok",
        ])
  }

  @Test func withoutALimitNothingIsLate() throws {
    let rule = try item(.stage, stages: [.after])
    let after = try answer("2026-12-25", "管道 2026-05-18 2026-11-27", .after)
    #expect(try told([rule], [after], "2026-12-26") == ["管道/after 2026-11-27 ok"])
  }

  /// Put off before it began, and a second of the same name a year later.
  @Test func undertakingsOfOneName() throws {
    let answers = try [
      answer("2026-05-08", "夜校 2026-05-18", .before),
      answer("2026-05-25", "夜校 2026-05-20 2026-06-30", .during),
      answer("2026-07-01", "夜校 2026-05-20 2026-06-30", .after),
      answer("2027-05-10", "夜校 2027-05-19 2027-06-30", .before),
    ]
    #expect(
      try told([Self.works()], answers, "2027-05-20").map { $0.split(separator: " ").last ?? "" }
        == ["ok", "ok", "ok", "ok", "due", "due"])
  }

  /// On change: there since any day, or within the limit from the day the item came.
  @Test(arguments: [
    (nil, "2026-01-29", "not due"), (nil, "2026-01-30", "missing 1"),
    ("2026-01-29", "2026-03-01", "ok"), ("2026-01-30", "2026-03-01", "late 1"),
    ("2025-06-01", "2026-03-01", "ok"),
  ])
  func theBeginning(disclosed: String?, today: String, status: String) throws {
    let rule = try item(.change, within: TimeLimit(20, .workingDays))
    let answers = try disclosed.map { [try answer($0)] } ?? []
    let told = try told(
      [rule], answers, today)
    #expect(told == ["first 2026-01-29 \(status)"])
  }

  @Test(arguments: [
    (nil, "2026-01-01", "not due"), (nil, "2026-01-02", "missing 1"),
    ("2026-06-01", "2026-06-01", "ok"),
  ])
  func theBeginningWithoutALimit(disclosed: String?, today: String, status: String) throws {
    let answers = try disclosed.map { [try answer($0)] } ?? []
    #expect(try told([item(.change)], answers, today) == ["first 2026-01-01 \(status)"])
  }

  @Test(arguments: [("2026-04-20", "ok"), ("2026-04-21", "late 1")])
  func aChange(disclosed: String, status: String) throws {
    let rule = try item(.change, within: TimeLimit(20, .days))
    let answers = try [answer("2026-01-02"), answer(disclosed, "离职 2026-03-31")]
    #expect(
      try told([rule], answers, "2026-05-01")
        == ["first 2026-01-21 ok", "change 离职/2026-03-31 2026-04-20 \(status)"])
  }

  /// A new rule that follows the old asks for no new disclosure; after a gap it does.
  @Test(arguments: [("2025-12-31", "2025-02-21"), ("2025-12-30", "2026-01-21")])
  func rulesOnChangeInTime(until: String, due: String) throws {
    let old = try item(.change, within: TimeLimit(20, .days), from: "2025-02-01", until: until)
    let new = try item(.change, within: TimeLimit(20, .days))
    #expect(try told([old, new], [], "2026-06-01").first?.hasPrefix("first \(due)") == true)
  }

  /// The page of a duty shows that it is there, not since when.
  @Test func pagesKeptUpToDateAreNeverLate() throws {
    let rule = try item(.change, within: TimeLimit(20, .days))
    var page = try answer("2026-10-01")
    page.isKeptUpToDate = true
    #expect(try told([rule], [page], "2026-11-01") == ["first 2026-01-21 ok"])
    page.date = nil
    #expect(try told([rule], [page], "2026-11-01") == ["first 2026-01-21 ok"])
    page.withdrawnOn = try day("2026-10-02")
    #expect(try told([rule], [page], "2026-11-01") == ["first 2026-01-21 missing 284"])
  }
}
