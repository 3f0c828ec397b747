import Disclosure

/// One step with what it needs to be done. The reason or answer in words travels beside it, since
/// it is personal and kept outside the chain.
package enum CaseAction: Sendable, Hashable, Codable {
  case accept
  case `return`(to: String)
  case assign(Assignee)
  case reply
  case extend(by: TimeLimit, approver: String)
  case confirm(Satisfaction?)
  case reopen
  case close
  /// Similar cases are linked, reversibly, never merged: each complainant keeps his own notice.
  case link(CaseReference, score: Int?)
  case unlink(CaseReference)
  case classify(CaseCategory?, Concerns, Urgency)
  case recuse(RecusalDecision)

  package var step: CaseStep {
    switch self {
    case .accept: .accept
    case .return: .return
    case .assign: .assign
    case .reply: .reply
    case .extend: .extend
    case .confirm: .confirm
    case .reopen: .reopen
    case .close: .close
    case .link: .link
    case .unlink: .unlink
    case .classify: .classify
    case .recuse: .recuse
    }
  }
}

/// Who handles a case.
package enum Assignee: Sendable, Hashable, Codable {
  case committee
  case street
  /// One of the roster. `superiors` are all he answers to on that day, by id: a case is never
  /// assigned to those who answer to the person complained of.
  case worker(id: String, post: String?, superiors: [String])

  /// For lists; the ids of workers are those of the roster.
  package var name: String {
    switch self {
    case .committee: "committee"
    case .street: "street"
    case .worker(let id, _, _): id
    }
  }
}
