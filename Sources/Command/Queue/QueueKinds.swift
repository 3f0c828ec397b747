import Diagnostics

/// Why a command about the queue stopped, for people; nothing was changed.
struct QueueRefusal: Error {
  let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  init(_ kind: DiagnosticKind, _ arguments: [String: Argument] = [:]) {
    diagnostics = [Diagnostic(kind, at: nil, arguments)]
  }
}

extension DiagnosticKind {
  static let accountUnmapped = DiagnosticKind(
    "NB8201",
    message: Bilingual(
      zh: "账号 {account} 没有登记，只能看件数",
      en: "account {account} is not registered and sees counts only"),
    hint: Bilingual(
      zh: "请队列文件夹的所有者运行：noticeboard queue people add {account} --role chair --worker 人员编号",
      en:
        "the owner of the queue folder registers it: noticeboard queue people add {account} --role chair --worker ID"
    ),
    explanation: Bilingual(
      zh:
        "谁能看投诉，按操作系统的账号在 queue/people.yaml 里登记：chair 主任、member 委员、street 街道、clerk 录入。没有登记的和录入人员只看件数。",
      en: """
        Who may see complaints is registered in queue/people.yaml by account of the operating system: \
        chair, member, street or clerk. Others, and a clerk, see counts only.
        """))

  static let peopleOwnerOnly = DiagnosticKind(
    "NB8202",
    message: Bilingual(
      zh: "只有队列文件夹的所有者或主任能登记账号",
      en: "only the owner of the queue folder or the chair registers accounts"),
    hint: Bilingual(
      zh: "请主任运行 noticeboard queue people add",
      en: "ask the chair to run noticeboard queue people add"),
    explanation: Bilingual(
      zh: "能登记账号的人就能让别人看到投诉。第一个由文件夹的所有者登记，以后所有者和主任都可以。",
      en: """
        Whoever registers accounts lets others see complaints. The first is registered by the owner of \
        the folder, later ones by him or the chair.
        """))

  static let chairOnly = DiagnosticKind(
    "NB8203",
    message: Bilingual(zh: "--as 只有主任能用", en: "--as is the chair's alone"),
    hint: Bilingual(zh: "去掉 --as，用自己的账号", en: "leave out --as and use your own account"),
    explanation: Bilingual(
      zh: "主任可以替不会用电脑的委员查看和办理。这样看到的，是两人都能看到的；记录里写明是主任代办。",
      en: """
        The chair may look and act for a member who does not use a computer. He then sees what both of \
        them may see, and the record says that it was he.
        """))

  static let queueInside = DiagnosticKind(
    "NB8204",
    message: Bilingual(
      zh: "队列文件夹不能放在 {folder} 里", en: "the queue cannot lie inside {folder}"),
    hint: Bilingual(
      zh: "用 --queue 指到别处，默认在社区文件夹下的 queue",
      en: "name another place with --queue; it is queue beside content by default"),
    explanation: Bilingual(
      zh: "content、site 和发布的文件夹会公开或被整个替换，居民的投诉不能放在里面。",
      en: "These folders are published or replaced as a whole; complaints must not lie in them."))

  static let queueMissing = DiagnosticKind(
    "NB8205",
    message: Bilingual(zh: "这里没有队列：{path}", en: "there is no queue at {path}"),
    hint: Bilingual(
      zh:
        "先登记第一个账号，队列随之建立：noticeboard queue people add 账号 --role chair --worker 人员编号；或用 --queue、--root 指明位置",
      en:
        "register the first account, which makes it: noticeboard queue people add ACCOUNT --role chair --worker ID; or name the place with --queue or --root"
    ),
    explanation: Bilingual(
      zh: "查看类的命令不会建立队列，免得在错的文件夹里看到一个空的。登记账号、收件和 queue new 会建立。",
      en: """
        Commands that look do not make a queue, or a wrong folder would look like an empty one. \
        Registering an account, the intake and queue new make it.
        """))

  static let generalDeadlines = DiagnosticKind(
    "NB8206", .warning,
    message: Bilingual(
      zh: "{files} 有错误，没有用它，期限按一般规定算",
      en: "{files} has errors and is not used: deadlines are those of the general rules"),
    hint: Bilingual(
      zh: "运行 noticeboard check 查看并改正", en: "noticeboard check tells what to mend"),
    explanation: Bilingual(
      zh: "内容有错不能让监督委员会办不了投诉，所以先按一般规定（十五日告知是否受理，六十日办结）计算。改好后自动重算。",
      en: """
        Faulty content must not keep the committee from its work: the general rules stand in (15 days \
        to say whether it is taken, 60 to finish). After mending, due days are computed again.
        """))

  static let idsInstead = DiagnosticKind(
    "NB8207", .warning,
    message: Bilingual(
      zh: "{files} 有错误，没有用它，姓名和岗位显示为编号",
      en: "{files} has errors and is not used: people and posts are shown by id"),
    hint: Bilingual(
      zh: "运行 noticeboard check 查看并改正", en: "noticeboard check tells what to mend"),
    explanation: Bilingual(
      zh: "内容有错不能让监督委员会办不了投诉。名册读不出时，不能登记新的投诉或交办给个人，因为不知道谁该回避。",
      en: """
        Faulty content must not keep the committee from its work. Without a roster nothing new is \
        written down and no worker is assigned, for nobody knows who must not have it.
        """))
}

extension DiagnosticKind {
  static let rosterNeeded = DiagnosticKind(
    "NB8208",
    message: Bilingual(
      zh: "名册、任职、岗位或社区概况读不出，不知道谁该回避",
      en: "roster, service, posts or community cannot be read: nobody knows who must not see it"),
    hint: Bilingual(
      zh: "运行 noticeboard check 并改正；先把来访来电记在纸上",
      en: "run noticeboard check and mend them; until then write it down on paper"),
    explanation: Bilingual(
      zh: "谁也不能看到投诉自己的案件。没有名册就认不出被投诉的人，所以不登记，也不交办给个人。",
      en: """
        Nobody sees a complaint about himself. Without the roster nobody can tell who is complained \
        of, so nothing is written down, and no worker assigned.
        """))

  static let workerUnknown = DiagnosticKind(
    "NB8209",
    message: Bilingual(
      zh: "名册里那一天没有 {worker}", en: "{worker} is not in the roster of that day"),
    hint: Bilingual(
      zh: "写名册里的编号，如 w003；或 committee（监督委员会）、street（街道）",
      en: "write an id of the roster, such as w003; or committee, or street where it fits"),
    explanation: Bilingual(
      zh: "交办、登记账号和指明被投诉人都按名册的编号，同名的人才不会弄混。",
      en: "People are named by their id in the roster, so that two of one name are not mixed up."))

  static let noteNotText = DiagnosticKind(
    "NB8210",
    message: Bilingual(
      zh: "{path} 不是 1 MiB 以内的 UTF-8 文字", en: "{path} is not a text in UTF-8 of up to 1 MiB"),
    hint: Bilingual(zh: "请另存为 UTF-8 的 txt", en: "save it as a txt file in UTF-8"),
    explanation: Bilingual(
      zh: "答复会原样写进给居民的通知，认错了编码就成了乱码。",
      en: "The answer goes to the resident as it is; a misread encoding would make it unreadable."))

  static let noNoticeOwed = DiagnosticKind(
    "NB8211",
    message: Bilingual(
      zh: "案件 {case} 现在不欠居民通知", en: "case {case} owes the resident no notice now"),
    hint: Bilingual(
      zh: "受理、退回、延期和答复之后才有通知；匿名的没有，知道怎样联系了就用 queue contact 补上",
      en: """
        a notice follows accept, return, extend and reply; an anonymous one gets none, until \
        queue contact says how to reach him
        """),
    explanation: Bilingual(
      zh: "通知随受理、退回、延期、答复产生。没有留姓名和联系方式的，无从通知。",
      en: "Notices follow these steps. Whoever did not say who he is cannot be told."))

  static let periodNotOver = DiagnosticKind(
    "NB8212", .warning,
    message: Bilingual(zh: "{period} 还没有结束", en: "{period} is not over yet"),
    hint: Bilingual(zh: "期末之后再出一次", en: "make the report again after its last day"),
    explanation: Bilingual(
      zh: "统计的是到今天为止的数；期间没有结束就公开，以后的数会不一样。",
      en: "It counts what there is today; published now, it will not agree with the final one."))

  static let fileThere = DiagnosticKind(
    "NB8213",
    message: Bilingual(zh: "{path} 已经存在", en: "{path} exists already"),
    hint: Bilingual(
      zh: "用 --output 换一个文件名，或先移走它",
      en: "choose another name with --output, or move it away"),
    explanation: Bilingual(
      zh: "导出、报告和遮盖的副本从不覆盖已有的文件。",
      en: "Exports, reports and masked copies overwrite nothing."))
}

let queueCommandKinds: [DiagnosticKind] = [
  .accountUnmapped, .peopleOwnerOnly, .chairOnly, .queueInside, .queueMissing, .generalDeadlines,
  .idsInstead, .rosterNeeded, .workerUnknown, .noteNotText, .noNoticeOwed, .periodNotOver,
  .fileThere,
]
