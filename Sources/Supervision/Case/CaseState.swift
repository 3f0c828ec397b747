import Disclosure

/// What a case has become: its events applied one after the other, nothing else.
package struct CaseState: Sendable, Hashable {
  package let reference: CaseReference
  /// Events so far; who writes says which version he saw.
  package internal(set) var version = 1
  package internal(set) var stage: CaseStage = .received
  package internal(set) var channel: CaseChannel
  package internal(set) var kind: CaseKind
  package internal(set) var category: CaseCategory?
  package internal(set) var concerns: Concerns
  package internal(set) var urgency: Urgency
  package internal(set) var isAnonymous: Bool
  package internal(set) var isConfidential: Bool
  package internal(set) var recusal: RecusalDecision
  package internal(set) var promised: PromisedLimits?
  package internal(set) var origin: CaseSubmission.Origin?
  package internal(set) var contentDigest: String?
  package internal(set) var attachments: [StoredAttachment]
  /// Digests of all files it came in, first and later messages.
  package internal(set) var originals: [String]

  package internal(set) var receivedAt: CaseTime
  package internal(set) var writtenAt: WrittenTime
  package internal(set) var acceptedAt: CaseTime?
  package internal(set) var returned: Return?
  package internal(set) var assignee: Assignee?
  package internal(set) var firstRepliedAt: CaseTime?
  package internal(set) var repliedAt: CaseTime?
  package internal(set) var reopenedAt: CaseTime?
  package internal(set) var closedAt: CaseTime?
  package internal(set) var reopenings = 0
  package internal(set) var extended: Extension?
  package internal(set) var rating: Satisfaction?
  /// Linked cases with their scores in thousandths, nil where a person linked them.
  package internal(set) var links: [CaseReference: Int?] = [:]
  /// Messages of the complainant since somebody last did something.
  package internal(set) var unread = 0
  package internal(set) var isErased = false

  init(_ reference: CaseReference, _ facts: CaseFacts) {
    self.reference = reference
    channel = facts.channel
    kind = facts.kind
    category = facts.category
    concerns = facts.concerns
    urgency = facts.urgency
    isAnonymous = facts.isAnonymous
    isConfidential = facts.isConfidential
    recusal = facts.recusal
    promised = facts.promised
    origin = facts.origin
    contentDigest = facts.contentDigest
    attachments = facts.attachments
    originals = [facts.origin?.digest].compactMap { $0 }
    receivedAt = facts.receivedAt
    writtenAt = facts.writtenAt
  }

  /// The office a case was sent on to.
  package struct Return: Sendable, Hashable {
    package var office: String
    package var at: CaseTime
  }

  package struct Extension: Sendable, Hashable {
    package var limit: TimeLimit
    package var approver: String
    package var at: CaseTime
  }

  /// The steps that would not be refused for the stage; what a refusal lists.
  package var possibleSteps: [CaseStep] {
    CaseStep.allCases.filter { step in
      switch step {
      case .link, .unlink, .classify: false
      case .recuse: recusal.handling == .sealed
      case .assign: recusal.handling != .sealed && step.stages.contains(stage)
      case .extend: extended == nil && step.stages.contains(stage)
      default: step.stages.contains(stage)
      }
    }
  }
}
