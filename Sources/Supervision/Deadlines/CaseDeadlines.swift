import Disclosure

/// When the steps of one case are due.
package struct CaseDeadlines: Sendable, Hashable {
  /// To be told whether it is taken; nil once that was said.
  package var acknowledge: Due?
  /// To be told that it is another office's, where it is: shorter, and only before acceptance.
  package var returning: Due?
  package var reply: Due?
  /// Nil once it is closed or returned.
  package var finish: Due?
  /// The day on which even the general rules are broken, whatever was agreed.
  package var ceiling: Due?

  /// The earliest that is still owed.
  package var next: Due? {
    [acknowledge, reply, finish].compactMap { $0 }.min { $0.at < $1.at }
  }
}

extension DeadlinePolicy {
  /// Due moments of a case: the community's limits, tightened by what a commitment promised and
  /// capped by the ceilings. Nothing is owed any more for what has been done.
  package func deadlines(of state: CaseState) -> CaseDeadlines {
    var result = CaseDeadlines()
    guard state.stage.isOpen else { return result }
    let received = state.receivedAt
    if state.stage == .received {
      result.acknowledge = due(
        [deadlines.acknowledge, state.promised?.acknowledge, deadlines.ceilings.acknowledge],
        from: received)
      result.returning = due([deadlines.returning], from: received)
    } else if [.accepted, .assigned, .reopened].contains(state.stage) {
      let start = state.reopenedAt ?? state.acceptedAt ?? received
      result.reply = due([deadlines.reply, deadlines.ceilings.reply], from: start)
    }
    result.finish = due(
      [deadlines.finish, state.promised?.resolve, deadlines.ceilings.finish], from: received)
    result.ceiling = due([deadlines.ceilings.finish], from: received)
    if let granted = state.extended?.limit {
      result.finish = result.finish.map { extended($0, by: granted) }
      result.ceiling = result.ceiling.map { extended($0, by: deadlines.ceilings.extend) }
      result.reply = result.reply.map { extended($0, by: granted) }
    }
    if state.stage == .reopened || state.reopenings > 0 {
      result = reopened(result, state)
    }
    // Where both limits are as long, the answer of a case accepted late would be due after its end.
    if let reply = result.reply, let finish = result.finish, finish.at < reply.at {
      result.reply = finish
    }
    return result
  }

  /// A reopened case has the time of a reply again, for its first limit may be long over.
  private func reopened(_ result: CaseDeadlines, _ state: CaseState) -> CaseDeadlines {
    guard let again = state.reopenedAt,
      let fresh = due([deadlines.reply, deadlines.ceilings.reply], from: again)
    else { return result }
    var result = result
    if let finish = result.finish, finish.at < fresh.at { result.finish = fresh }
    if let ceiling = result.ceiling, ceiling.at < fresh.at { result.ceiling = fresh }
    return result
  }

  /// An extension begins where the first limit ends, and is no longer than rules and ceilings let.
  private func extended(_ due: Due, by granted: TimeLimit) -> Due {
    let ends = [granted, deadlines.extend, deadlines.ceilings.extend].map {
      calendar.end(of: $0, from: due.day, hours: hours)
    }
    guard let end = ends.min(by: { $0.day < $1.day }) else { return due }
    var longer = Due(endOf: end)
    longer.isProvisional = longer.isProvisional || due.isProvisional
    return longer
  }

  /// Where a case stands against its next deadline.
  package func standing(of state: CaseState, at now: CaseTime) -> DueStanding {
    let deadlines = deadlines(of: state)
    return standing(next: deadlines.next, ceiling: deadlines.ceiling, at: now)
  }

  /// The same from the moments themselves.
  package func standing(next: Due?, ceiling: Due?, at now: CaseTime) -> DueStanding {
    guard let next else { return .nothingDue }
    if now > next.at {
      let late = calendar.end(of: deadlines.dueSoon, from: next.day, hours: hours).day
      let isBeyond = ceiling.map { now > $0.at } ?? false
      return isBeyond || late < now.day ? .escalated : .overdue
    }
    let soon = calendar.end(of: deadlines.dueSoon, from: now.day, hours: hours).day
    return next.day <= soon ? .dueSoon : .inTime
  }
}

/// How a case stands against its deadline.
package enum DueStanding: String, Sendable, CaseIterable {
  case nothingDue = "nothing-due"
  case inTime = "in-time"
  case dueSoon = "due-soon"
  case overdue
  /// Late by more than the time it was due soon, or beyond the ceiling: the chair and the street
  /// are told.
  case escalated
}

extension DeadlinePolicy {
  /// When a case has, or had, to be finished: what a report holds its end against.
  package func finishDue(of state: CaseState) -> Due {
    var open = state
    open.stage = state.reopenings > 0 ? .reopened : .accepted
    return deadlines(of: open).finish
      ?? due(deadlines.finish, from: state.receivedAt)
  }
}
