import Diagnostics

extension DiagnosticKind {
  package static let diskFull = DiagnosticKind(
    "NB4010",
    message: Bilingual(
      zh: "磁盘已满，写不下 {path}（{reason}）", en: "the disk is full, {path} cannot be written ({reason})"),
    hint: Bilingual(
      zh: "请腾出空间后再发布；原网站没有改动", en: "free some space and build again; the old site is untouched"),
    explanation: Bilingual(
      zh:
        "新网站先在公开文件夹旁边完整写好，再一次替换旧网站，所以发布时磁盘上要同时放得下有变化的文件。空间或配额用完时，写了一半的文件会删掉，旧网站原样保留。",
      en:
        "The new site is written beside the public folder and then takes its place at once, so that the disk must have room for what changed while the old site still stands. When space or quota run out, what was half written is removed and the old site stays as it was."
    ))

  package static let outputNotWritable = DiagnosticKind(
    "NB4011",
    message: Bilingual(
      zh: "没有写入权限：{path}（{reason}）", en: "{path} may not be written to ({reason})"),
    hint: Bilingual(
      zh: "公开文件夹和它的上一级文件夹都要可写；也可用 --output 指定别处",
      en:
        "both the public folder and the folder above it must be writable; or choose another --output"
    ),
    explanation: Bilingual(
      zh:
        "新网站先写在公开文件夹的旁边，再整体换上，所以上一级文件夹也要可写。若上一级文件夹归别人管（例如 /var/www），请在里面建一个归自己的文件夹，再把 --output 指到它下面的一层。旧网站没有改动。",
      en:
        "The new site is first written beside the public folder and then swapped in, so the folder above must be writable too. If that one belongs to somebody else (such as /var/www), have a folder of your own made in it and let --output name a folder inside that. The old site is untouched."
    ))

  package static let outputPathTooLong = DiagnosticKind(
    "NB4012",
    message: Bilingual(zh: "路径太长：{path}", en: "the path is too long: {path}"),
    hint: Bilingual(zh: "请缩短文件名或文件夹名", en: "shorten the names of files or folders"),
    explanation: Bilingual(
      zh: "多数文件系统的一个文件名最多 255 字节，一个汉字占 3 字节；整个路径最多 4096 字节。公开文件夹的名字还要留约 40 字节给发布时旁边的临时文件夹。",
      en:
        "Most file systems allow 255 bytes for one name, a Chinese character takes three, and 4096 bytes for a whole path. The public folder's own name must leave some 40 bytes for the temporary folder beside it."
    ))

  package static let outputFailure = DiagnosticKind(
    "NB4013",
    message: Bilingual(
      zh: "系统不允许，发布中止：{path}（{reason}）",
      en: "the system refused, nothing was published: {path} ({reason})"),
    hint: Bilingual(
      zh: "请检查磁盘和权限后再试；原网站没有改动",
      en: "check the disk and permissions and try again; the old site is untouched"),
    explanation: Bilingual(
      zh: "操作系统报告了一个发布程序不能处理的错误，括号里是它的原话。若反复出现，请检查磁盘是否损坏、网络盘是否断开、打开的文件是否太多。旧网站仍然完整。",
      en:
        "The operating system reported an error that publishing cannot get around; its words are in the brackets. If it comes again, look for a damaged disk, a network drive that is gone, or too many open files. The old site is still whole."
    ))

  package static let renderedTwice = DiagnosticKind(
    "NB4014",
    message: Bilingual(
      zh: "程序内部错误：{path}（{what}）", en: "a mistake of the program: {path} ({what})"),
    hint: Bilingual(
      zh: "请把这一行报告给开发者；原网站没有改动", en: "please report this line; the old site is untouched"),
    explanation: Bilingual(
      zh: "前面的步骤本应保证每个网页的地址合法且不重复。出现这个错误说明程序有缺陷，不是您的内容有错。旧网站没有改动。",
      en:
        "The stages before this one promise that every address is valid and occurs once. That one was not is a defect of the program and no fault of your content. The old site is untouched."
    ))

  package static let historyDamaged = DiagnosticKind(
    "NB4015",
    message: Bilingual(zh: "发布记录的这一行读不懂", en: "this line of the publication record cannot be read"),
    hint: Bilingual(
      zh: "请从备份恢复 history/published.jsonl，或改正这一行",
      en: "restore history/published.jsonl from a backup, or mend the line"),
    explanation: Bilingual(
      zh:
        "history/published.jsonl 由程序逐行追加，每行一个 JSON 对象，用来发现被撤下或提前撤下的公开事项。最后一行写到一半会自动忽略；中间的行读不懂，说明文件被改动过，程序不会猜测。",
      en:
        "history/published.jsonl is appended by the program, one JSON object a line, and is how a disclosure that vanished or was taken down early is noticed. A last line cut short is ignored; one in the middle that cannot be read means that the file was edited, and the program does not guess."
    ))
}

package let releaseKinds: [DiagnosticKind] =
  outputKinds + [
    .diskFull, .outputNotWritable, .outputPathTooLong, .outputFailure, .renderedTwice,
    .historyDamaged,
  ]
