import Content
import Diagnostics
import Disclosure

/// The commitments, with what is looked up for all rules about them.
struct Promises: Sendable {
  let content: Content
  let today: CalendarDate

  /// Those that have not ended.
  var current: [Document<Commitment>] {
    content.commitments.filter { $0.value.until.map { today <= $0 } ?? true }
  }
}

private let rulesOfPromises: [@Sendable (Promises) -> [Diagnostic]] = [
  checkTimeLimits, checkChannels, checkWords, checkPromiseHolders, checkResults,
  checkPromisesOfDuties,
]

/// A commitment can be measured, asked for and kept.
func checkPromises(_ content: Content, today: CalendarDate) -> [Diagnostic] {
  let promises = Promises(content: content, today: today)
  return rulesOfPromises.flatMap { $0(promises) }
}

/// Everything the rules about commitments can say.
package let promiseKinds: [DiagnosticKind] =
  timeLimitKinds + channelKinds + promiseWordKinds + promiseHolderKinds + resultKinds
  + promiseOfDutyKinds
