import Diagnostics

extension DiagnosticKind {
  package static let wrongStage = DiagnosticKind(
    "NB7001",
    message: Bilingual(
      zh: "案件 {case} {stage}，不能{step}", en: "case {case} is {stage}: it cannot {step} now"),
    hint: Bilingual(zh: "现在可以：{possible}", en: "possible now: {possible}"),
    explanation: Bilingual(
      zh: "每件投诉都按同一条路走：收到、受理或退回、交办、答复、居民确认或要求重办、办结。跳过一步，居民就少一次答复，所以不允许。",
      en: """
        Every complaint goes the same way: received, accepted or returned, assigned, replied, confirmed \
        or reopened, closed. Skipping a step would take an answer from the resident, so it is refused.
        """))

  package static let noteMissing = DiagnosticKind(
    "NB7002",
    message: Bilingual(zh: "案件 {case}：{step}要写明内容或理由", en: "case {case}: {step} needs its words"),
    hint: Bilingual(
      zh: "用 --note 写，或用 --file 给一个文件", en: "write them with --note, or name a file with --file"),
    explanation: Bilingual(
      zh: "退回、答复、延期、重办都要告诉居民或留给后来查看的人，所以必须写明内容或理由。",
      en: "A return, reply, extension or reopening is told to the resident or kept for review."))

  package static let alreadyExtended = DiagnosticKind(
    "NB7003",
    message: Bilingual(zh: "案件 {case} 已经延期过一次", en: "case {case} was extended once already"),
    hint: Bilingual(
      zh: "按已延的期限办结，或先答复目前的进展", en: "finish by the extended day, or reply with how far it is"),
    explanation: Bilingual(
      zh: "延期只有一次，须有理由和批准人。参照《信访工作条例》：六十日办结，经批准可延长不超过三十日，并告知理由。",
      en: """
        A case is extended once, with a reason and an approver. After the regulation on letters and \
        visits (2022): sixty days to finish, at most thirty more with approval, the reason told.
        """))

  package static let incompleteStep = DiagnosticKind(
    "NB7004",
    message: Bilingual(
      zh: "案件 {case}：{step}没有写{what}", en: "case {case}: {step} does not say {what}"),
    hint: Bilingual(zh: "请补上{what}", en: "add {what}"),
    explanation: Bilingual(
      zh: "退回要指明该去的部门，延期要写明延多久、谁批准的，居民和以后查看的人才知道依据。",
      en: "A return names the right office; an extension says how long and who approved it."))

  package static let barredAssignee = DiagnosticKind(
    "NB7005",
    message: Bilingual(
      zh: "案件 {case} 不能交给这个人办", en: "case {case} cannot be assigned to this person"),
    hint: Bilingual(zh: "可以交给：{whom}", en: "it may go to {whom}"),
    explanation: Bilingual(
      zh: "被投诉的人和向他负责的人都不能办这件投诉；可能涉及的人在核实前也一样。投诉书记、主任的，由监督委员会或街道办。依据：《信访工作条例》第三十条。",
      en: """
        Neither the person complained of nor those who answer to that person handle the case, nor \
        those who may be meant, until that is settled. A complaint about the secretary or the director \
        stays with the committee or the street. Source: art. 30 of the regulation on letters and visits.
        """))

  package static let doubtUnsettled = DiagnosticKind(
    "NB7010",
    message: Bilingual(
      zh: "案件 {case} 投诉的是谁还没有核实，暂时不能交办",
      en: "whom case {case} is about is not settled: it cannot be assigned yet"),
    hint: Bilingual(
      zh: """
        先由主任核实：noticeboard queue recuse {case} --note 理由；投诉的就是他，加 --about 人员编号，\
        不是他就不写 --about
        """,
      en: """
        the chair settles it first: noticeboard queue recuse {case} --note REASON, with --about ID where \
        it is about that person and without where it is not
        """),
    explanation: Bilingual(
      zh: """
        来件里提到了工作人员，程序看不准是不是投诉他。在主任核实以前，案件只给主任看，也不交给任何人办，\
        免得投诉落到被投诉的人手里。queue show 写着可能涉及谁、因为哪句话。依据：《信访工作条例》第三十条。
        """,
      en: """
        A worker is named, and the program cannot tell whether the complaint is about that person. Until \
        the chair has decided, the chair alone sees the case and nobody is given it, so that it does not \
        reach whom it is about. queue show says who may be meant, and why. Source: art. 30 of the \
        regulation on letters and visits.
        """))

  package static let uselessLink = DiagnosticKind(
    "NB7006",
    message: Bilingual(zh: "案件 {case}：{why}", en: "case {case}: {why}"),
    hint: Bilingual(
      zh: "运行 noticeboard queue show 查看关联的案件", en: "noticeboard queue show lists the linked cases"),
    explanation: Bilingual(
      zh: "相似的投诉互相关联，但不合并：每位居民仍会收到自己的答复，关联可以解除。",
      en: "Similar complaints are linked, reversibly, never merged: each resident is answered."))
}

let transitionKinds: [DiagnosticKind] = [
  .wrongStage, .noteMissing, .alreadyExtended, .incompleteStep, .barredAssignee, .doubtUnsettled,
  .uselessLink,
]
