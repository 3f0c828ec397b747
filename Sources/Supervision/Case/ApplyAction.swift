import Disclosure

extension CaseState {
  /// Does one step, or says why it cannot be done; a refused step changes nothing. `hasNote` is
  /// whether its reason or answer was given in words.
  mutating func apply(
    _ action: CaseAction, at time: CaseTime, hasNote: Bool
  ) throws(TransitionRefusal) {
    try admit(action, hasNote: hasNote)
    switch action {
    case .accept:
      stage = .accepted
      acceptedAt = time
      returned = nil
    case .return(let office):
      stage = .returned
      returned = Return(office: office, at: time)
    case .assign(let assignee):
      stage = .assigned
      self.assignee = assignee
    case .reply:
      stage = .replied
      repliedAt = time
      firstRepliedAt = firstRepliedAt ?? time
    case .extend(let limit, let approver):
      extended = Extension(limit: limit, approver: approver, at: time)
    case .confirm(let rating):
      stage = .confirmed
      self.rating = rating
    case .reopen: reopen(at: time)
    case .close:
      stage = .closed
      closedAt = time
    case .link(let other, let score): links[other] = .some(score)
    case .unlink(let other): links[other] = nil
    case .classify(let category, let concerns, let urgency):
      (self.category, self.concerns, self.urgency) = (category, concerns, urgency)
    case .recuse(let decision): replaceRecusal(decision)
    }
    // A link may lead to a case that a reader of this one must not know of; a gap in the versions
    // would tell him.
    if action.step == .link || action.step == .unlink { return }
    version += 1
    unread = 0
  }

  /// The new decision takes the place of the one before. Whoever may no longer have the
  /// case loses it.
  mutating func replaceRecusal(_ decision: RecusalDecision) {
    recusal = decision
    if let assignee, !decision.allows(assignee) { self.assignee = nil }
    if stage == .assigned, assignee == nil { stage = .accepted }
  }

  private mutating func reopen(at time: CaseTime) {
    stage = .reopened
    reopenedAt = time
    closedAt = nil
    rating = nil
    reopenings += 1
  }

  private func admit(_ action: CaseAction, hasNote: Bool) throws(TransitionRefusal) {
    func refuse(_ reason: TransitionRefusal.Reason) -> TransitionRefusal {
      TransitionRefusal(
        reference: reference, step: action.step, stage: stage, possible: possibleSteps,
        reason: reason)
    }
    if case .extend = action, extended != nil { throw refuse(.alreadyExtended) }
    guard action.step.stages.contains(stage) else { throw refuse(.wrongStage) }
    if action.step.needsNote, !hasNote { throw refuse(.noteMissing) }
    // A case that was returned is taken after all only with a reason.
    if action.step == .accept, stage == .returned, !hasNote { throw refuse(.noteMissing) }
    switch action {
    case .return(let office) where office.isBlank: throw refuse(.officeMissing)
    case .extend(let limit, _) where limit.count < 1: throw refuse(.emptyExtension)
    case .extend(_, let approver) where approver.isBlank: throw refuse(.approverMissing)
    case .assign(let assignee) where !recusal.allows(assignee):
      throw refuse(.barredAssignee(recusal.handling))
    case .link(let other, _) where other == reference: throw refuse(.linkToItself)
    case .link(let other, _) where links[other] != nil: throw refuse(.alreadyLinked)
    case .unlink(let other) where links[other] == nil: throw refuse(.notLinked)
    default: break
    }
  }
}

extension String {
  /// Nothing in it but blanks.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
