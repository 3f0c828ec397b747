import Disclosure
import Testing

@testable import Supervision

/// 2026-03-02 is a Monday; its year is announced without holidays, 2027 is not.
@Suite struct CaseDeadlinesTests {
  static let calendar = WorkCalendar(years: [2026: .init(holidays: [], workdays: [])])

  static func policy(_ change: (inout ComplaintDeadlines) -> Void = { _ in }) -> DeadlinePolicy {
    var deadlines = ComplaintDeadlines()
    change(&deadlines)
    return DeadlinePolicy(deadlines: deadlines, calendar: calendar)
  }

  static func state(_ stage: CaseStage, promised: PromisedLimits? = nil) -> CaseState {
    var state = CaseLifeTests.fresh()
    state.stage = stage
    state.promised = promised
    return state
  }

  static func day(_ text: String, minute: Int = 0) -> CaseTime {
    CaseTime(WorkHours.Moment(day: CalendarDate(text) ?? .placeholder, minute: minute))
  }

  @Test func theGeneralRulesStandWhereNothingIsSaid() {
    let due = Self.policy().deadlines(of: Self.state(.received))
    #expect(due.acknowledge?.day.description == "2026-03-17")
    #expect(due.returning?.day.description == "2026-03-09")
    #expect(due.finish?.day.description == "2026-05-01")
    #expect(due.reply == nil && due.next == due.acknowledge)
  }

  @Test func aCommitmentTightensAndACeilingCaps() {
    let promised = PromisedLimits(
      acknowledge: TimeLimit(2, .workingHours), resolve: TimeLimit(5, .workingDays))
    let due = Self.policy().deadlines(of: Self.state(.received, promised: promised))
    #expect(due.acknowledge?.at == Self.day("2026-03-02", minute: 11 * 60))
    #expect(due.finish?.day.description == "2026-03-09")
    let lax = PromisedLimits(
      acknowledge: TimeLimit(100, .days), resolve: TimeLimit(300, .workingDays))
    #expect(
      Self.policy().deadlines(of: Self.state(.received, promised: lax))
        == Self.policy().deadlines(of: Self.state(.received)))
    let slow = Self.policy { $0.finish = TimeLimit(90, .days) }
    #expect(slow.deadlines(of: Self.state(.received)).finish?.day.description == "2026-05-01")
  }

  @Test func anAnswerIsCountedFromAcceptance() {
    let policy = Self.policy { $0.reply = TimeLimit(10, .workingDays) }
    var state = Self.state(.accepted)
    state.acceptedAt = Self.day("2026-03-06", minute: 600)
    #expect(policy.deadlines(of: state).reply?.day.description == "2026-03-20")
    #expect(policy.deadlines(of: state).acknowledge == nil)
    state.stage = .replied
    #expect(policy.deadlines(of: state).reply == nil)
    state.stage = .closed
    #expect(policy.deadlines(of: state) == CaseDeadlines())
  }

  @Test(arguments: [
    (TimeLimit(10, .days), "2026-05-11"), (TimeLimit(30, .days), "2026-05-31"),
    (TimeLimit(31, .days), "2026-05-31"), (TimeLimit(200, .workingDays), "2026-05-31"),
  ])
  func anExtensionIsNoLongerThanTheRules(_ limit: TimeLimit, _ day: String) {
    var state = Self.state(.accepted)
    state.extended = .init(limit: limit, approver: "街道", at: Sample.start)
    #expect(Self.policy().deadlines(of: state).finish?.day.description == day)
  }

  @Test func aYearNotAnnouncedMakesItProvisional() {
    var state = Self.state(.received)
    state.receivedAt = Self.day("2026-12-30")
    let due = Self.policy { $0.acknowledge = TimeLimit(5, .workingDays) }.deadlines(of: state)
    #expect(due.acknowledge?.isProvisional == true)
    #expect(due.finish?.isProvisional == false)
  }

  /// Acknowledgement is due on 2026-03-17, a Tuesday; soon is two working days.
  @Test(arguments: [
    ("2026-03-12", DueStanding.inTime), ("2026-03-13", .dueSoon), ("2026-03-17", .dueSoon),
    ("2026-03-18", .overdue), ("2026-03-19", .overdue), ("2026-03-20", .escalated),
  ])
  func standingChangesWithTheDay(_ day: String, _ standing: DueStanding) {
    let state = Self.state(.received)
    #expect(Self.policy().standing(of: state, at: Self.day(day)) == standing)
  }

  @Test func theLastSecondOfTheDayIsInTime() {
    let midnight = Self.day("2026-03-18")
    let state = Self.state(.received)
    let before = CaseTime(seconds: midnight.seconds - 1)
    #expect(Self.policy().standing(of: state, at: before) == .dueSoon)
    #expect(Self.policy().standing(of: state, at: midnight) == .overdue)
    #expect(Self.policy().standing(of: Self.state(.closed), at: midnight) == .nothingDue)
  }

  @Test func aReopenedCaseHasTimeForANewAnswer() {
    let policy = Self.policy { $0.reply = TimeLimit(10, .days) }
    var state = Self.state(.reopened)
    state.reopenings = 1
    state.reopenedAt = Self.day("2026-06-01")
    let due = policy.deadlines(of: state)
    #expect(due.reply?.day.description == "2026-06-11")
    #expect(due.finish?.day.description == "2026-06-11")
  }

  @Test(arguments: [
    (-28_801, "1969-12-31 23:59"), (-28_800, "1970-01-01 00:00"),
    (1_772_413_200, "2026-03-02 09:00"), (Int.max, "9"), (Int.min, "0"),
  ])
  func timesAreThoseOfChina(_ seconds: Int, _ text: String) {
    #expect(CaseTime(seconds: seconds).description.hasPrefix(text))
  }
}
