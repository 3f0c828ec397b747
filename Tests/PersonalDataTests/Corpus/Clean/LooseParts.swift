/// Prose without numbers of note, and long numbers that nothing explains.
func loosePart() -> [CleanPart] {
  let prose = [
    "会议由居民代表推选的代表主持，**逐项表决**，结果当场公布。不同意见记入纪要，见[纪要](../residency/纪要.md)。",
    "三家报价取最低，验收由监督委员会两名成员到场，旧件折价冲减。",
    "对公示内容有异议的，请在七天内到二楼提出，也可以投进门口的意见箱。",
    "# 说明\n\n本期比上期多，主要是换季维修；凭证在二楼，可以查看。",
    "> 有错请指出，两个工作日内更正，旧页留着。",
  ]
  let numbers: [CleanPart] = [
    CleanPart { "序号 \($0.digits(16))。" },
    CleanPart { "\($0.digits(17))" },
    CleanPart { "系统编号 \($0.digits(19))，批次 \($0.digits(20))。" },
    CleanPart { "- \($0.digits(16))\n- \($0.digits(19))\n- \($0.digits(20))" },
    CleanPart { "电表读数 \($0.digits(5))，表号 3\($0.digits(11))；水表号 \($0.digits(10))。" },
    CleanPart { "快递单号 SF\($0.digits(13))、YT\($0.digits(13))，签收人：门卫。" },
    CleanPart {
      "档案号 \(CleanNumber.day(&$0))-\($0.digits(3))-\($0.digits(4))，页码 \($0.number(1...90))-\($0.number(91...180))。"
    },
  ]
  return prose.map { text in CleanPart { _ in text } } + numbers
}
