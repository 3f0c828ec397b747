/// Licences, codes, orders of the hotline, telephones of offices, equipment.
func officeParts() -> [CleanPart] {
  [
    CleanPart { "统一社会信用代码：\(CleanNumber.creditCode(&$0))（示例物业服务有限公司）" },
    CleanPart {
      "承建单位统一社会信用代码 \(CleanNumber.creditCode(&$0))，营业执照注册号 \($0.pick(countyCodes))\($0.digits(9))。"
    },
    CleanPart {
      "| 单位 | 统一社会信用代码 |\n|---|---|\n| 示例养老服务社 | \(CleanNumber.creditCode(&$0)) |\n| 示例建筑公司 | \(CleanNumber.creditCode(&$0)) |"
    },
    CleanPart {
      "注册号：\($0.pick(countyCodes))\($0.digits(9))；组织机构代码：\($0.digits(8))-\($0.digits(1))。"
    },
    CleanPart { "建筑工程施工许可证编号：\(CleanNumber.eighteenDigits(&$0))，发证机关：区住建委。" },
    CleanPart { "食品经营许可证 JY2\($0.digits(13))，卫生许可证 \($0.pick(countyCodes))\($0.digits(6))。" },
    CleanPart {
      "12345工单编号：\(CleanNumber.day(&$0))\(CleanNumber.time(&$0))\($0.digits(8))，已办结，回访满意。"
    },
    CleanPart {
      "12345热线转来工单 SH\(CleanNumber.day(&$0))\($0.digits(10))，另有 \(CleanNumber.day(&$0))\($0.digits(12)) 同类。"
    },
    CleanPart {
      "监督电话：\(CleanNumber.landline(&$0))；街道热线 \($0.pick(["12345", "96121", "12378"]))；物业 400-\($0.digits(3))-\($0.digits(4))。"
    },
    CleanPart {
      "值班电话 \(CleanNumber.landline(&$0))，传真 \(CleanNumber.landline(&$0))，邮编 20\($0.digits(4))。"
    },
    CleanPart {
      "依据沪民规〔20\($0.number(18...26))〕\($0.number(1...60))号、京政办发〔2024〕\($0.number(1...60))号文件。"
    },
    CleanPart {
      "电梯设备代码 3110\($0.pick(countyCodes))\($0.number(2008...2025))\($0.digits(6))，序列号 \($0.pick(["E", "G", "SN", "NT"]))\($0.digits(8))。"
    },
    CleanPart {
      "摄像机 \($0.number(2...20)) 台，型号 DS-2CD\($0.digits(4))，序列号：\($0.pick(["E", "G", "C"]))\($0.digits(8))；IMEI 86\($0.digits(13))。"
    },
    CleanPart {
      "资产编号 \($0.pick(["ZC", "SB"]))\(CleanNumber.day(&$0))\($0.digits(4))，条码 \(CleanNumber.barcode(&$0))。"
    },
    CleanPart {
      "药品：国药准字\($0.pick(["H", "Z", "S"]))20\($0.digits(6))，批号 \(CleanNumber.day(&$0))，条码 \(CleanNumber.barcode(&$0))。"
    },
    CleanPart {
      "图书角新书：ISBN 978-7-\($0.digits(4))-\($0.digits(4))-\($0.digits(1))，ISBN 9787\($0.digits(9))。"
    },
    CleanPart {
      "沪ICP备\($0.number(2018...2026))\($0.digits(6))号-1，沪公网安备 31010402\($0.digits(6))号。"
    },
    CleanPart {
      "[办事指南](https://example.org/n/\($0.digits(19))?id=\($0.digits(18))&t=17\($0.digits(11)))"
    },
    CleanPart {
      "![公示照片](照片/IMG_\(CleanNumber.day(&$0))_\(CleanNumber.time(&$0)).jpg)\n\n附件：[清单](附件/\(CleanNumber.day(&$0))\(CleanNumber.time(&$0))\($0.digits(3)).pdf)"
    },
    CleanPart {
      "监控时间 \(CleanNumber.day(&$0))\(CleanNumber.time(&$0)) 至 \(CleanNumber.day(&$0))\(CleanNumber.time(&$0))，录像文件 ch01_\(CleanNumber.day(&$0))\(CleanNumber.time(&$0))00.mp4。"
    },
    CleanPart { "申请人张**，证件号 3101**********\($0.digits(4))，电话 138****\($0.digits(4))，已公示七天。" },
  ]
}
