import Disclosure

extension FormField {
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
