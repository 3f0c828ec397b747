import Diagnostics
import Disclosure

extension Education {
  var label: Bilingual {
    switch self {
    case .graduate: Bilingual(zh: "研究生", en: "graduate school")
    case .bachelor: Bilingual(zh: "本科", en: "bachelor")
    case .college: Bilingual(zh: "大专", en: "junior college")
    case .secondary: Bilingual(zh: "高中、中专", en: "secondary")
    case .primary: Bilingual(zh: "初中及以下", en: "below secondary")
    case .other: Bilingual(zh: "其他", en: "other")
    case .unknown: Bilingual(zh: "未填", en: "not written")
    }
  }
}

extension YearsOfService {
  var label: Bilingual {
    switch self {
    case .underOne: Bilingual(zh: "不满1年", en: "under 1")
    case .oneToThree: Bilingual(zh: "1年以上不满3年", en: "1, under 3")
    case .threeToFive: Bilingual(zh: "3年以上不满5年", en: "3, under 5")
    case .fiveToTen: Bilingual(zh: "5年以上不满10年", en: "5, under 10")
    case .tenOrMore: Bilingual(zh: "10年以上", en: "10 or more")
    }
  }
}

extension RosterStatistics.TrainingState {
  var label: Bilingual {
    switch self {
    case .inTime: Bilingual(zh: "按期", en: "in time")
    case .overdue: Bilingual(zh: "逾期", en: "overdue")
    case .neverNotDue: Bilingual(zh: "从未培训，未到期", en: "never, not due yet")
    case .neverOverdue: Bilingual(zh: "从未培训，已逾期", en: "never, overdue")
    case .notAsked: Bilingual(zh: "兼职，不要求", en: "part-time, not asked")
    }
  }
}
