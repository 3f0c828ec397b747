/// Who asks to see: an account of the operating system as `people.yaml` maps it.
package struct Viewer: Sendable, Hashable {
  package enum Role: String, Sendable, CaseIterable {
    case chair, member, street, clerk
  }

  package var account: String
  /// The id in the roster; `name:` and the name of a member who is a resident.
  package var worker: String?
  /// Nil for an account that is not mapped.
  package var role: Role?
  /// The chair, where he looks through another's account (`--as`). He sees only what both may see.
  package var chair: Chair?

  /// The chair's own account.
  package struct Chair: Sendable, Hashable {
    package var account: String
    package var worker: String?

    package init(account: String, worker: String?) {
      self.account = account
      self.worker = worker
    }
  }

  package init(account: String, worker: String? = nil, role: Role? = nil) {
    self.account = account
    self.worker = worker
    self.role = role
  }

  /// The chair himself, where it is he who looks.
  var asChair: Viewer? {
    chair.map { Viewer(account: $0.account, worker: $0.worker, role: .chair) }
  }

  /// Who did it, as events name him.
  package var author: String { chair.map { "\($0.account) as \(account)" } ?? account }
}

/// What a viewer may learn of one case.
package enum Visibility: Sendable, Equatable {
  /// Not even that it exists; not in a count.
  case hidden
  /// That there is one more, in a total and nothing else.
  case counted
  case visible
}

/// The one rule of who may see what.
///
/// - Whoever is or may be complained of never sees the case, nor does a count of his show it,
///   whatever his role.
/// - A case about one of the committee, or perhaps about its chair, is the street's alone; a sealed
///   one the chair's alone; all others are seen by chair, members and street.
/// - A clerk and an account that is not mapped see totals. Nobody knows who is behind an account
///   without worker, so a total for it leaves out every case that is about a person.
package func visibility(of decision: RecusalDecision, for viewer: Viewer) -> Visibility {
  let hiddenFrom = decision.hiddenFrom
  if let chair = viewer.asChair, visibility(of: decision, for: chair) != .visible {
    return .hidden
  }
  return visibility(
    handling: decision.handling, isAboutSomebody: !hiddenFrom.isEmpty,
    isAboutViewer: viewer.worker.map(hiddenFrom.contains) ?? false, for: viewer)
}

/// The same from what the case table keeps of a decision.
func visibility(
  handling: Handling, isAboutSomebody: Bool, isAboutViewer: Bool, for viewer: Viewer
) -> Visibility {
  if isAboutViewer { return .hidden }
  switch (viewer.role, handling) {
  case (.chair, .committee), (.chair, .leadership), (.chair, .sealed): return .visible
  case (.member, .committee), (.member, .leadership): return .visible
  case (.street, .committee), (.street, .leadership), (.street, .street): return .visible
  case (.chair, _), (.member, _), (.street, _): return .hidden
  case (.clerk, _), (nil, _): return viewer.worker == nil && isAboutSomebody ? .hidden : .counted
  }
}
