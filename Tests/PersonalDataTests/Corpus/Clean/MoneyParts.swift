/// Vouchers, contracts, invoices, accounts, tables of figures.
func moneyParts() -> [CleanPart] {
  [
    CleanPart {
      "凭证号：记-\(padded($0.number(1...320), 3))，附件\($0.number(1...9))张，银行流水号 \($0.digits(17))。"
    },
    CleanPart { "记账凭证 \(CleanNumber.day(&$0))\($0.digits(8)) 已装订，金额\(CleanNumber.amount(&$0))元。" },
    CleanPart { "合同编号：\(CleanNumber.eighteenDigits(&$0))，合同价 ¥\(CleanNumber.amount(&$0))。" },
    CleanPart { "**合同编号** \(CleanNumber.eighteenDigits(&$0))\n\n采购方式：三家比价，项目编号 \($0.digits(16))。" },
    CleanPart {
      "发票号码：\($0.number(24...26))\($0.pick(["31", "11", "33"]))2000000\($0.digits(9))，价税合计\(CleanNumber.amount(&$0))元。"
    },
    CleanPart {
      "发票代码 0\($0.pick(["31", "44"]))00\($0.number(18...23))00\($0.digits(3))，号码 \($0.digits(8))，校验码 \($0.digits(20))。"
    },
    CleanPart {
      "开户行：中国\($0.pick(["农业", "工商", "建设"]))银行梧桐支行\n账号：\(CleanNumber.unitAccount(&$0))\n户名：梧桐里社区居民委员会"
    },
    CleanPart {
      "- 户名：示例物业服务有限公司\n- 开户银行：交通银行某支行\n- 账号：\(CleanNumber.unitAccount(&$0))\n- 联行号：\($0.digits(12))"
    },
    CleanPart(ledger),
    CleanPart(figures),
    CleanPart {
      "交易单号 4200\($0.digits(24))，商户单号 \(CleanNumber.day(&$0))\(CleanNumber.time(&$0))\($0.digits(6))。"
    },
    CleanPart {
      "全街道地区生产总值 13,\($0.number(100...999)),\($0.number(100...999)),\($0.number(100...999)) 元，同比增长 \($0.number(1...9)).\($0.digits(1))%。"
    },
    CleanPart {
      "招标编号：\($0.pick(["SHXM", "ZB", "CG"]))-\(CleanNumber.day(&$0))-\($0.digits(4))，中标价 \(CleanNumber.amount(&$0)) 元（大写略）。"
    },
    CleanPart { "退款凭证：\($0.digits(19))；回单编号：\($0.digits(20))；电子回单验证码 \($0.digits(12))。" },
    CleanPart {
      "补贴已发 \($0.number(12...96)) 人，卡号已隐去：6222 **** **** \($0.digits(4))、6228********\($0.digits(4))。"
    },
  ]
}

private func ledger(_ random: inout SeededRandom) -> String {
  var lines = ["```", "日期,凭证,摘要,收入,支出,单据号"]
  for row in 0..<random.number(2...6) {
    lines.append(
      "2026-03-\(padded(row + 1)),\(padded(row + 7, 3)),\(random.pick(["换灯", "印刷", "保洁", "水电"])),0.00,"
        + "\(random.number(20...9000)).\(random.digits(2)),\(random.digits(random.number(12...20)))"
    )
  }
  return (lines + ["```"]).joined(separator: "\n")
}

private func figures(_ random: inout SeededRandom) -> String {
  var lines = ["| 科目 | 预算 | 实支 | 单号 |", "|---|--:|--:|---|"]
  for account in ["办公费", "维修费", "活动费", "慰问费"].prefix(random.number(2...4)) {
    lines.append(
      "| \(account) | \(CleanNumber.amount(&random)) | \(CleanNumber.amount(&random)) | \(random.digits(random.number(12...17))) |"
    )
  }
  return lines.joined(separator: "\n")
}
