import Diagnostics

let openingKinds: [DiagnosticKind] = [
  .snapshotUsed, .rosterUnusable, .settingsUnusable, .queueInPublicFolder, .inboxHoldsFolder,
  .fileNotMoved, .originalAltered,
]

extension DiagnosticKind {
  package static let snapshotUsed = DiagnosticKind(
    "NB6201", .warning,
    message: Bilingual(
      zh: "{files} 有错误，这次收件用的是上次没有错误时的人员、岗位和规则",
      en: "there are mistakes in {files}; people, posts and rules are taken as they last were"),
    hint: Bilingual(
      zh: "运行 noticeboard check 看错在哪里，改好后再收一次件",
      en: "run noticeboard check to see them, and mend them soon"),
    explanation: Bilingual(
      zh: """
        社区概况、岗位、名册、任职、日历、规则和分类用词里有一处读不懂，收件就不用这一套，改用队列文件夹里保存的上一套\
        （context.json，每次没有错误的收件都会更新），来件照收。新来的人在改好以前认不出来。
        """,
      en: """
        Where community, posts, roster, service, calendar, rules or triage cannot be read, the intake goes \
        by the last sound ones, which each run keeps in the queue's folder (context.json). Whoever came \
        since then is not known until the mistake is mended.
        """))

  package static let rosterUnusable = DiagnosticKind(
    "NB6202",
    message: Bilingual(
      zh: "不知道谁在什么岗位，不能收件", en: "nothing is taken in without knowing who holds which post"),
    hint: Bilingual(
      zh: "先改好 content/ 里的 community.yaml、posts.yaml、名册和任职表",
      en: "mend community.yaml, posts.yaml, roster and service in content/ first"),
    explanation: Bilingual(
      zh: """
        投诉不能落到被投诉人手里，所以收件前必须知道谁在什么岗位。这几个文件有错误，队列里又没有保存过没有错误的一套，\
        就什么也不收；来件还在原处。
        """,
      en: """
        No complaint may reach the person it is about, so who holds which post must be known. These files \
        have mistakes, and no sound ones were kept in the queue: nothing is received, all stays where it is.
        """))

  package static let settingsUnusable = DiagnosticKind(
    "NB6203", .warning,
    message: Bilingual(
      zh: "{files} 有错误，这次收件按一般规定算期限，不分类",
      en: "there are mistakes in {files}; the general rules hold instead"),
    hint: Bilingual(
      zh: "运行 noticeboard check 看错在哪里", en: "run noticeboard check to see them"),
    explanation: Bilingual(
      zh: """
        日历、规则或分类用词有错误，队列里也没有保存过上一套。来件照收：没有日历按周一到周五，没有规则按一般规定的期限，\
        没有分类用词就都标“待分类”。
        """,
      en: """
        Calendar, rules or triage has a mistake, and none was kept in the queue. Complaints are taken in \
        all the same: Monday to Friday are workdays, the general limits hold, nothing is sorted.
        """))

  package static let queueInPublicFolder = DiagnosticKind(
    "NB6204",
    message: Bilingual(
      zh: "队列文件夹 {queue} 不能放在 {folder} 里", en: "the queue {queue} may not lie in {folder}"),
    hint: Bilingual(
      zh: "用 --queue 另指一个只有管理人能打开的文件夹",
      en: "name another folder with --queue that only its owner can open"),
    explanation: Bilingual(
      zh: "content/、site/ 和发布的文件夹里的东西会公开或被复制到别处，投诉不能放在那里。",
      en: """
        What lies in content/, site/ or the published folder is shown to everybody or copied elsewhere; \
        complaints must never be there.
        """))

  package static let inboxHoldsFolder = DiagnosticKind(
    "NB6205",
    message: Bilingual(
      zh: "收件的 {inbox} 里有 {folder}", en: "{folder} lies in {inbox}, which is to be taken in"),
    hint: Bilingual(
      zh: "另指一个只放来件的文件夹", en: "name a folder that holds what arrived and nothing else"),
    explanation: Bilingual(
      zh: "队列和移走来件的文件夹如果在收件的文件夹里，收件时就会把它们自己也收进去，没有尽头。",
      en: "The queue, or the folder that files are moved to, would be taken in itself, for ever."))

  package static let fileNotMoved = DiagnosticKind(
    "NB6206",
    message: Bilingual(
      zh: "文件 {file} 已经收好，但没能移走：{reason}",
      en: "the file {file} was taken in and could not be moved: {reason}"),
    hint: Bilingual(
      zh: "检查权限和磁盘；再收一次件时会认出它是重复的，再移一次",
      en: "check permissions and disk; the next run knows it for a duplicate and moves it"),
    explanation: Bilingual(
      zh: """
        原件和投诉已经在队列里，什么也没有丢。文件还在原处，是因为目标文件夹写不进去，或者文件在读取以后又被改过。
        """,
      en: """
        Original and complaints are safe in the queue. The file stayed because the folder cannot be \
        written, or because it was changed after it was read.
        """))

  package static let originalAltered = DiagnosticKind(
    "NB6207",
    message: Bilingual(
      zh: "隔离的原件 {file} 已经不是当初收到的那个，没有读",
      en: "the kept original {file} is not what was received any more; it was not read"),
    hint: Bilingual(
      zh: "从备份恢复这个原件后再试", en: "restore it from a backup and try again"),
    explanation: Bilingual(
      zh: "原件按内容的摘要（SHA-256）存放。内容与摘要不符，是磁盘坏了或者有人改过；改过的东西不能当作居民送来的。",
      en: """
        Originals are kept under the SHA-256 of their bytes. Where the two differ the disk is faulty or \
        somebody changed it; what was changed must not pass for what a resident sent.
        """))
}
