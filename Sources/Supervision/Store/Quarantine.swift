import GRDB

/// A file that was kept and not read.
package struct QuarantinedFile: Sendable, Hashable {
  package var digest: String
  package var size: Int
  package var receivedAt: CaseTime
  /// Why: the code of a diagnostic of the intake.
  package var code: String
  /// Escaped; nil where the viewer may not see it, since a name may tell who is complained of.
  package var name: String?
  /// The digest of the file it is a part of; nil where it is a file of its own.
  package var whole: String?
}

extension QueueStore {
  /// Files in quarantine, oldest first. A file nobody has read may be about anybody: only chair and
  /// street see names.
  package func quarantine(for viewer: Viewer) throws(QueueError) -> [QuarantinedFile] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT original.*, words.value, payload FROM original
          JOIN event ON event.seq = original.seq
          LEFT JOIN words ON words.seq = original.seq
          WHERE outcome = 'quarantined' ORDER BY received, original.seq
          """)
      return try rows.map { row in
        let value: String? = viewer.seesQuarantine ? row["value"] : nil
        let words: Words? = try value.map { try PersonalPart(salt: "", value: $0).decoded() }
        var file = QuarantinedFile(
          digest: row["digest"], size: row["size"],
          receivedAt: CaseTime(seconds: row["received"]), code: row["code"] ?? "",
          name: words?.subject)
        if case .file(let facts) = try EventPayload.read(row["payload"]).body {
          file.whole = facts.whole
        }
        return file
      }
    }
  }

  /// How often a file was read: once when it came, and once for each retry.
  package func readings(of file: QuarantinedFile) throws(QueueError) -> Int {
    try read { db in
      try Int.fetchOne(
        db,
        sql: "SELECT COUNT(*) FROM event WHERE case_ref IS NULL AND instr(payload, ?)",
        arguments: ["\"digest\":\"\(file.digest)\""]) ?? 0
    }
  }

  /// The name of a file that was taken in; nil where it is erased.
  package func name(ofFile digest: String, for viewer: Viewer) throws(QueueError) -> String? {
    guard viewer.seesQuarantine else { throw QueueError(.notForRole) }
    return try read { db in
      let value = try String.fetchOne(
        db,
        sql: """
          SELECT words.value FROM original JOIN words ON words.seq = original.seq WHERE digest = ?
          """, arguments: [digest])
      let words: Words? = try value.map { try PersonalPart(salt: "", value: $0).decoded() }
      return words?.subject
    }
  }

  /// One of them, by its digest or the first eight digits or more of it.
  package func quarantined(
    _ digest: String, for viewer: Viewer
  ) throws(QueueError) -> QuarantinedFile {
    let digest = digest.lowercased()
    let found = try quarantine(for: viewer).filter {
      digest.count >= 8 && $0.digest.hasPrefix(digest)
    }
    guard let file = found.first, found.count == 1 else { throw QueueError(.noSuchFile) }
    return file
  }

  /// Says why a file needs no more. It stays among the originals.
  package func dismiss(
    _ digest: String, reason: String, by viewer: Viewer, at time: CaseTime
  ) throws(QueueError) {
    guard viewer.seesQuarantine else { throw QueueError(.notForRole) }
    guard !reason.isBlank else { throw QueueError(.dismissalReason) }
    let file = try quarantined(digest, for: viewer)
    try commit { writer in
      let isThere = try Bool.fetchOne(
        writer.db,
        sql: "SELECT EXISTS (SELECT 1 FROM original WHERE digest = ? AND outcome = 'quarantined')",
        arguments: [file.digest])
      guard isThere == true else { throw QueueError(.noSuchFile) }
      try writer.append(
        .dismissed(digest: file.digest), at: time, by: viewer.author,
        words: Words(subject: "", text: reason))
    }
  }
}

extension Viewer {
  /// Whether he may see names of files in quarantine, dismiss them and have them tried again.
  package var seesQuarantine: Bool { role == .chair || role == .street }
}
