/// What the heading of a column says of its cells.
enum MaskedColumn: Sendable {
  case name
  case value(PersonalDataKind)
  /// A date of birth: with the name it tells who it is.
  case birth
  case other

  init(heading: String) {
    let text = heading.lowercased().filter { !$0.isWhitespace }
    func says(_ words: [String]) -> Bool { words.contains { text.contains($0) } }
    if says(["身份证", "证件号", "公民身份", "idnumber", "id_number"]) {
      self = .value(.idNumber)
    } else if says(["银行卡", "银行账号", "银行帐号", "卡号", "一卡通", "bank_account"]) {
      self = .value(.bankCard)
    } else if says(["手机", "移动电话", "联系电话", "联系方式", "mobile"]) {
      self = .value(.mobile)
    } else if says(["邮箱", "电子邮件", "email", "e-mail"]) {
      self = .value(.email)
    } else if says(["住址", "家庭地址", "居住地址", "门牌", "home_address"]) {
      self = .value(.address)
    } else if says(["护照", "通行证"]) {
      self = .value(.passport)
    } else if says(["车牌"]) {
      self = .value(.plate)
    } else if says(["出生", "生日", "birth"]) {
      self = .birth
    } else if says(Self.names), !says(["单位", "项目", "小区", "社区", "机构", "企业", "商品"]) {
      self = .name
    } else {
      self = .other
    }
  }

  var isOther: Bool {
    if case .other = self { true } else { false }
  }

  private static let names = [
    "姓名", "名字", "别称", "昵称", "曾用名", "又名", "联系人", "户主", "监护人", "申请人", "投诉人", "反映人", "来电人", "来信人",
    "经手人", "经办人", "当事人", "亲属", "配偶", "子女", "负责人", "法人", "法定代表", "代理人", "领取人", "领款人", "收款人", "签收人",
    "证明人", "受益人", "提交人", "提交者", "填写人",
  ]
}
