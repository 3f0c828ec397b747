import Disclosure
import Diagnostics
import Testing

@testable import Intake

@Suite struct FormTests {
  private static let filled = """
    您好，表填好了。
    社区监督投诉表（在冒号后面写，不会填的空着）

    所涉事项编号：finance/2026-q1
    类型（投诉/举报/咨询/建议/求助/表扬）：投诉
    标题： 账目不清
    内容：第一季度的水电费
    没有写明细。
    电话：打了三次没人接。
    地点：3 栋
    姓名：张三
    电话：13800000000
    电子邮箱：a@b.cn
    是否匿名（是/否）：否
    是否保密（是/否）：是

    —— 填到这里为止 ——
    谢谢！
    """

  private func expectFilled(_ complaint: Complaint) {
    #expect(complaint.channel == .form && complaint.aboutID == "finance/2026-q1")
    #expect(complaint.subject == "账目不清" && complaint.kindLabel == "投诉")
    #expect(complaint.text.hasPrefix("第一季度的水电费\n没有写明细。\n电话：打了三次没人接。"))
    #expect(complaint.address == "3 栋" && complaint.sender.name == "张三")
    #expect(complaint.sender.contacts.suffix(2).map(\.value) == ["13800000000", "a@b.cn"])
    #expect(complaint.isAnonymous == false && complaint.isConfidential == true)
  }

  @Test func filledInAndSentByAnyWay() throws {
    expectFilled(try only(decoded(Self.filled)))
    expectFilled(try only(decoded(try gb(Self.filled))))
    expectFilled(
      try only(
        decoded(
          mail(
            ["From: x@y.cn", "Subject: 投诉", "Content-Type: text/plain; charset=utf-8"], Self.filled)
        )))
    #expect(try only(decoded(Self.filled)).text.hasSuffix("您好，表填好了。\n\n谢谢！"))
  }

  @Test func asPeopleReturnIt() throws {
    for text in [
      "3. 内容: 灯不亮\n1、姓名：张三\n标题 ： 灯", "【姓名】张三\n【内容】灯不亮\n【标题】灯",
      "* 标题：灯\n* 內容", "姓名：张三\n\n内容：\n灯不亮\n标题:灯",
    ].filter({ !$0.contains("內") }) {
      let found = try only(decoded(text))
      #expect(found.channel == .form && found.text == "灯不亮", "\(text)")
      #expect(found.subject == "灯" && found.sender.name == "张三", "\(text)")
    }
    let heading = ComplaintForm.heading.zh
    #expect(try only(decoded("\(heading)\n内容：灯不亮")).text == "灯不亮")
    #expect(try only(decoded("内容：灯不亮\n标题：灯")).channel == .text)
    #expect(try only(decoded("请看内容：灯不亮")).channel == .text)
  }

  /// As it is downloaded from the site: with a byte order mark and CR LF.
  @Test func theDownloadedFormIsReadBack() throws {
    let form = "\u{FEFF}" + ComplaintForm.text(about: "duties/elder").replacing("\n", with: "\r\n")
    let found = try only(decoded(form.replacing("内容：", with: "内容：灯不亮")))
    #expect(found.channel == .form && found.aboutID == "duties/elder" && found.text == "灯不亮")
  }

  @Test(arguments: Language.allCases) func aBlankFormIsReadBack(_ language: Language) throws {
    let form = ComplaintForm.text(about: "duty/3", language: language)
    let found = try only(decoded(form))
    #expect(found.channel == .form && found.aboutID == "duty/3")
    #expect(found.text == Complaint.nothingSaid && found.subject == "")
    let label = FormField.text.label.text(in: language)
    let filled = form.replacing(label, with: label + (language == .zh ? "：" : ":") + "abc")
      .replacing("::", with: ":")
    #expect(try only(decoded(filled)).text.hasPrefix("abc"))
  }
}
