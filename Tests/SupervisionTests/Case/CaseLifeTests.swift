import Disclosure
import Testing

@testable import Supervision

/// Steps of a case by themselves, and by chance.
@Suite struct CaseLifeTests {
  static let reference = CaseReferenceTests.some[0]
  static let other = CaseReferenceTests.some[1]

  static func fresh(_ recusal: RecusalDecision = .nobody) -> CaseState {
    CaseState(reference, CaseFacts(Sample.submission(recusal: recusal)))
  }

  static let worker = Assignee.worker(id: "w4", post: "grid-worker", superiors: ["w1", "w2"])

  /// Written here a second time, on purpose: from which stage which step leads where.
  static let road: [CaseStage: [CaseStep: CaseStage]] = [
    .received: [.accept: .accepted, .return: .returned],
    .returned: [.accept: .accepted],
    .accepted: [.assign: .assigned, .extend: .accepted],
    .assigned: [.assign: .assigned, .reply: .replied, .extend: .assigned],
    .replied: [.confirm: .confirmed, .reopen: .reopened, .close: .closed],
    .confirmed: [.reopen: .reopened, .close: .closed],
    .reopened: [.assign: .assigned, .extend: .reopened, .close: .closed],
    .closed: [.reopen: .reopened],
  ]

  static func action(_ step: CaseStep) -> CaseAction {
    switch step {
    case .accept: .accept
    case .return: .return(to: "街道城管办")
    case .assign: .assign(worker)
    case .reply: .reply
    case .extend: .extend(by: TimeLimit(10, .days), approver: "街道")
    case .confirm: .confirm(.satisfied)
    case .reopen: .reopen
    case .close: .close
    case .link: .link(other, score: 800)
    case .unlink: .unlink(other)
    case .classify: .classify(nil, Concerns(grid: "grid-2"), .urgent)
    case .recuse: .recuse(.nobody)
    }
  }

  @Test(arguments: [2, 3, 5, 7, 11, 13, 17, 19])
  func chanceNeverLeavesTheRoad(_ seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    for _ in 0..<50 {
      var state = Self.fresh()
      var extensions = 0
      for _ in 0..<60 {
        let step = CaseStep.allCases.randomElement(using: &generator) ?? .accept
        let before = state
        let isPossible = state.possibleSteps.contains(step)
        do throws(TransitionRefusal) {
          try state.apply(Self.action(step), at: Sample.start, hasNote: true)
          if ![.link, .unlink, .classify, .recuse].contains(step) {
            #expect(isPossible)
            #expect(Self.road[before.stage]?[step] == state.stage)
          }
          if step == .extend { extensions += 1 }
        } catch {
          #expect(state == before, "a refused step changes nothing")
          #expect(!isPossible)
          #expect(error.possible == before.possibleSteps)
        }
        #expect((state.closedAt != nil) == (state.stage == .closed))
        #expect((state.returned != nil) == (state.stage == .returned))
        #expect(state.stage != .assigned || state.assignee != nil)
        #expect(extensions <= 1)
      }
    }
  }

  @Test(arguments: [CaseStep.return, .reply, .extend, .reopen, .recuse])
  func reasonsAreDemanded(_ step: CaseStep) throws {
    var state = Self.fresh()
    state.stage = step.stages.contains(.received) ? .received : .assigned
    if step == .reopen { state.stage = .replied }
    let refused = #expect(throws: TransitionRefusal.self) {
      try state.apply(Self.action(step), at: Sample.start, hasNote: false)
    }
    #expect(refused?.reason == .noteMissing)
    #expect(refused?.diagnostic.kind == .noteMissing)
    try state.apply(Self.action(step), at: Sample.start, hasNote: true)
  }

  @Test func aRefusalSaysWhatIsPossible() throws {
    var state = Self.fresh()
    let refusal = #expect(throws: TransitionRefusal.self) {
      try state.apply(.close, at: Sample.start, hasNote: true)
    }
    let diagnostic = try #require(refusal?.diagnostic)
    #expect(diagnostic.kind == .wrongStage)
    #expect(diagnostic.hint(in: .zh).contains("受理（accept）、退回（return）"))
    #expect(diagnostic.hint(in: .en).contains("accept, return"))
  }

  @Test(arguments: [
    (CaseAction.return(to: " "), CaseStage.received, TransitionRefusal.Reason.officeMissing),
    (.extend(by: TimeLimit(0, .days), approver: "街道"), .accepted, .emptyExtension),
    (.extend(by: TimeLimit(1, .days), approver: ""), .accepted, .approverMissing),
    (.link(reference, score: nil), .received, .linkToItself),
    (.unlink(other), .received, .notLinked),
  ])
  func halfStepsAreRefused(
    _ action: CaseAction, _ stage: CaseStage, _ reason: TransitionRefusal.Reason
  ) {
    var state = Self.fresh()
    state.stage = stage
    let refused = #expect(throws: TransitionRefusal.self) {
      try state.apply(action, at: Sample.start, hasNote: true)
    }
    #expect(refused?.reason == reason)
    let kinds = [reason == .linkToItself || reason == .notLinked]
    #expect(refused?.diagnostic.kind == (kinds[0] ? .uselessLink : .incompleteStep))
  }

  @Test func anExtensionIsGivenOnce() throws {
    var state = Self.fresh()
    try state.apply(.accept, at: Sample.start, hasNote: false)
    try state.apply(Self.action(.extend), at: Sample.start, hasNote: true)
    let refused = #expect(throws: TransitionRefusal.self) {
      try state.apply(Self.action(.extend), at: Sample.start, hasNote: true)
    }
    #expect(refused?.diagnostic.kind == .alreadyExtended)
    #expect(!state.possibleSteps.contains(.extend))
  }

  /// Whom each decision lets handle the case.
  @Test(arguments: [
    ([String](), [String](), ["w4", "w3", "committee", "street"]),
    (["w4"], [], ["w3", "committee", "street"]),
    (["w2"], [], ["w3", "committee", "street"]),
    (["w1"], [], ["committee", "street"]),
    (["c2"], [], ["street"]),
    ([], ["c1"], ["street"]),
    ([], ["w3"], []),
  ])
  func nobodyComplainedOfIsAssigned(
    _ subjects: [String], _ doubtful: [String], _ allowed: [String]
  ) throws {
    let decision = RecusalDecision(
      subjects: subjects.map { Sample.match($0) }, doubtful: doubtful.map { Sample.match($0) })
    let workers = try ["w4", "w3"].map {
      try #require(SampleRoster.roster.assignee($0, lines: SampleRoster.lines))
    }
    for assignee in workers + [.committee, .street] {
      #expect(decision.allows(assignee) == allowed.contains(assignee.name), "\(assignee.name)")
      var state = Self.fresh(decision)
      state.stage = .accepted
      if allowed.contains(assignee.name) {
        try state.apply(.assign(assignee), at: Sample.start, hasNote: false)
      } else {
        let refused = #expect(throws: TransitionRefusal.self) {
          try state.apply(.assign(assignee), at: Sample.start, hasNote: false)
        }
        let isDoubtful = decision.handling == .sealed
        #expect(refused?.diagnostic.kind == (isDoubtful ? .doubtUnsettled : .barredAssignee))
      }
    }
  }

  @Test func aSubordinateOfTodayIsBarredToo() {
    let decision = RecusalDecision(subjects: [Sample.match("w3")])
    #expect(decision.allows(.worker(id: "new", post: nil, superiors: [])))
    #expect(!decision.allows(.worker(id: "new", post: nil, superiors: ["w3"])))
  }

  @Test func whoMayNoLongerHaveACaseLosesIt() throws {
    var state = Self.fresh()
    try state.apply(.accept, at: Sample.start, hasNote: false)
    try state.apply(.assign(Self.worker), at: Sample.start, hasNote: false)
    try state.apply(
      .recuse(RecusalDecision(subjects: [Sample.match("w2", .hand)])), at: Sample.start,
      hasNote: true)
    #expect(state.assignee == nil && state.stage == .accepted)
  }

  @Test func theChairSettlesADoubt() {
    let doubt = RecusalDecision(doubtful: [Sample.match("w3"), Sample.match("w4")])
    #expect(doubt.handling == .sealed)
    let settled = doubt.settled(confirming: ["w4"])
    #expect(settled.subjects.map(\.worker) == ["w4"] && settled.cleared == ["w3"])
    #expect(settled.handling == .committee)
    // The same doubt does not come up again; a certain match does.
    #expect(settled.merged(with: doubt).handling == .committee)
    let certain = RecusalDecision(subjects: [Sample.match("w3")])
    #expect(settled.merged(with: certain).subjects.map(\.worker) == ["w3", "w4"])
    #expect(
      settled.merged(with: RecusalDecision(doubtful: [Sample.match("c1")])).handling == .street)
  }
}
