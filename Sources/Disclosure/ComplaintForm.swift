import Diagnostics

/// The form that the public site offers, to be filled in by hand and sent by any way; the intake reads
/// it back.
package enum ComplaintForm {
  /// A blank form. `about` is the id of the disclosure, duty or commitment it is offered beside;
  /// empty on the page that tells how to complain.
  package static func text(about: String = "", language: Language = .zh) -> String {
    let rules = language == .zh ? "填到这里为止" : "the form ends here"
    var lines = [heading.text(in: language), ""]
    for field in FormField.allCases {
      let value = field == .about ? about : ""
      lines.append(field.label.text(in: language) + (language == .zh ? "：" : ": ") + value)
    }
    lines += ["", "—— \(rules) ——"]
    return lines.map { $0.trimmedEnd + "\n" }.joined()
  }

  package static let heading = Bilingual(
    zh: "社区监督投诉表（在冒号后面写，不会填的空着）",
    en: "Complaint to the residents' supervision committee (write behind the colons)")
}

/// A line of the form.
package enum FormField: String, CaseIterable, Sendable {
  case about, kind, subject, text, address, name, phone, mail, isAnonymous, isConfidential

  package var label: Bilingual {
    switch self {
    case .about: Bilingual(zh: "所涉事项编号", en: "About (id)")
    case .kind: Bilingual(zh: "类型（投诉/举报/咨询/建议/求助/表扬）", en: "Kind")
    case .subject: Bilingual(zh: "标题", en: "Title")
    case .text: Bilingual(zh: "内容", en: "What happened")
    case .address: Bilingual(zh: "地点", en: "Place")
    case .name: Bilingual(zh: "姓名", en: "Name")
    case .phone: Bilingual(zh: "电话", en: "Telephone")
    case .mail: Bilingual(zh: "电子邮箱", en: "E-mail")
    case .isAnonymous: Bilingual(zh: "是否匿名（是/否）", en: "Anonymous (yes/no)")
    case .isConfidential: Bilingual(zh: "是否保密（是/否）", en: "Confidential (yes/no)")
    }
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
