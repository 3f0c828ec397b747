import Diagnostics

let receiveKinds: [DiagnosticKind] = [
  .fileVanished, .fileNotRead, .linkNotFollowed, .fileOverLimit, .emptyFile, .unknownKind,
  .oldOffice,
]

extension DiagnosticKind {
  package static let fileVanished = DiagnosticKind(
    "NB6001",
    message: Bilingual(
      zh: "文件 {file} 在读取前消失了（{reason}）",
      en: "the file {file} vanished before it was read ({reason})"),
    hint: Bilingual(
      zh: "如果是别的程序移走了它，不必处理；否则请重新放入收件文件夹",
      en: "if another program took it nothing is to be done; else put it into the inbox again"),
    explanation: Bilingual(
      zh: """
        列出收件文件夹时这个文件还在，读取时已经不在。它没有被收下，也不计入收到的数目。
        """,
      en: """
        The file was there when the inbox was listed and gone when it was to be read. It \
        was not received and is not counted.
        """))

  package static let fileNotRead = DiagnosticKind(
    "NB6002",
    message: Bilingual(
      zh: "文件 {file} 读不出来：{reason}",
      en: "the file {file} cannot be read: {reason}"),
    hint: Bilingual(
      zh: "请检查权限和磁盘，再运行一次",
      en: "check its permissions and the disk, then run again"),
    explanation: Bilingual(
      zh: """
        操作系统不允许读取，或者它不是普通文件，或者磁盘有错误。没有读到的文件不会被收下，也不会被移动。
        """,
      en: """
        The system does not let it be read, it is no ordinary file, or the disk has an \
        error. What was not read is not received and not moved.
        """))

  package static let linkNotFollowed = DiagnosticKind(
    "NB6003", .warning,
    message: Bilingual(
      zh: "没有收 {file}：它是{reason}",
      en: "{file} was left: it is {reason}"),
    hint: Bilingual(
      zh: "请把文件本身复制到收件文件夹",
      en: "copy the file itself into the inbox"),
    explanation: Bilingual(
      zh: """
        符号链接可能指向任何地方，例如别人的文件，所以收件时不跟随。
        """,
      en: """
        A symbolic link may lead anywhere, to other people's files for instance, so that \
        the intake follows none.
        """))

  package static let fileOverLimit = DiagnosticKind(
    "NB6004",
    message: Bilingual(
      zh: "文件太大，超过 {limit} MiB",
      en: "the file is too large, over {limit} MiB"),
    hint: Bilingual(
      zh: "请把里面的材料分开，或者调高大小上限后重试",
      en: "split it, or raise the limit and retry"),
    explanation: Bilingual(
      zh: """
        一份来件默认最大 25 MiB，邮箱、表格和压缩包这类装有许多来件的文件默认最大 1 GiB。超过的不截断，原件照样保存\
        ，放入隔离区等人处理。
        """,
      en: """
        One message may have 25 MiB by default, a file of many (mailbox, table, archive) 1 \
        GiB. A larger one is not cut: its original is kept, and it waits in quarantine for \
        a person.
        """))

  package static let emptyFile = DiagnosticKind(
    "NB6005",
    message: Bilingual(
      zh: "文件是空的（{place}）",
      en: "it is empty ({place})"),
    hint: Bilingual(
      zh: "请向送来的人再要一次",
      en: "ask whoever sent it to send it again"),
    explanation: Bilingual(
      zh: """
        文件里一个字也没有，多半是没有传完。
        """,
      en: """
        There is not a word in it; most likely it was not transferred whole.
        """))

  package static let unknownKind = DiagnosticKind(
    "NB6006",
    message: Bilingual(
      zh: "认不出这是什么文件（{place}）",
      en: "this kind of file is not known ({place})"),
    hint: Bilingual(
      zh: "请打开看看，另存为文字、表格、PDF 或图片后再放入",
      en: "open it, and save it as text, table, PDF or picture"),
    explanation: Bilingual(
      zh: """
        能收的有：邮件（eml、mbox）、表格（csv、tsv、xlsx）、JSON、文本、微信聊天记录、本站的投诉表、doc\
        x、pdf、网页、图片、录音、视频，以及装着它们的 zip。按内容判断，不看扩展名。
        """,
      en: """
        Taken are mail (eml, mbox), tables (csv, tsv, xlsx), JSON, text, WeChat exports, \
        our own form, docx, pdf, web pages, pictures, recordings, films, and zip archives \
        of them. The content decides, not the name.
        """))

  package static let oldOffice = DiagnosticKind(
    "NB6007",
    message: Bilingual(
      zh: "这是旧版 Office 文件（doc、xls、wps、et），读不了（{place}）",
      en: "an old office file (doc, xls, wps, et) is not read here ({place})"),
    hint: Bilingual(
      zh: "请另存为 docx、xlsx 或 PDF 后再放入",
      en: "save it as docx, xlsx or PDF and put it in again"),
    explanation: Bilingual(
      zh: """
        旧的二进制格式没有公开可靠的读法，加了密码的新文件也是这种容器。原件已保存。
        """,
      en: """
        The old binary formats have no reliable reader; new files with a password come in \
        the same container. The original is kept.
        """))
}
