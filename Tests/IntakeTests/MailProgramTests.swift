import Foundation
import Testing

@testable import Intake

/// Whole mails as the programs of residents write them.
@Suite struct MailProgramTests {
  private func base64(_ text: String) throws -> String {
    Data(try gb(text)).base64EncodedString(options: [.lineLength76Characters])
  }

  @Test func qqAnswers() throws {
    let text =
      "路灯还是不亮。\n\n\n------------------ 原始邮件 ------------------\n发件人: \"居委会\" <j@sq.example>;\n发送时间: 2026年9月1日\n已经修好。"
    let page =
      "<div>路灯还是不亮。</div><div>------------------&nbsp;原始邮件&nbsp;------------------</div>已经修好。"
    let raw = mail(
      [
        "Return-Path: <12345@qq.com>", "X-QQ-mid: xmseza1-1t1", "Message-ID: <tencent_1F@qq.com>",
        "From: \"=?gb18030?B?\(try base64("阳光 居民"))?=\" <12345@qq.com>", "To: jubao@sq.example",
        "Subject: =?gb18030?B?\(try base64("回复：路灯"))?=", "Mime-Version: 1.0",
        "Content-Type: multipart/alternative;\n\tboundary=\"----=_NextPart_1\"",
        "Content-Transfer-Encoding: 8Bit", "Date: Thu, 3 Sep 2026 09:05:00 +0800", "X-Priority: 3",
      ],
      """
      This is a multi-part message in MIME format.

      ------=_NextPart_1
      Content-Type: text/plain;
      \tcharset="gb18030"
      Content-Transfer-Encoding: base64

      \(try base64(text))

      ------=_NextPart_1
      Content-Type: text/html;
      \tcharset="gb18030"
      Content-Transfer-Encoding: base64

      \(try base64(page))

      ------=_NextPart_1--
      """)
    let found = try only(decoded(raw))
    #expect(found.sender.name == "阳光 居民" && found.sender.contacts.map(\.value) == ["12345@qq.com"])
    #expect(found.subject == "回复：路灯" && found.keys.normalisedSubject == "路灯")
    #expect(found.text == "路灯还是不亮。" && found.quoted.hasSuffix("已经修好。"))
    #expect(found.references == [] && found.automatic == nil && found.notes == [])
    #expect(found.keys.messageID == "tencent_1F@qq.com" && found.written.flags == [])
    #expect(found.attachments == [])
  }

  @Test func neteaseWithAPicture() throws {
    let raw = mail(
      [
        "Received: from a$163.com ( [1.2.3.4] ) by ajax-webmail (Coremail)",
        "Date: Thu, 3 Sep 2026 09:05:00 +0800 (CST)",
        "From: =?GBK?B?\(try base64("李四 "))?= <a@163.com>", "To: jubao@sq.example",
        "Subject: =?GBK?Q?Re:Re:=20=CD=A3=B3=B5?=", "MIME-Version: 1.0",
        "Content-Type: multipart/mixed; \n\tboundary=\"----=_Part_1\"",
        "Message-ID: <1.2@a.163.com>",
      ],
      """
      ------=_Part_1
      Content-Type: multipart/alternative; boundary="----=_Part_2"

      ------=_Part_2
      Content-Type: text/plain; charset=GBK
      Content-Transfer-Encoding: base64

      \(try base64("消防通道又停满了车。\n\n\n在 2026-09-01 10:00:00，\"居委会\" <j@sq.example> 写道：\n>收到。"))
      ------=_Part_2--

      ------=_Part_1
      Content-Type: image/jpeg; name="=?GBK?B?\(try base64("照片.jpg"))?="
      Content-Transfer-Encoding: base64
      Content-Disposition: attachment; filename="=?GBK?B?\(try base64("照片.jpg"))?="

      /9j/4A==
      ------=_Part_1--
      """)
    let found = try only(decoded(raw))
    #expect(found.sender.name == "李四" && found.subject == "Re:Re: 停车")
    #expect(found.keys.normalisedSubject == "停车" && found.written.flags == [])
    #expect(found.text == "消防通道又停满了车。" && found.quoted.hasSuffix(">收到。"))
    #expect(found.attachments.map(\.name) == ["照片.jpg"])
    #expect(found.attachments.first?.bytes == [0xFF, 0xD8, 0xFF, 0xE0])
  }

  /// A gb2312 label over characters that only GBK has, raw 8-bit subject, history below a line.
  @Test func outlook() throws {
    let head =
      Array("From: wang@corp.example\r\nSubject: ".utf8) + (try gb("关于朱镕基路的噪音——投诉"))
      + Array(
        "\r\nDate: Thu, 3 Sep 2026 09:05:00\r\nContent-Type: text/plain; charset=\"gb2312\"\r\n"
          .utf8)
      + Array("Content-Transfer-Encoding: 8bit\r\nThread-Topic: x\r\n\r\n".utf8)
    let body =
      "每天晚上十点后施工，€100 的罚款没有用。\r\n\r\n________________________________\r\n发件人: 居委会\r\n"
      + "发送时间: 2026年9月1日 10:00\r\n收件人: 王\r\n主题: 噪音\r\n\r\n收到。"
    let found = try only(decoded(head + (try gb(body))))
    #expect(found.subject == "关于朱镕基路的噪音——投诉" && found.notes == [])
    #expect(found.text == "每天晚上十点后施工，€100 的罚款没有用。")
    #expect(found.quoted.hasSuffix("收到。") && found.written.flags == [.zoneAssumed])
  }
}
