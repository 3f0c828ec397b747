import Diagnostics

let decodeKinds: [DiagnosticKind] = [
  .messageTooLarge, .nothingInside, .tooManyComplaints, .documentUnreadable, .archiveInArchive,
  .mailHeaderTooLarge, .mailTooManyParts,
]

extension DiagnosticKind {
  package static let messageTooLarge = DiagnosticKind(
    "NB6010",
    message: Bilingual(
      zh: "来件太大，超过 {limit} MiB（{place}）",
      en: "the message is too large, over {limit} MiB ({place})"),
    hint: Bilingual(
      zh: "请把附件另存，或者调高大小上限后重试",
      en: "take the attachments out, or raise the limit and retry"),
    explanation: Bilingual(
      zh: """
        大小上限按每一封邮件、每一份材料计算，默认 25 MiB。超过的不截断，原件照样保存，放入隔离区等人处理。
        """,
      en: """
        The limit is for each mail or document, 25 MiB by default. A larger one is not \
        cut: the original is kept, and it waits in quarantine for a person.
        """))

  package static let nothingInside = DiagnosticKind(
    "NB6011",
    message: Bilingual(
      zh: "里面没有一份来件",
      en: "there is no complaint in it"),
    hint: Bilingual(
      zh: "如果是只有表头的导出表，可以忽略；否则请检查文件",
      en: "an export with a header alone can be dismissed; else look at the file"),
    explanation: Bilingual(
      zh: """
        文件认得出来，但里面没有记录，例如只有表头的表格、空的列表。
        """,
      en: """
        The file was recognised but holds no record: a table with a header alone, an empty \
        list.
        """))

  package static let tooManyComplaints = DiagnosticKind(
    "NB6012",
    message: Bilingual(
      zh: "一个文件里超过 {limit} 份来件，{place}起没有读",
      en: "over {limit} complaints in one file; not read from {place} on"),
    hint: Bilingual(
      zh: "请把文件分成几个再放入",
      en: "split the file and put the parts in"),
    explanation: Bilingual(
      zh: """
        一个文件在一次提交里全部入库，数目有上限，免得占满内存。上限以内的已经读出。
        """,
      en: """
        All of a file is committed at once, so that their number has a limit lest memory \
        runs out. Those below it were read.
        """))

  package static let documentUnreadable = DiagnosticKind(
    "NB6013",
    message: Bilingual(
      zh: "文件读不了：{reason}（{place}）",
      en: "it cannot be read: {reason} ({place})"),
    hint: Bilingual(
      zh: "请打开原件看看，去掉密码或另存后再放入",
      en: "look at the original; remove the password or save it anew"),
    explanation: Bilingual(
      zh: """
        文档加密、损坏、超出安全限制，或者是这里不读的格式。只读出一半的材料不算收到，所以整个放入隔离区，原件已保存。
        """,
      en: """
        The document is encrypted, damaged, beyond a safety limit or of a format not read \
        here. Half a letter is no letter, so that it waits in quarantine; the original is \
        kept.
        """))

  package static let archiveInArchive = DiagnosticKind(
    "NB6014",
    message: Bilingual(
      zh: "压缩包里还有压缩包（{place}）",
      en: "an archive lies within an archive ({place})"),
    hint: Bilingual(
      zh: "请先解开外面一层再放入",
      en: "unpack the outer one and put in what it holds"),
    explanation: Bilingual(
      zh: """
        压缩包只解开一层。层层相套的压缩包常用来藏东西或撑爆磁盘。
        """,
      en: """
        Archives are opened one level deep. Nested ones are a usual way to hide things or \
        to fill a disk.
        """))

  package static let mailHeaderTooLarge = DiagnosticKind(
    "NB6020",
    message: Bilingual(
      zh: "邮件头超过 {limit} KiB（{place}）",
      en: "the mail's header is over {limit} KiB ({place})"),
    hint: Bilingual(
      zh: "请看看原件是不是一封真的邮件",
      en: "look at the original: is it a mail at all?"),
    explanation: Bilingual(
      zh: """
        一封发给一千人的邮件，信头也不到这个大小的十分之一。信头过大多半是损坏或攻击。原件已保存。
        """,
      en: """
        A mail to a thousand people has a tenth of such a header. A larger one is damaged \
        or an attack. The original is kept.
        """))

  package static let mailTooManyParts = DiagnosticKind(
    "NB6021",
    message: Bilingual(
      zh: "邮件超过 {parts} 个部分或 {depth} 层（{place}）",
      en: "the mail has over {parts} parts or lies over {depth} deep ({place})"),
    hint: Bilingual(
      zh: "请在邮件程序里打开原件，把要紧的内容另存后再放入",
      en: "open the original in a mail program and save what matters"),
    explanation: Bilingual(
      zh: """
        正常的邮件只有几个部分。成千上万个部分或一层套一层的邮件会耗尽内存，所以不拆开。原件已保存。
        """,
      en: """
        A mail has a few parts. Thousands of them, or parts within parts within parts, use \
        up memory, so that such a mail is not taken apart. The original is kept.
        """))
}
