/// Works out what is owed and by when.
struct OwedDays {
  let calendar: WorkCalendar
  let today: CalendarDate
  /// The last day that is told of.
  let horizon: CalendarDate
}

extension OwedDays {
  /// Content names no period outside these years.
  private static let years = 2000...2099

  /// A period is owed under the rule that is in force on the day which that rule makes it due, if the
  /// item was in the catalogue on one day of the period at least. So nobody owes what was over before
  /// the item came, and the last quarter under an old rule is owed under the new one where the new
  /// one asks for it after it came into force. What ended under a rule, and would be due only after
  /// that rule has ended too, stays owed under it unless another rule asks for some of the same days:
  /// a change of rules cancels no account that has already run up.
  func periods(_ rules: RulesInTime, _ answers: [Answer]) -> [Obligation] {
    guard let start = rules.rules.first?.item.from,
      rules.rules.contains(where: { $0.item.cadence.isPeriodic })
    else { return [] }
    var answered: [Period: Answer] = [:]
    for answer in answers.reversed() { answer.period.map { answered[$0] = answer } }
    var found = PeriodsFound()
    for rule in rules.rules { collect(rule, of: rules, since: start, answered, &found) }
    return found.owed
      + found.leftover.filter { left in
        !found.claimed.contains { $0.first <= left.period.last && left.period.first <= $0.last }
      }.map(\.obligation)
  }

  private struct PeriodsFound {
    var owed: [Obligation] = []
    var claimed: Set<Period> = []
    /// Over under a rule, due only after that rule's end.
    var leftover: [(period: Period, obligation: Obligation)] = []
  }

  private func collect(
    _ rule: RulesInTime.Rule, of rules: RulesInTime, since start: CalendarDate,
    _ answered: [Period: Answer], _ found: inout PeriodsFound
  ) {
    let (item, cadence) = (rule.item, rule.item.cadence)
    let earliest = max(start, item.from.adding(days: -cadence.reach))
    let first = max(earliest, CalendarDate(unchecked: Self.years.lowerBound, 1, 1))
    var next = Period(containing: first, every: cadence.every)
    while let period = next, period.year <= Self.years.upperBound {
      next = period.next
      let due = cadence.due(for: period, by: calendar)
      guard due.day >= item.from, rules.wereInForce(during: period) else {
        if due.day > horizon { return }
        continue
      }
      let obligation = Obligation(
        .period(period), rule: rule.index, due: due, answer: answered[period], today: today)
      if let until = item.until, due.day > until {
        guard period.last <= until else { return }
        if rule.overlaps(period) { found.leftover.append((period, obligation)) }
      } else if found.claimed.insert(period).inserted {
        found.owed.append(obligation)
      }
      if due.day > horizon, obligation.answer == nil { return }
    }
  }
}
