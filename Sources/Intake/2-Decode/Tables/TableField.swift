import Diagnostics

/// What a column of a table, or a key of a JSON object, means.
package enum TableField: String, Sendable, CaseIterable {
  case serial, time, subject, text, name, phone, mail, address, category, kind, urgency
  case isAnonymous = "anonymous"
  case isConfidential = "confidential"
  case about
  /// Anything else the resident or the source says.
  case other
  /// What an office wrote: state, reply, deadline.
  case official
  /// Addresses of machines, times needed: kept, never shown with the case.
  case hidden

  /// One column is enough of these; a second of the kind is `other`.
  var isSingle: Bool {
    switch self {
    case .text, .phone, .mail, .other, .official, .hidden: false
    default: true
    }
  }

  package var words: Bilingual {
    switch self {
    case .serial: Bilingual(zh: "编号", en: "serial")
    case .time: Bilingual(zh: "时间", en: "time")
    case .subject: Bilingual(zh: "标题", en: "subject")
    case .text: Bilingual(zh: "内容", en: "text")
    case .name: Bilingual(zh: "姓名", en: "name")
    case .phone: Bilingual(zh: "电话", en: "telephone")
    case .mail: Bilingual(zh: "邮箱", en: "mail")
    case .address: Bilingual(zh: "地点", en: "address")
    case .category: Bilingual(zh: "分类", en: "category")
    case .kind: Bilingual(zh: "类型", en: "kind")
    case .urgency: Bilingual(zh: "紧急程度", en: "urgency")
    case .isAnonymous: Bilingual(zh: "是否匿名", en: "anonymous")
    case .isConfidential: Bilingual(zh: "是否保密", en: "confidential")
    case .about: Bilingual(zh: "所涉事项编号", en: "about")
    case .other: Bilingual(zh: "其他", en: "other")
    case .official: Bilingual(zh: "办理情况", en: "handling")
    case .hidden: Bilingual(zh: "不显示", en: "hidden")
    }
  }
}
