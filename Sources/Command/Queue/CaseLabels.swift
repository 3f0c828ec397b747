import ArgumentParser
import Diagnostics
import Disclosure
import Supervision

extension CaseStage: ExpressibleByArgument {}
extension CaseChannel: ExpressibleByArgument {}
extension CaseKind: ExpressibleByArgument {}
extension Urgency: ExpressibleByArgument {}
extension Satisfaction: ExpressibleByArgument {}
extension NoticeRecord.Means: ExpressibleByArgument {}
extension Viewer.Role: ExpressibleByArgument {}

extension CaseChannel {
  var words: Bilingual {
    let chinese =
      switch self {
      case .mail: "邮件"
      case .wenjuanxing: "问卷星"
      case .tencent: "腾讯收集表"
      case .hotline: "热线"
      case .wechat: "微信"
      case .form: "表单"
      case .open311: "Open311"
      case .json: "JSON"
      case .text: "文字"
      case .table: "表格"
      case .visit: "来访"
      case .call: "来电"
      case .attachment: "待录入"
      }
    return Bilingual(zh: chinese, en: rawValue)
  }
}

extension CaseKind {
  var words: Bilingual {
    let chinese =
      switch self {
      case .complaint: "投诉"
      case .report: "举报"
      case .question: "咨询"
      case .suggestion: "建议"
      case .help: "求助"
      case .praise: "表扬"
      }
    return Bilingual(zh: chinese, en: rawValue)
  }
}

extension CaseCategory {
  /// With the reason and how sure it is; a person who chose it needs neither.
  var words: Bilingual {
    guard !reason.isEmpty else { return Bilingual(zh: name, en: name) }
    let share = confidence / 10
    return Bilingual(
      zh: "\(name)（\(reason)，把握 \(share)%）", en: "\(name) (\(reason), \(share)% sure)")
  }
}

extension Urgency {
  var words: Bilingual {
    let chinese =
      switch self {
      case .usual: "一般"
      case .urgent: "紧急"
      case .danger: "危险"
      }
    return Bilingual(zh: chinese, en: rawValue)
  }
}

extension DueStanding {
  var words: Bilingual {
    let chinese =
      switch self {
      case .nothingDue: ""
      case .inTime: "未到期"
      case .dueSoon: "快到期"
      case .overdue: "超期"
      case .escalated: "严重超期"
      }
    return Bilingual(zh: chinese, en: self == .nothingDue ? "" : rawValue)
  }
}

extension Handling {
  var words: Bilingual {
    switch self {
    case .committee: Bilingual(zh: "监督委员会", en: "the committee")
    case .leadership: Bilingual(zh: "涉及书记、主任，由监督委员会或街道自办", en: "about the leadership")
    case .sealed: Bilingual(zh: "有疑问，只有主任看得到", en: "in doubt: the chair alone")
    case .street: Bilingual(zh: "涉及监督委员会，由街道办", en: "about the committee: the street")
    }
  }
}

extension Satisfaction {
  var words: Bilingual {
    let chinese =
      switch self {
      case .satisfied: "满意"
      case .fair: "基本满意"
      case .dissatisfied: "不满意"
      }
    return Bilingual(zh: chinese, en: rawValue)
  }
}

extension NoticeKind {
  var words: Bilingual {
    let chinese =
      switch self {
      case .taken: "受理通知"
      case .returned: "退回通知"
      case .extended: "延期通知"
      case .answered: "答复"
      }
    return Bilingual(zh: chinese, en: rawValue)
  }
}

extension NoticeRecord.Means {
  var words: Bilingual {
    let chinese =
      switch self {
      case .mail: "邮件"
      case .phone: "电话"
      case .letter: "信件"
      case .visit: "上门或来访"
      case .message: "短信或微信"
      case .none: "无"
      }
    return Bilingual(zh: chinese, en: rawValue)
  }
}

extension TimeLimit {
  var words: Bilingual {
    switch unit {
    case .days: Bilingual(zh: "\(count)天", en: "\(count) days")
    case .workingDays: Bilingual(zh: "\(count)个工作日", en: "\(count) working days")
    case .workingHours: Bilingual(zh: "\(count)个工作小时", en: "\(count) working hours")
    }
  }
}

extension Supervision.Due {
  /// The day, marked where it may still move.
  var words: Bilingual {
    Bilingual(
      zh: "\(day)\(isProvisional ? "（暂定）" : "")",
      en: "\(day)\(isProvisional ? " (provisional)" : "")")
  }
}
