import Content
import Diagnostics
import Disclosure

/// Everybody who serves has been trained within the years that the rules give, and not in days to
/// come.
func checkTraining(_ staff: Staff) -> [Diagnostic] {
  // A roster may be months newer than the day that is gone by; by a year it is a slip.
  let latest = staff.today.adding(days: 366)
  let slips = staff.content.workers.compactMap { row -> Diagnostic? in
    guard let trained = row.value.trained, trained > latest else { return nil }
    return Diagnostic(.trainingInFuture, at: row.place("trained"), ["on": .plain("\(trained)")])
  }
  return slips + overdueTraining(staff)
}

private func overdueTraining(_ staff: Staff) -> [Diagnostic] {
  guard staff.content.isSound("rules.yaml") else { return [] }
  let rules = staff.content.localRules.training
  return staff.content.workers.compactMap { row in
    guard row.value.isServing(on: staff.today),
      let training = TrainingDue(
        row.value, leadsSince: staff.leadsSince(row.value.id), rules: rules),
      training.isOverdue(on: staff.today)
    else { return nil }
    let last =
      training.last.map { Bilingual(zh: "最近一次培训 \($0)", en: "last trained on \($0)") }
      ?? Bilingual(zh: "没有培训记录", en: "never trained")
    return Diagnostic(
      .trainingOverdue, at: row.place(training.last == nil ? "id" : "trained"),
      [
        "last": .bilingual(last), "years": .number(training.years),
        "due": .plain("\(training.due)"),
        "days": .number(training.due.days(to: staff.today)),
      ])
  }
}

extension DiagnosticKind {
  package static let trainingOverdue = DiagnosticKind(
    "NB2422", .warning,
    message: Bilingual(
      zh: "{last}，每 {years} 年至少一次，应不晚于 {due}，已逾期 {days} 天",
      en: "{last}; once in {years} years, so by {due}: {days} days overdue"),
    hint: Bilingual(
      zh: "培训过的，在名册的“最近培训”写结束日期；还没有的，请报街道安排",
      en: "write the last day of the training on the roster, or ask the street office for one"),
    explanation: Bilingual(
      zh: """
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第8点：县级以上每年至少对社区党组织书记、\
        居委会主任培训1次，对其他社区工作者每3年轮训1次。从上一次培训结束那天起，按日推算；新来的从\
        入职那天起、新任书记主任的从任职那天起算一个周期。兼职成员不要求。周期可在 rules.yaml 的 training 改。

        逾期是社区和上级欠着的，只是警告；最近培训日期在人员页公开。
        """,
      en: """
        Source: the 2024 central opinion on community workers, point 8: secretaries and directors are \
        trained at least once a year at county level or above, other community workers once in three \
        years. It is counted from day to day since the last training; newcomers and new leaders have \
        the whole stretch from their first day. Part-time members need none. rules.yaml may say other \
        years.

        What is overdue is owed, not written wrongly: a warning. The day of the last training is \
        public.
        """))
}

extension DiagnosticKind {
  package static let trainingInFuture = DiagnosticKind(
    "NB2430",
    message: Bilingual(
      zh: "最近培训写的是 {on}，那天还远没有到", en: "last trained on {on}, which is far from now"),
    hint: Bilingual(
      zh: "请核对年份，写培训结束的那天", en: "look at the year; write the last day of the training"),
    explanation: Bilingual(
      zh: "最近培训是已经结束的培训。晚于今天一年以上的日期只会是写错的，按它算就几十年都不算逾期。",
      en: """
        The last training is one that is over. A date of more than a year from now is a slip, by which \
        nothing would be overdue for decades.
        """))
}

package let trainingKinds: [DiagnosticKind] = [.trainingOverdue, .trainingInFuture]
