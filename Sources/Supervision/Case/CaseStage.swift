/// How far a case has come.
package enum CaseStage: String, Sendable, Codable, CaseIterable {
  case received, accepted, returned, assigned, replied, confirmed, reopened, closed

  /// Whether somebody still owes the complainant something.
  package var isOpen: Bool { self != .returned && self != .closed }
}

/// What can be done to a case.
package enum CaseStep: String, Sendable, CaseIterable {
  case accept
  /// It is another office's; says which, and why.
  case `return`
  case assign, reply, extend, confirm, reopen, close, link, unlink
  /// Another category, duty, post, grid or urgency.
  case classify
  /// The chair has looked at a doubtful match, or found another.
  case recuse

  /// The stages at which it is possible.
  package var stages: Set<CaseStage> {
    switch self {
    case .accept: [.received, .returned]
    case .return: [.received]
    case .assign: [.accepted, .assigned, .reopened]
    case .reply: [.assigned]
    case .extend: [.accepted, .assigned, .reopened]
    case .confirm: [.replied]
    case .reopen: [.replied, .confirmed, .closed]
    // Without an answer of the complainant too: an anonymous one cannot confirm.
    case .close: [.replied, .confirmed, .reopened]
    case .link, .unlink, .classify, .recuse: Set(CaseStage.allCases)
    }
  }

  /// Whether it must be said why.
  package var needsNote: Bool {
    switch self {
    case .return, .reply, .extend, .reopen, .recuse: true
    case .accept, .assign, .confirm, .close, .link, .unlink, .classify: false
    }
  }
}

/// How the complainant found the answer (满意度).
package enum Satisfaction: String, Sendable, Codable, CaseIterable {
  case satisfied
  case fair
  case dissatisfied
}
