extension SeriesContexts {
  static let mobile = SeriesContexts(
    sentences: [
      Context(.helpful, "手机："), Context(.helpful, "联系电话：", "（王阿姨）"),
      Context(.helpful, "请拨打 ", " 咨询。"),
      Context(.helpful, "电话/微信 "), Context(.helpful, "Tel: "),
      Context(.helpful, "志愿者李某手机号", "，随时可打。"),
      Context(.unhelpful, "编号：", "。"), Context(.unhelpful, "联系 "),
      Context(.unhelpful, "备注：", "，晚上在家"),
      Context(.none, "楼组长陈某 ", "，三号楼。"), Context(.none, "找老周，", "。"), Context(.none, ""),
      Context(.none, "报名截止前告诉褚某 ", "，或到二楼登记。"),
    ],
    betweenHan: [
      Context(.helpful, "请打手机", "联系楼组长。"), Context(.none, "陈某", "负责三号楼。"),
      Context(.unhelpful, "加微信", "进群。"),
    ],
    headers: [(.helpful, "手机"), (.helpful, "联系电话"), (.unhelpful, "联系"), (.none, "备注")],
    tails: [
      Context(.none, "", "，楼组长陈某。"),
      Context(.helpful, "", " 是值班手机"),
      Context(.none, "", "\n\n有事请打上面的号码。"),
    ],
    pictures: [Context(.helpful, "联系电话 "), Context(.none, "陈某"), Context(.unhelpful, "名片 ")],
    links: [
      Context(.none, "[打给楼组长](tel:", ")"), Context(.none, "[发短信](sms:", ")"),
      Context(.unhelpful, "[加群](https://example.org/join?u=", ")"),
    ],
    matter: [
      Context(.helpful, "contact: \"", "\""), Context(.helpful, "summary: 报名请拨", "找陈某。"),
      Context(.none, "keywords: [报名, ", "]"),
    ])

  static let email = SeriesContexts(
    sentences: [
      Context(.helpful, "邮箱："), Context(.helpful, "E-mail: "), Context(.helpful, "意见请发到 ", " 。"),
      Context(.helpful, "电子邮箱为", "，三日内回复。"), Context(.unhelpful, "联系：", "。"),
      Context(.unhelpful, "编号 ", "，已登记"), Context(.none, "卫某，", "，志愿者"), Context(.none, ""),
      Context(.none, "报名表交 ", " 或二楼。"),
    ],
    betweenHan: [
      Context(.helpful, "请发邮件到", "报名。"), Context(.none, "卫某", "负责收集意见。"),
    ],
    headers: [(.helpful, "邮箱"), (.unhelpful, "联系方式"), (.none, "备注")],
    tails: [
      Context(.none, "", " 收意见。"),
      Context(.none, "", "，卫某。"),
      Context(.helpful, "", "\n\n意见请发上面的邮箱。"),
    ],
    pictures: [Context(.helpful, "邮箱 "), Context(.none, "卫某 ")],
    links: [
      Context(.none, "[写信](mailto:", ")"), Context(.none, "[写信](mailto:", "?subject=yijian)"),
    ],
    matter: [
      Context(.helpful, "summary: 意见请发", "收集。"), Context(.none, "contact: \"", "\""),
      Context(.unhelpful, "author: "),
    ])

  static let address = SeriesContexts(
    sentences: [
      Context(.helpful, "家庭住址："), Context(.helpful, "现住上海市长宁区", "，已居住八年。"),
      Context(.helpful, "户籍地址：某市某区"), Context(.helpful, "住址 ", " ，独居"),
      Context(.unhelpful, "备注：", "。"), Context(.unhelpful, "地点："), Context(.none, "蒋某，", "，低保户"),
      Context(.none, "反映人住在", "，夜里漏水。"), Context(.none, ""), Context(.none, "慰问独居老人沈某（", "）一次。"),
    ],
    betweenHan: [
      Context(.none, "反映", "漏水，已修。"), Context(.helpful, "居住在", "的韩某申请救助。"),
    ],
    headers: [(.helpful, "家庭住址"), (.helpful, "住址"), (.unhelpful, "地点"), (.none, "备注")],
    tails: [
      Context(.helpful, "", "的住户反映漏水。"),
      Context(.none, "", "，韩某家。"),
    ],
    pictures: [Context(.helpful, "住址 "), Context(.none, "漏水照片，"), Context(.unhelpful, "现场：")],
    links: [
      Context(.unhelpful, "[位置](<https://map.example.org/search?q=", ">)"),
      Context(.none, "[现场照片](<照片/", ".jpg>)"),
    ],
    matter: [
      Context(.helpful, "summary: 申请人住", "，独居。"), Context(.none, "title: \"", "漏水处理结果\""),
    ])
}
