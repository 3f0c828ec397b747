import Diagnostics

/// The form that the public site offers, to be filled in by hand and sent by any way.
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

  static let heading = Bilingual(
    zh: "社区监督投诉表（在冒号后面写，不会填的空着）",
    en: "Complaint to the residents' supervision committee (write behind the colons)")
}

/// A line of the form.
enum FormField: String, CaseIterable {
  case about, kind, subject, text, address, name, phone, mail, isAnonymous, isConfidential

  var label: Bilingual {
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

  /// What people write in place of the label, without blanks and what stands in brackets.
  var names: Set<String> {
    switch self {
    case .about: ["所涉事项编号", "事项编号", "公开事项编号", "所涉事项", "编号", "about", "about(id)"]
    case .kind: ["类型", "诉求类型", "类别", "kind"]
    case .subject: ["标题", "主题", "题目", "事由", "title", "subject"]
    case .text:
      ["内容", "投诉内容", "反映内容", "详情", "情况说明", "问题描述", "具体情况", "whathappened", "text", "content"]
    case .address: ["地点", "地址", "位置", "发生地点", "事发地点", "place", "address"]
    case .name: ["姓名", "联系人", "称呼", "投诉人", "反映人", "name"]
    case .phone: ["电话", "联系电话", "手机", "手机号", "手机号码", "联系方式", "telephone", "phone"]
    case .mail: ["电子邮箱", "邮箱", "电子邮件", "e-mail", "email"]
    case .isAnonymous: ["是否匿名", "匿名", "anonymous"]
    case .isConfidential: ["是否保密", "保密", "要求保密", "confidential"]
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
