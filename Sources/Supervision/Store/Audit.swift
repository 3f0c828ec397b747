import Diagnostics
import GRDB

/// What an audit found: the head of the chain, to be written down elsewhere, and what is wrong.
package struct AuditReport: Sendable {
  package var head: QueueHead
  package var events: Int
  package var findings: [Diagnostic]
}

extension QueueStore {
  /// Verifies the whole queue: every hash of the chain, every personal part against its digest,
  /// the head kept outside, and the derived tables against the events. Nothing is changed.
  package func audit() throws(QueueError) -> AuditReport {
    try explained {
      var report = AuditReport(head: .start, events: 0, findings: [])
      let (kept, snapshot) = try headAndSnapshot()
      try snapshot.read { db in
        if try String.fetchOne(db, sql: "PRAGMA quick_check(1)") != "ok" {
          throw QueueError(.queueDamaged)
        }
        try ChainAudit(db).run(&report)
        if let kept, QueueHead(kept) == nil {
          report.findings.append(Diagnostic(.chainReplaced, at: nil, ["seq": "?"]))
        } else if let fault = try headFault(kept.flatMap(QueueHead.init), in: db) {
          report.findings.append(fault)
        }
      }
      // A broken chain cannot be followed; what it says would be wrong twice.
      if report.findings.isEmpty, try !derivedTablesAgree() {
        report.findings.append(Diagnostic(.derivedDiffers, at: nil))
      }
      return report
    }
  }

  /// The head and the database of one moment: a program that commits between the two would make the
  /// head look old.
  private func headAndSnapshot() throws -> (String?, DatabaseSnapshot) {
    let lock = try QueueLock(folder, patience: patience)
    return try withExtendedLifetime(lock) {
      (try QueueFolder.text(of: folder.head), try pool.makeSnapshot())
    }
  }

  /// Takes the chain as it is for the whole one, after a backup was restored or the head was lost.
  /// Whoever does so has compared the head with what he wrote down; it is an event of its own.
  ///
  /// - Returns: the new head. Refused where the chain itself is broken.
  package func acceptHead(by account: String, at time: CaseTime) throws(QueueError) -> QueueHead {
    let broken = try audit().findings.first { $0.kind == .chainBroken || $0.kind == .partAltered }
    if let broken { throw QueueError(broken) }
    return try explained {
      let lock = try QueueLock(folder, patience: patience)
      return try withExtendedLifetime(lock) {
        let head = try pool.write { db in
          var writer = try EventWriter(db, store: self)
          try writer.append(.headAccepted, at: time, by: account)
          return writer.head
        }
        try keep(head)
        return head
      }
    }
  }

  /// Makes the derived tables again, compares, and undoes it.
  private func derivedTablesAgree() throws -> Bool {
    var agrees = false
    let lock = try QueueLock(folder, patience: patience)
    try withExtendedLifetime(lock) {
      try pool.writeWithoutTransaction { db in
        try db.inTransaction {
          let before = try derivedDigest(in: db)
          try Rebuild(Derivation(db: db, salt: salt, policy: policy)).run()
          agrees = try derivedDigest(in: db) == before
          return .rollback
        }
      }
    }
    return agrees
  }
}

extension DiagnosticKind {
  package static let chainBroken = DiagnosticKind(
    "NB7034",
    message: Bilingual(zh: "记录第 {seq} 条被改动过", en: "event {seq} was altered"),
    hint: Bilingual(
      zh: "与备份对照，查明是谁动过数据库", en: "compare with a backup, and find out who touched the database"),
    explanation: Bilingual(
      zh: "每条记录都带着前一条的摘要。改动、删去或插进任何一条，从那里起摘要就对不上。",
      en: """
        Every event carries the hash of the one before. Where one was altered, taken out or put in, \
        the hashes no longer fit.
        """))

  package static let partAltered = DiagnosticKind(
    "NB7035",
    message: Bilingual(
      zh: "记录第 {seq} 条的文字或联系方式被改动或删去",
      en: "words or contact data of event {seq} were altered or taken away"),
    hint: Bilingual(zh: "与备份对照", en: "compare with a backup"),
    explanation: Bilingual(
      zh: "文字和联系方式放在记录之外，记录里有它们加盐的摘要。到期清除要留下一条清除记录；没有这条记录就是被人动过。",
      en: """
        Words and contact data are kept beside the chain, which holds their salted digests. When they \
        are erased in due time an event says so; without it somebody has tampered with them.
        """))

  package static let derivedDiffers = DiagnosticKind(
    "NB7036",
    message: Bilingual(
      zh: "案件表与记录不一致", en: "the table of cases does not follow from the record"),
    hint: Bilingual(zh: "运行 noticeboard queue rebuild", en: "run noticeboard queue rebuild"),
    explanation: Bilingual(
      zh: "案件表只是从记录推出来的；不一致说明有人直接改了它。rebuild 按记录重新生成。",
      en: "The table only follows from the record; somebody changed it. A rebuild makes it again."))
}

let auditKinds: [DiagnosticKind] = [.chainBroken, .partAltered, .derivedDiffers]
