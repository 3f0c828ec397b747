/// How long each step of a complaint may take (`rules.yaml`, `complaints`).
///
/// Where a community says nothing, the general rules stand: 15 days to say whether it is taken, 5
/// working days to say that it is another office's, 60 days to finish, 30 more with approval
/// (《信访工作条例》 2022). They bind organs, not residents' committees: here defaults and ceilings.
package struct ComplaintDeadlines: Sendable, Hashable {
  /// From receipt to the notice that it is taken.
  package var acknowledge = TimeLimit(15, .days)
  /// From receipt to the notice that it is another office's.
  package var returning = TimeLimit(5, .workingDays)
  /// From acceptance, or from the reopening, to the answer.
  package var reply = TimeLimit(60, .days)
  /// From receipt to the end.
  package var finish = TimeLimit(60, .days)
  /// The longest extension.
  package var extend = TimeLimit(30, .days)
  /// How long before a deadline it is due soon; as long after it, it is escalated.
  package var dueSoon = TimeLimit(2, .workingDays)
  package var ceilings = Ceilings()

  package init() {}

  /// What no rule, commitment or extension may exceed.
  package struct Ceilings: Sendable, Hashable {
    package var acknowledge = TimeLimit(15, .days)
    package var reply = TimeLimit(60, .days)
    package var finish = TimeLimit(60, .days)
    package var extend = TimeLimit(30, .days)

    package init() {}
  }
}
