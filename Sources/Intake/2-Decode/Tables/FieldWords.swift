/// Knows what headers mean: those of 问卷星, 腾讯收集表, 12345 work orders and Open311, and the words
/// that other tables use.
enum FieldWords {
  struct Match: Equatable {
    let field: TableField
    /// What was recognised.
    let word: String
    let isExact: Bool
  }

  /// Nil for a header that says nothing known.
  static func match(_ header: String) -> Match? {
    // Running text is no header, and every row at the top of a file is tried as one.
    guard header.utf8.count <= 200 else { return nil }
    let name = normalised(header)
    guard !name.isEmpty else { return nil }
    if let field = exact[name] { return Match(field: field, word: name, isExact: true) }
    guard name.count <= 60 else { return nil }
    for (field, words) in parts {
      if let word = words.first(where: name.holds) {
        return Match(field: field, word: word, isExact: false)
      }
    }
    return nil
  }

  /// Without blanks, marks such as `（必填）`, stars and a question's number; half-width, small.
  static func normalised(_ header: String) -> String {
    guard header.utf8.count < 2000 else { return "" }
    var text = ""
    for scalar in header.unicodeScalars {
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      let half = isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      if half.properties.isWhitespace || half == "*" || half == "\u{FEFF}" { continue }
      text.unicodeScalars.append(half)
    }
    if text.holds("(") || text.holds("[") {
      for mark in marks where text.holds(mark) { text = text.replacing(mark, with: "") }
    }
    let digits = text.prefix(while: \.isNumber)
    if !digits.isEmpty, let sign = text.dropFirst(digits.count).first, "、.)".contains(sign) {
      text = String(text.dropFirst(digits.count + 1))
    }
    while let last = text.last, ":：?？".contains(last) { text.removeLast() }
    return text.lowercased()
  }

  private static let marks = [
    "(必填)", "(选填)", "(自动)", "(单选)", "(多选)", "[单选题]", "[多选题]", "[填空题]",
  ]

  private static let exact: [String: TableField] = Dictionary(
    exactWords.flatMap { field, words in words.map { ($0, field) } },
    uniquingKeysWith: { first, _ in first })

  private static let exactWords: [(TableField, [String])] = [
    (
      .serial,
      [
        "序号", "编号", "工单编号", "诉求编号", "12345工单编号", "留言编号", "投诉编号", "流水号", "受理编号", "id",
        "service_request_id", "serial", "number",
      ]
    ),
    (
      .time,
      [
        "时间", "提交时间", "提交答卷时间", "留言时间", "递交时间", "登记时间", "来电时间", "投诉时间", "反映时间", "受理时间",
        "创建时间", "日期", "time", "date", "datetime", "requested_datetime", "created_at", "timestamp",
      ]
    ),
    (
      .subject,
      [
        "标题", "主题", "诉求标题", "工单标题", "留言主题", "留言标题", "问题标题", "投诉标题", "题目", "事由", "subject",
        "title", "summary",
      ]
    ),
    (
      .text,
      [
        "内容", "详情", "描述", "诉求内容", "市民诉求", "工单描述", "工单内容", "留言详情", "留言内容", "问题描述", "投诉内容",
        "反映内容", "具体情况", "诉求", "诉求描述", "问题详情", "意见建议", "意见和建议", "text", "content", "description",
        "message", "body", "details", "complaint",
      ]
    ),
    (
      .name,
      [
        "姓名", "用户", "来电人", "留言用户", "提交者", "昵称", "联系人", "反映人", "投诉人", "诉求人", "称呼", "您的姓名",
        "name", "user", "sender",
      ]
    ),
    (
      .phone,
      [
        "来电号码", "联系电话", "电话", "手机", "手机号", "手机号码", "联系方式", "电话号码", "您的电话", "phone", "mobile",
        "telephone", "tel",
      ]
    ),
    (.mail, ["邮箱", "电子邮箱", "电子邮件", "email", "e-mail", "mail"]),
    (
      .address,
      [
        "地址", "地点", "事发地点", "问题发生地", "问题点位", "发生地点", "位置", "楼栋", "房号", "小区", "楼号", "住址",
        "address", "address_string", "place", "location",
      ]
    ),
    (
      .category,
      [
        "一级分类", "分类", "问题分类", "诉求分类", "类别", "category", "service_name", "所属类别",
      ]
    ),
    (.kind, ["类型", "诉求类型", "工单类型", "来件类型", "kind", "type"]),
    (.urgency, ["紧急度", "紧急程度", "urgency", "priority"]),
    (.isAnonymous, ["是否匿名", "匿名", "anonymous"]),
    (.isConfidential, ["是否保密", "保密", "是否公开姓名", "confidential"]),
    (.about, ["所涉事项编号", "所涉事项", "事项编号", "公开事项编号", "about", "about_id"]),
    (
      .official,
      [
        "答复意见", "回复意见", "答复时间", "处理状态", "状态", "承办单位", "所属部门", "签收时间", "结案时间", "回复截止时间",
        "回访时间", "满意度", "是否重复", "反对数", "点赞数", "status", "status_notes", "updated_datetime",
        "expected_datetime", "agency_responsible", "service_notice",
      ]
    ),
    (
      .hidden,
      [
        "来自ip", "ip", "ip地址", "来源", "来源详情", "所用时间", "总分", "lat", "long", "latitude", "longitude",
        "device_id", "account_id", "service_code", "openid", "用户id", "微信openid",
      ]
    ),
  ]

  /// The strongest first.
  static let textWords = [
    "详情", "描述", "详细", "具体", "内容", "意见", "建议", "诉求", "反映的问题", "哪些问题", "什么问题",
  ]

  /// Words within longer headers, in the order in which they decide: `回复时间` is the office's.
  private static let parts: [(TableField, [String])] = [
    (.official, ["回复", "答复", "办理", "签收", "结案", "回访", "截止", "满意", "承办", "处理结果", "处理情况"]),
    (.hidden, ["ip地址", "openid"]),
    (.isAnonymous, ["匿名"]),
    (.isConfidential, ["保密"]),
    (.phone, ["电话", "手机", "联系方式", "号码"]),
    (.mail, ["邮箱", "email"]),
    (.serial, ["编号", "流水号"]),
    (.about, ["事项编号"]),
    (.time, ["时间", "日期"]),
    (.subject, ["标题", "主题", "简述"]),
    (.text, textWords),
    (.name, ["姓名", "称呼", "昵称", "联系人"]),
    (.address, ["地址", "地点", "位置", "楼栋", "房号", "门牌", "小区"]),
    (.category, ["分类", "类别"]),
    (.kind, ["类型"]),
    (.urgency, ["紧急"]),
  ]
}
