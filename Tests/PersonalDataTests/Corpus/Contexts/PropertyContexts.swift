extension SeriesContexts {
  static let bankCard = SeriesContexts(
    sentences: [
      Context(.helpful, "银行卡号："), Context(.helpful, "收款人尤某，卡号 ", "。"),
      Context(.helpful, "补贴打入工商银行卡", "，请查收。"), Context(.helpful, "一卡通账号：", "（户名：尤某）"),
      Context(.helpful, "社保卡银行账户 "), Context(.unhelpful, "账户：", "，尤某，农业银行"),
      Context(.unhelpful, "收款：", "（许某本人）"), Context(.none, "许某，建设银行，", "，300.00元"),
      Context(.none, "退款已转给何某 ", " ，农行。"),
    ],
    betweenHan: [
      Context(.helpful, "补贴已发到尤某银行卡", "请本人查收。"), Context(.none, "退款转入许某工行", "账上。"),
    ],
    headers: [(.helpful, "银行卡号"), (.helpful, "卡号"), (.unhelpful, "收款账户")],
    tails: [
      Context(.helpful, "", "是尤某领补贴的银行卡。"),
      Context(.helpful, "", "（尤某，工商银行卡）已到账。"),
    ],
    pictures: [Context(.helpful, "银行卡 "), Context(.none, "尤某工行卡 ")],
    links: [
      Context(.helpful, "[回单](附件/银行卡", ".pdf)"), Context(.none, "[尤某工行回单](附件/回单-尤某-", ".jpg)"),
    ],
    matter: [
      Context(.helpful, "summary: 补贴发至尤某银行卡", "公示"), Context(.helpful, "summary: \"卡号 ", " 已更正\""),
    ])

  static let plate = SeriesContexts(
    sentences: [
      Context(.helpful, "车牌号："), Context(.helpful, "车辆 ", " 占用消防通道。"),
      Context(.helpful, "号牌为", "的小客车"),
      Context(.unhelpful, "编号：", "。"), Context(.unhelpful, "备注 "), Context(.none, "请 ", " 车主尽快移开。"),
      Context(.none, "吕某，", "，固定车位"), Context(.none, ""), Context(.none, "施某的 ", " 停在绿地上。"),
    ],
    betweenHan: [
      Context(.helpful, "车牌", "的车主请移车。"), Context(.none, "请", "车主下楼。"),
    ],
    headers: [(.helpful, "车牌号"), (.helpful, "车牌"), (.unhelpful, "登记"), (.none, "备注")],
    tails: [
      Context(.helpful, "", "占用消防通道，请移开。"),
      Context(.none, "", " 吕某 固定车位"),
    ],
    pictures: [Context(.helpful, "车牌 "), Context(.none, "违停的"), Context(.unhelpful, "现场 ")],
    links: [
      Context(.unhelpful, "[照片](照片/", ".jpg)"), Context(.none, "[违停](照片/违停-", "-正面.jpg)"),
    ],
    matter: [
      Context(.helpful, "summary: 车牌", "长期占道。"), Context(.none, "title: \"", "占道处理\""),
    ])
}
