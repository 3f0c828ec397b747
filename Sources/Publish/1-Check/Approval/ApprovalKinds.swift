import Diagnostics

extension DiagnosticKind {
  package static let approvalStepMissing = DiagnosticKind(
    "NB2241",
    message: Bilingual(zh: "审批记录缺少：{steps}", en: "missing in the approval: {steps}"),
    hint: Bilingual(
      zh: "请在 approval 里逐步写上，如 {key}: {by: 谁, on: 日期}；没有做的先补办，不要补填",
      en: "add each below approval once it has been done, such as {key}: {by: WHO, on: DATE}"),
    explanation: Bilingual(
      zh: """
        党务公开要经过提出、审核、保密审查、审批四步；目录里写了 approval: true 的其他事项也一样。\
        依据：《中国共产党党务公开条例（试行）》第十五条，党的组织应当按程序提出、审核（含保密审查）、审批、实施。
        """,
      en: """
        A party disclosure is proposed, reviewed, checked for secrecy and approved, and so is every item \
        that the catalogue marks with approval: true. Source: regulation of the Party on the disclosure \
        of party affairs (trial), art. 15.
        """))

  package static let approvalOutOfOrder = DiagnosticKind(
    "NB2242",
    message: Bilingual(
      zh: "{later}（{later_on}）早于{earlier}（{earlier_on}）",
      en: "{later} ({later_on}) comes before {earlier} ({earlier_on})"),
    hint: Bilingual(
      zh: "请核对各步的日期，次序是提出、审核、保密审查、审批",
      en: "check the dates; the order is proposal, review, secrecy check, approval"),
    explanation: Bilingual(
      zh: "审批是一步一步走的，后一步不能早于前一步，同一天可以。依据：《中国共产党党务公开条例（试行）》第十五条。",
      en: """
        Each step follows the one before, on the same day at the earliest. Source: regulation of the \
        Party on the disclosure of party affairs (trial), art. 15.
        """))

  package static let approvedAfterDisclosure = DiagnosticKind(
    "NB2243",
    message: Bilingual(
      zh: "{step}（{on}）晚于公开日期 {date}", en: "{step} ({on}) comes after the disclosure ({date})"),
    hint: Bilingual(
      zh: "先审批、后公开：请核对两个日期", en: "approval comes first; check both dates"),
    explanation: Bilingual(
      zh: "没有批准就不能公开。依据：《中国共产党党务公开条例（试行）》第十五条，审批之后才能实施。",
      en: """
        Nothing is disclosed before it is approved. Source: regulation of the Party on the disclosure of \
        party affairs (trial), art. 15.
        """))

  package static let approvalBySamePerson = DiagnosticKind(
    "NB2244",
    message: Bilingual(
      zh: "{step}与{other}是同一个人", en: "{step} and {other} are by the same person"),
    hint: Bilingual(
      zh: "请由另一个人办理；本地允许同一人的，改 rules.yaml 的 approval.different_people",
      en: "let another person do it, or change approval.different_people in rules.yaml"),
    explanation: Bilingual(
      zh: "本社区的规则（rules.yaml 的 approval.different_people）要求四步由不同的人办理，互相把关；写编号和写姓名按同一个人算。",
      en: """
        The community's rules (approval.different_people in rules.yaml) ask for different people at each \
        step. An id and a name of the roster count as the same person.
        """))
}

package let approvalKinds: [DiagnosticKind] = [
  .approvalStepMissing, .approvalOutOfOrder, .approvedAfterDisclosure, .approvalBySamePerson,
]
