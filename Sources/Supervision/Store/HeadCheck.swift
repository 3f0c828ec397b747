import Diagnostics
import GRDB

/// Compares the head beside the database with the chain in it.
///
/// A killed run may have committed and not yet written the head, so the head may be one batch
/// behind. It is never ahead, and what it names is in the chain.
func headFault(_ kept: QueueHead?, in db: Database) throws -> Diagnostic? {
  let kept = kept ?? .start
  let last = try lastEvent(db)
  if kept.seq > last.head.seq {
    return Diagnostic(
      .chainCutOff, at: nil, ["kept": .number(kept.seq), "last": .number(last.head.seq)])
  }
  if kept.seq > 0 {
    let hash = try String.fetchOne(
      db, sql: "SELECT hash FROM event WHERE seq = ?", arguments: [kept.seq])
    if hash != kept.hash { return Diagnostic(.chainReplaced, at: nil, ["seq": .number(kept.seq)]) }
  }
  let batches = try Int.fetchOne(
    db, sql: "SELECT COUNT(DISTINCT batch) FROM event WHERE seq > ?", arguments: [kept.seq])
  if (batches ?? 0) > 1 { return Diagnostic(.headBehind, at: nil, ["seq": .number(kept.seq)]) }
  return nil
}

/// The end of the chain and the number of its batch.
func lastEvent(_ db: Database) throws -> (head: QueueHead, batch: Int) {
  guard
    let row = try Row.fetchOne(
      db, sql: "SELECT seq, hash, batch FROM event ORDER BY seq DESC LIMIT 1")
  else { return (.start, 0) }
  return (QueueHead(seq: row["seq"], hash: row["hash"]), row["batch"])
}

extension DiagnosticKind {
  package static let chainCutOff = DiagnosticKind(
    "NB7026",
    message: Bilingual(
      zh: "记录的末尾被切掉了：曾有第 {kept} 条，现在只到第 {last} 条",
      en: "the end of the record was cut off: there was event {kept}, now the last is {last}"),
    hint: Bilingual(
      zh: "不要再写入；从最近的备份恢复，并查明是谁动过队列文件夹",
      en: "write no more to it; restore the latest backup, and find out who touched the folder"),
    explanation: Bilingual(
      zh: "每次提交后，末条的编号和摘要另存在 queue/head。数据库比它短，说明末尾的记录没有了，例如换回了旧的数据库。",
      en: """
        After each commit number and hash of the last event are kept in queue/head as well. A database \
        that is shorter has lost its end, for example because an old one was put in its place.
        """))

  package static let chainReplaced = DiagnosticKind(
    "NB7027",
    message: Bilingual(
      zh: "记录第 {seq} 条与另存的摘要不符", en: "event {seq} is not the one whose hash was kept"),
    hint: Bilingual(
      zh: "不要再写入；运行 noticeboard queue audit 查看，从备份恢复",
      en: "write no more to it; run noticeboard queue audit, and restore a backup"),
    explanation: Bilingual(
      zh: "queue/head 里的摘要和数据库里同一条记录的摘要不同，说明有人改写了记录或换了数据库。",
      en: "The hash in queue/head is not that of the same event in the database: it was rewritten.")
  )

  package static let headBehind = DiagnosticKind(
    "NB7033",
    message: Bilingual(
      zh: "queue/head 只到第 {seq} 条，落后了不止一批",
      en: "queue/head ends at event {seq}, more than one batch behind"),
    hint: Bilingual(
      zh: "查明是谁换了 queue/head；核对备份后，运行 noticeboard queue audit --accept-head",
      en:
        "find out who replaced queue/head; after comparing a backup run noticeboard queue audit --accept-head"
    ),
    explanation: Bilingual(
      zh: "程序被中断时，queue/head 至多落后一批。落后更多，说明它被换成了旧的。",
      en:
        "An interrupted run leaves queue/head at most one batch behind. More means an old one was put back."
    ))
}

let headKinds: [DiagnosticKind] = [.chainCutOff, .chainReplaced, .headBehind]
