import GRDB

extension QueueStore {
  /// Does one step of a case's life. `version` is that of the case as the viewer saw it: where it
  /// has changed since, he is told. `note` is the reason or the answer in words. What comes back is
  /// the case as it is now, without links to what the viewer may not see.
  @discardableResult
  package func perform(
    _ action: CaseAction, on reference: CaseReference, version: Int, note: String? = nil,
    by viewer: Viewer, at time: CaseTime
  ) throws(QueueError) -> CaseState {
    try commit { writer in
      var folded = try writer.visibleCase(reference, for: viewer)
      guard folded.state.version == version else {
        throw QueueError(.versionConflict, ["case": .plain(reference.description)])
      }
      // A doubt about a person is for the chair to settle, or for whom it was routed to.
      if action.step == .recuse, viewer.role != .chair, viewer.role != .street {
        throw QueueError(.notForRole)
      }
      let note = note.flatMap { $0.isBlank ? nil : $0 }
      if let other = action.linked {
        try writer.mirror(action, from: reference, on: other, viewer, time)
      }
      try writer.perform(action, on: &folded, note: note, viewer, time)
      return try folded.state.limited(to: viewer, in: writer.db)
    }
  }

  /// Records that a notice was made, or reached the complainant; by mail with its Message-ID, so
  /// that an answer to it joins the case.
  package func record(
    _ notice: NoticeRecord, on reference: CaseReference, messageID: String? = nil,
    by viewer: Viewer, at time: CaseTime
  ) throws(QueueError) {
    try commit { writer in
      _ = try writer.visibleCase(reference, for: viewer)
      let keys = messageID.map { [writer.derivation.key(.message, $0)] } ?? []
      try writer.append(
        .notice(notice, keys: keys), ref: reference, at: time, by: viewer.author)
    }
  }

  /// Adds how the complainant can be reached, where it was found out later: from then on he is owed
  /// notices.
  package func add(
    _ contact: Contact, to reference: CaseReference, by viewer: Viewer, at time: CaseTime
  ) throws(QueueError) {
    try commit { writer in
      var folded = try writer.visibleCase(reference, for: viewer)
      let payload = try writer.append(
        .contactAdded, ref: reference, at: time, by: viewer.author, contact: contact)
      try folded.state.take(payload)
      try writer.derivation.write(folded)
    }
  }

  /// How the complainant can be reached. Each showing is an event, committed before anything is
  /// shown.
  package func contacts(
    of reference: CaseReference, for viewer: Viewer, at time: CaseTime
  ) throws(QueueError) -> [Contact] {
    try commit { writer in
      _ = try writer.visibleCase(reference, for: viewer)
      try writer.append(.contactsShown, ref: reference, at: time, by: viewer.author)
      let values = try String.fetchAll(
        writer.db,
        sql: """
          SELECT contact.value FROM event JOIN contact ON contact.seq = event.seq
          WHERE event.case_ref = ? AND contact.value IS NOT NULL ORDER BY event.seq
          """, arguments: [reference.description])
      return try values.map { try PersonalPart(salt: "", value: $0).decoded(Contact.self) }
        .filter { !$0.isEmpty }
    }
  }
}

extension EventWriter {
  /// The case, where the viewer may see it; the same refusal for one that does not exist.
  func visibleCase(_ reference: CaseReference, for viewer: Viewer) throws -> FoldedCase {
    guard let folded = try foldedCase(reference, in: db),
      visibility(of: folded.state.recusal, for: viewer) == .visible
    else { throw QueueError(.noSuchCase, ["case": .plain(reference.description)]) }
    return folded
  }

  mutating func perform(
    _ action: CaseAction, on folded: inout FoldedCase, note: String?, _ viewer: Viewer,
    _ time: CaseTime
  ) throws {
    let reference = folded.state.reference
    var after = folded.state
    try after.apply(action, at: time, hasNote: note != nil)
    if note != nil { try search.remove(reference, id: folded.id) }
    try append(
      .action(action), ref: reference, at: time, by: viewer.author,
      words: note.map { Words(subject: "", text: $0) })
    folded.state = after
    try derivation.write(folded)
    if note != nil { search.add(reference, id: folded.id) }
  }

  /// A link has two ends.
  fileprivate mutating func mirror(
    _ action: CaseAction, from reference: CaseReference, on other: CaseReference,
    _ viewer: Viewer, _ time: CaseTime
  ) throws {
    guard other != reference else { return }
    var folded = try visibleCase(other, for: viewer)
    try perform(action.mirrored(to: reference), on: &folded, note: nil, viewer, time)
  }
}

extension CaseAction {
  /// The case it links to, or no longer links to.
  var linked: CaseReference? {
    switch self {
    case .link(let other, _), .unlink(let other): other
    default: nil
    }
  }

  fileprivate func mirrored(to reference: CaseReference) -> CaseAction {
    switch self {
    case .link(_, let score): .link(reference, score: score)
    case .unlink: .unlink(reference)
    default: self
    }
  }
}

extension CaseState {
  /// Without links to what the viewer may not see.
  func limited(to viewer: Viewer, in db: Database) throws -> CaseState {
    var limited = self
    for other in links.keys where try !isVisible(other, to: viewer, in: db) {
      limited.links[other] = nil
    }
    return limited
  }
}

/// Whether a viewer may see a case, asked of its row.
func isVisible(_ reference: CaseReference, to viewer: Viewer, in db: Database) throws -> Bool {
  let condition = VisibleCases(viewer)
  return try Bool.fetchOne(
    db, sql: "SELECT EXISTS (SELECT 1 FROM cases WHERE ref = ? AND \(condition.sql))",
    arguments: [reference.description] + condition.arguments) ?? false
}
