import Diagnostics

extension DiagnosticKind {
  package static let versionConflict = DiagnosticKind(
    "NB7007",
    message: Bilingual(
      zh: "案件 {case} 刚刚被别人改过", en: "case {case} was just changed by somebody else"),
    hint: Bilingual(
      zh: "重新查看后再办：noticeboard queue show {case}",
      en: "look at it again first: noticeboard queue show {case}"),
    explanation: Bilingual(
      zh: "两个人同时办一件，后写的一方会被告知，不会盖掉前一方写的。",
      en: "When two people work on one case at once, the second is told and overwrites nothing."))

  package static let noSuchCase = DiagnosticKind(
    "NB7008",
    message: Bilingual(zh: "没有案件“{case}”", en: "there is no case “{case}”"),
    hint: Bilingual(
      zh: "请核对编号；编号有校验位，抄错一位就查不到", en: "check the reference: with one wrong sign it names no case"),
    explanation: Bilingual(
      zh: "没有这件，或者您无权看到它。两种情况的回答完全一样，这样谁也不能从回答里得知别人投诉了什么。",
      en: """
        There is no such case, or you may not see it. The answer is the same for both, so that nobody \
        learns from it that a complaint exists.
        """))

  package static let notForRole = DiagnosticKind(
    "NB7009",
    message: Bilingual(zh: "这个账号不能做这一步", en: "this account may not do this"),
    hint: Bilingual(
      zh: "请由监督委员会主任或街道办理", en: "ask the chair of the committee or the street to do it"),
    explanation: Bilingual(
      zh: "隔离的文件和有疑问的回避只由主任或街道处理；录入人员只看件数。",
      en: """
        Quarantined files and doubtful recusals are for the chair or the street; a clerk sees counts \
        only.
        """))

  package static let queueBusy = DiagnosticKind(
    "NB7020",
    message: Bilingual(zh: "队列正被别的程序占用", en: "the queue is in use by another program"),
    hint: Bilingual(zh: "稍后再试；这次什么也没有改动", en: "try again later; nothing was changed"),
    explanation: Bilingual(
      zh: "同一时间只有一个程序能写队列。等了十秒仍没轮到，就停下来，什么也不改。",
      en:
        "One program writes the queue at a time. After ten seconds of waiting it gives up unchanged."
    ))

  package static let queueDamaged = DiagnosticKind(
    "NB7021",
    message: Bilingual(zh: "队列的数据库损坏，无法读取", en: "the queue's database is damaged"),
    hint: Bilingual(
      zh: "不要再写入；运行 noticeboard queue audit 查看，从最近的备份恢复",
      en: "write no more to it; run noticeboard queue audit, and restore the latest backup"),
    explanation: Bilingual(
      zh: "queue.sqlite 不是数据库，或内容自相矛盾。原件仍在 originals 文件夹里，恢复备份后可重新收件，重复的会被认出。",
      en: """
        queue.sqlite is no database, or contradicts itself. The originals are still in their folder: \
        after a restore they can be taken in again, and what is there already is recognised.
        """))

  package static let queueDiskFull = DiagnosticKind(
    "NB7022",
    message: Bilingual(zh: "磁盘已满，没有写入队列", en: "the disk is full; nothing was queued"),
    hint: Bilingual(zh: "腾出空间后再运行一次", en: "make room and run it again"),
    explanation: Bilingual(
      zh: "写不进磁盘的投诉不会报告为已收下，原文件留在原处，下次接着收。",
      en: "What cannot be written is not reported as received; its file stays where it was."))

  package static let queueDatabase = DiagnosticKind(
    "NB7023",
    message: Bilingual(
      zh: "队列的数据库出错（SQLite {code}）", en: "the queue's database failed (SQLite {code})"),
    hint: Bilingual(
      zh: "检查磁盘和权限；什么也没有改动", en: "check disk and permissions; nothing was changed"),
    explanation: Bilingual(
      zh: "SQLite 报告了一个不常见的错误。这一步没有生效。",
      en: "SQLite reported an unusual error. The step did not take effect."))

  package static let queueNotDurable = DiagnosticKind(
    "NB7024",
    message: Bilingual(
      zh: "数据库不肯逐次写盘（synchronous 或 WAL 设置不成）",
      en: "the database will not write durably (synchronous or WAL cannot be set)"),
    hint: Bilingual(
      zh: "把队列文件夹放在本机磁盘上，不要放在网络盘", en: "keep the queue on a local disk, not on a network drive"),
    explanation: Bilingual(
      zh: "断电也不能丢一件投诉，所以每次提交都要写到盘上（WAL，synchronous=FULL）。打开后读回设置，不符就不使用。",
      en: """
        No complaint may be lost to a power cut, so every commit reaches the disk (WAL, \
        synchronous=FULL). The setting is read back after opening, and the queue not used without it.
        """))

  package static let queueTooNew = DiagnosticKind(
    "NB7025",
    message: Bilingual(
      zh: "这个队列由更新的版本建立", en: "this queue was made by a newer version of the program"),
    hint: Bilingual(zh: "请升级 noticeboard", en: "update noticeboard"),
    explanation: Bilingual(
      zh: "旧版本不认识新的表结构，不会去猜。", en: "An older program does not guess at a newer structure."))

  package static let queueFile = DiagnosticKind(
    "NB7030",
    message: Bilingual(zh: "不能使用 {path}：{reason}", en: "cannot use {path}: {reason}"),
    hint: Bilingual(
      zh: "检查队列文件夹的权限和磁盘", en: "check the permissions of the queue folder and the disk"),
    explanation: Bilingual(
      zh: "队列文件夹（queue）里放着居民的投诉，只有它的所有者能用。",
      en: "The queue folder holds residents' complaints; only its owner can use it."))

  package static let queueOpenToOthers = DiagnosticKind(
    "NB7031",
    message: Bilingual(
      zh: "队列文件夹 {path} 别的账号也能打开", en: "other accounts can open the queue folder {path}"),
    hint: Bilingual(zh: "运行 chmod 700 {path}", en: "run chmod 700 {path}"),
    explanation: Bilingual(
      zh: "能读到磁盘的人就能读到投诉，所以文件夹只许所有者使用（0700），否则不打开。",
      en: "Who can read the folder can read the complaints, so it must be its owner's alone (0700)."
    ))

  package static let backupExists = DiagnosticKind(
    "NB7032",
    message: Bilingual(zh: "备份文件 {path} 已经存在", en: "the backup {path} exists already"),
    hint: Bilingual(
      zh: "换一个文件名；备份从不覆盖别的文件", en: "choose another name: a backup overwrites nothing"),
    explanation: Bilingual(
      zh: "覆盖上一份备份，万一中途失败就两份都没有了。",
      en: "If overwriting the last backup failed half-way, there would be none left."))

  package static let noSuchFile = DiagnosticKind(
    "NB7050",
    message: Bilingual(zh: "隔离区没有这个文件", en: "there is no such file in quarantine"),
    hint: Bilingual(
      zh: "运行 noticeboard queue quarantine 查看", en: "noticeboard queue quarantine lists them"),
    explanation: Bilingual(
      zh: "按文件的摘要（SHA-256）查找，至少写前 8 位；已处理的不再列出。",
      en: "Files are named by their digest (SHA-256), at least its first 8 digits."))

  package static let dismissalReason = DiagnosticKind(
    "NB7051",
    message: Bilingual(zh: "注销隔离文件要写理由", en: "dismissing a quarantined file needs a reason"),
    hint: Bilingual(zh: "用 --note 写理由", en: "say why with --note"),
    explanation: Bilingual(
      zh: "收到的东西一件也不能丢；不办的要说明为什么。",
      en: "Nothing received is ever lost; what is not dealt with says why."))

  package static let originalMissing = DiagnosticKind(
    "NB7052",
    message: Bilingual(
      zh: "{file} 的原件不在队列里，不能重试",
      en: "the original of {file} is not in the queue, so it cannot be tried again"),
    hint: Bilingual(
      zh: "从备份恢复 queue/originals；没有备份，请寄件人再发一次，再 quarantine dismiss 注销这一条",
      en:
        "restore queue/originals from a backup; without one have it sent again, then dismiss this entry"
    ),
    explanation: Bilingual(
      zh: """
        重试读的是当初保留的原件（queue/originals，按摘要命名）。只有一部分没有读懂的文件，整份再读一遍，\
        但只收当初没有收下的：其余早已入列，后来可能又有改动。
        """,
      en: """
        A retry reads the original as it was kept (queue/originals, named by digest). A file of which \
        only some part was not read is read whole, but only what was not taken in before is added: the \
        rest is in the queue and may have changed since.
        """))
}

let queueKinds: [DiagnosticKind] = [
  .versionConflict, .noSuchCase, .notForRole, .queueBusy, .queueDamaged, .queueDiskFull,
  .queueDatabase, .queueNotDurable, .queueTooNew, .queueFile, .queueOpenToOthers, .backupExists,
  .noSuchFile, .dismissalReason, .originalMissing,
]
