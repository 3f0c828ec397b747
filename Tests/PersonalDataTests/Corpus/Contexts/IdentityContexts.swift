extension SeriesContexts {
  static let idNumber = SeriesContexts(
    sentences: [
      Context(.helpful, "身份证号："), Context(.helpful, "公民身份号码 ", "，已核对。"),
      Context(.helpful, "申请人王某某，身份证号码为", "，本社区居民。"),
      Context(.helpful, "证件号码:", "；证件类型：居民身份证"), Context(.helpful, "ID No. "),
      Context(.unhelpful, "编号：", "，已存档。"), Context(.unhelpful, "联系：", "。"),
      Context(.unhelpful, "备注 ", " 已通知本人"), Context(.unhelpful, "信息："),
      Context(.none, "王某某 ", " 已领取。"), Context(.none, "由李某 ", " 代领，签字为证。"),
      Context(.none, ""), Context(.none, "同意。", "。"), Context(.none, "3、赵某某、", "、女"),
    ],
    betweenHan: [
      Context(.none, "经居民代表赵某", "签字确认，名单已报街道。"),
      Context(.helpful, "周某身份证", "与户口簿一致。"), Context(.unhelpful, "登记为", "的居民已办妥。"),
    ],
    headers: [(.helpful, "身份证号"), (.helpful, "公民身份号码"), (.unhelpful, "编号"), (.none, "备注")],
    tails: [
      Context(.helpful, "", "是申请人的身份证号，请核对。"),
      Context(.none, "", " 王某某 已办"),
      Context(.none, "", "\n\n以上居民已领取慰问品。"),
    ],
    pictures: [
      Context(.helpful, "身份证 ", " 正面"), Context(.none, "王某某"), Context(.unhelpful, "扫描件 "),
    ],
    links: [
      Context(.unhelpful, "[附件一](附件/", ".pdf)"), Context(.none, "[申请表](附件/王某某", ".docx)"),
      Context(.helpful, "[核验](https://example.org/check?sfz=", ")"),
    ],
    matter: [
      Context(.helpful, "summary: 申请人身份证号", "已核对。"), Context(.unhelpful, "summary: \"编号 ", "\""),
      Context(.none, "keywords: [救助, ", "]"),
    ])

  static let oldIDNumber = SeriesContexts(
    sentences: [
      Context(.helpful, "身份证号（一代证）："), Context(.helpful, "户主孙某的身份证号码", "仍是十五位，请换领。"),
      Context(.helpful, "原身份证号 ", " 已注销"), Context(.helpful, "居民身份证 "),
      Context(.unhelpful, "证件号：", "，男"), Context(.unhelpful, "申请人编号 ", "，一九五几年生人。"),
      Context(.none, "老人吴某 ", " 已登记高龄津贴。"), Context(.none, "居民钱某，", "，低保户"),
    ],
    betweenHan: [
      Context(.helpful, "孙某老身份证", "已经失效。"), Context(.none, "老居民吴某", "申请换领新证。"),
    ],
    headers: [(.helpful, "身份证号"), (.helpful, "身份证号码"), (.unhelpful, "证件号码")],
    tails: [
      Context(.helpful, "", "是孙某旧身份证上的号码。"),
      Context(.helpful, "", " 是户主的身份证号"),
    ],
    pictures: [Context(.helpful, "一代身份证 "), Context(.none, "居民孙某 ")],
    links: [
      Context(.helpful, "[老证](附件/身份证", ".pdf)"), Context(.none, "[居民孙某申请](附件/孙某", ".pdf)"),
    ],
    matter: [
      Context(.helpful, "summary: 孙某身份证", "换证公示"), Context(.helpful, "title: \"身份证号 ", " 更正\""),
    ])

  static let passport = SeriesContexts(
    sentences: [
      Context(.helpful, "护照号：", "。"), Context(.helpful, "护照号码为", "，有效期十年。"),
      Context(.helpful, "Passport No. "), Context(.helpful, "持普通护照 ", " 出境"),
      Context(.unhelpful, "证件号：", "，郑某"), Context(.unhelpful, "证件：", "（出国探亲）"),
      Context(.none, "郑某（", "）出国探亲，暂停居家服务。"), Context(.none, "居民冯某 ", " 出境三个月。"),
    ],
    betweenHan: [
      Context(.helpful, "郑某护照", "遗失，已登报。"), Context(.none, "郑某持", "出境探亲，津贴暂停。"),
    ],
    headers: [(.helpful, "护照号"), (.helpful, "护照号码"), (.unhelpful, "证件号码")],
    tails: [
      Context(.helpful, "", "是郑某的护照号。"),
      Context(.helpful, "", " 为因私护照，已登记。"),
    ],
    pictures: [Context(.helpful, "护照 "), Context(.none, "郑某出境证件 ")],
    links: [
      Context(.helpful, "[护照](附件/护照", ".pdf)"), Context(.none, "[郑某出国证明](附件/出国探亲-", ".pdf)"),
    ],
    matter: [
      Context(.helpful, "summary: 护照号", "遗失声明"), Context(.unhelpful, "summary: \"出国人员证件 ", "\""),
    ])
}
