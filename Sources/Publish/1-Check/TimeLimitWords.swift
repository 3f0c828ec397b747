import Diagnostics
import Disclosure

extension TimeLimit {
  /// `5个工作日`, `5 working days`.
  var words: Bilingual {
    let plural = count == 1 ? "" : "s"
    switch unit {
    case .days: return Bilingual(zh: "\(count)天", en: "\(count) day\(plural)")
    case .workingDays: return Bilingual(zh: "\(count)个工作日", en: "\(count) working day\(plural)")
    case .workingHours:
      return Bilingual(zh: "\(count)个工作小时", en: "\(count) working hour\(plural)")
    }
  }
}
