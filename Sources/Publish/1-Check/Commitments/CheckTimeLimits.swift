import Content
import Diagnostics
import Disclosure

/// A promise is answered no later than it is kept, and ends no earlier than it begins.
func checkTimeLimits(_ promises: Promises) -> [Diagnostic] {
  let minutes = promises.content.localRules.hours.minutesPerDay
  return promises.content.commitments.flatMap { document -> [Diagnostic] in
    let promise = document.value
    var found: [Diagnostic] = []
    if let acknowledge = promise.acknowledge,
      acknowledge.weight(minutesPerDay: minutes) > promise.resolve.weight(minutesPerDay: minutes)
    {
      found.append(
        Diagnostic(
          .answersTooLate, at: document.place("acknowledge"),
          [
            "acknowledge": .bilingual(acknowledge.words),
            "resolve": .bilingual(promise.resolve.words),
          ]))
    }
    if let (from, until) = promise.span, until < from {
      found.append(
        Diagnostic(
          .promiseEndsBeforeItBegins, at: document.place("until"),
          ["from": .plain("\(from)"), "until": .plain("\(until)")]))
    }
    return found
  }
}

extension Commitment {
  fileprivate var span: (from: CalendarDate, until: CalendarDate)? {
    guard let from, let until else { return nil }
    return (from, until)
  }
}

extension TimeLimit {
  /// Sevenths of minutes of work in an ordinary week: five working days are seven days.
  fileprivate func weight(minutesPerDay: Int) -> Int {
    switch unit {
    case .workingHours: count * 60 * 7
    case .workingDays: count * minutesPerDay * 7
    case .days: count * minutesPerDay * 5
    }
  }
}

extension DiagnosticKind {
  package static let answersTooLate = DiagnosticKind(
    "NB2451",
    message: Bilingual(
      zh: "受理时限（{acknowledge}）比办结时限（{resolve}）还长",
      en: "it is acknowledged within {acknowledge}, later than it is resolved ({resolve})"),
    hint: Bilingual(zh: "请核对两个时限，多半写反了", en: "look at both limits; often they are swapped"),
    explanation: Bilingual(
      zh: """
        先受理，后办结。两个时限单位不同的，按一周五个工作日、每天的工作小时（rules.yaml 的 working_hours）\
        折算。承诺要能核对，依据：2024年中央《关于加强社区工作者队伍建设的意见》第11点，服务承诺制度。
        """,
      en: """
        First it is taken, then it is done. Limits in different units are compared by an ordinary week \
        of five working days, with the hours of rules.yaml. Source: the 2024 central opinion on \
        community workers, point 11, on service commitments.
        """))

  package static let promiseEndsBeforeItBegins = DiagnosticKind(
    "NB2452",
    message: Bilingual(
      zh: "承诺在 {until} 终止，早于起始日期 {from}",
      en: "the commitment ends on {until}, before it begins on {from}"),
    hint: Bilingual(zh: "请核对 from 和 until", en: "look at from and until"),
    explanation: Bilingual(
      zh: "承诺从 from 那天起算，到 until 那天为止，两天都算在内。长期有效的不写 until。",
      en: """
        A commitment holds from its first to its last day, both included. One that goes on names no \
        last day.
        """))
}

package let timeLimitKinds: [DiagnosticKind] = [.answersTooLate, .promiseEndsBeforeItBegins]
