import Disclosure
import Foundation
import Testing

@testable import Intake

@Suite struct MailHeaderTests {
  private static func split(_ text: String, _ charset: String, at cut: Int) throws -> String {
    let bytes = try encoded(text, charset)
    return word(Array(bytes[..<cut]), charset) + "\n " + word(Array(bytes[cut...]), charset)
  }

  @Test func subjectsOfTheProgramsResidentsUse() throws {
    let cases: [(raw: String, text: String)] = [
      ("路灯 light", "路灯 light"),
      (word(try gb("关于停车的投诉"), "gb18030"), "关于停车的投诉"),
      (word(try gb("噪音—扰民"), "gb2312"), "噪音—扰民"),
      (word(try gb("物业费€"), "GBK"), "物业费€"),
      (word([0x80], "gb2312"), "€"),
      ("Re: " + word(Array("电梯".utf8), "utf-8") + " 3", "Re: 电梯 3"),
      ("=?utf-8?Q?=E7=94=B5=E6=A2=AF_=E5=9D=8F?=", "电梯 坏"),
      ("=?UTF-8*zh-CN?Q?=E7=94=B5?=", "电"),
      // A character split over two words; of both sets, of both encodings.
      (try Self.split("电梯坏了", "UTF-8", at: 4), "电梯坏了"),
      (try Self.split("电梯坏了", "GBK", at: 3), "电梯坏了"),
      ("=?utf-8?Q?=E7=94?= =?UTF-8?Q?=B5?=", "电"),
      ("=?utf-8?Q?=E7=94?= =?UTF-8?B?tQ==?=", "电"),
      // Words without blanks between them, of two sets, and a missing padding.
      (word(try gb("甲"), "gbk") + word(Array("乙".utf8), "utf-8"), "甲乙"),
      ("=?utf-8?B?55S1?= =?utf-8?B?5qKv5Z2P5LqG?=", "电梯坏了"),
      ("=?utf-8?B?55S15qKv5Z2P?=!", "电梯坏!"),
      ("=?utf-8?B?55S15qKv5Z2P5LqG77yB77yBQQ?=", "电梯坏了！！A"),
      // What is no encoded word stays.
      ("1=?2", "1=?2"), ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
      ("=?utf-8?B?55S1", "=?utf-8?B?55S1"),
      ("", ""),
    ]
    for (raw, text) in cases {
      let complaint = try only(decoded(mail(["From: a@b.cn", "Subject: \(raw)"])))
      #expect(complaint.subject == text, "\(raw)")
    }
  }

  @Test func anUnknownCharacterSetNeverLosesTheMail() throws {
    let raw = word(Array("电梯坏了没人修".utf8), "x-klingon")
    let complaint = try only(
      decoded(
        mail(
          ["From: a@b.cn", "Subject: \(raw)", "Content-Type: text/plain; charset=x-klingon"],
          body: try gb("三天了，没有人管。"))))
    #expect(complaint.subject == "电梯坏了没人修")
    #expect(complaint.text == "三天了，没有人管。")
    #expect(complaint.notes == [.unknownCharset])
  }

  /// Outlook writes raw GBK; what the body says decides between sets that all fit.
  @Test func rawBytesInHeaders() throws {
    let start = Array("From: a@b.cn\r\nSubject: ".utf8)
    let end = Array("\r\nContent-Type: text/plain; charset=gb2312\r\n\r\n".utf8)
    let gbk = try only(decoded(start + (try gb("路灯坏了")) + end + (try gb("请修理"))))
    #expect(gbk.subject == "路灯坏了")
    let big5 = Array("\r\nContent-Type: text/plain; charset=big5\r\n\r\n".utf8)
    let taiwan = try only(
      decoded(start + (try encoded("路燈壞了", "BIG5")) + big5 + (try encoded("請修理", "BIG5"))))
    #expect(taiwan.subject == "路燈壞了" && taiwan.text == "請修理")
    let utf8 = try only(decoded(start + Array("路灯坏了".utf8) + end + Array("请修理一下吧".utf8)))
    #expect(utf8.subject == "路灯坏了" && utf8.text == "请修理一下吧")
    #expect(utf8.notes == [.labelLied])
  }

  @Test func senders() throws {
    let cases: [(raw: String, name: String, address: String)] = [
      ("a@b.cn", "", "a@b.cn"),
      ("<a@b.cn>", "", "a@b.cn"),
      ("张三 <a@b.cn>", "张三", "a@b.cn"),
      ("\"李, 四\" <a@b.cn>, c@d.cn", "李, 四", "a@b.cn"),
      ("\"a \\\"b\\\" c\" <a@b.cn>", "a \"b\" c", "a@b.cn"),
      (word(try gb("张三 "), "GBK") + " <a@163.com>", "张三", "a@163.com"),
      ("\"" + word(try gb("小 明"), "gb18030") + "\" <1@qq.com>", "小 明", "1@qq.com"),
      ("=?ISO-8859-1?B?Q2FmZek=?= <1@qq.com>", "Cafeé", "1@qq.com"),
      ("a@b.cn (王五)", "王五", "a@b.cn"),
      ("居民们: 甲 <a@b.cn>, 乙 <c@d.cn>;", "甲", "a@b.cn"),
      ("\"张三 <a@b.cn>", "张三", "a@b.cn"),
      ("张三", "张三", ""), ("no_host", "", "no_host"),
      ("MAILER (comment <x@y>) <a@b.cn>", "MAILER", "a@b.cn"),
    ]
    for (raw, name, address) in cases {
      let complaint = try only(decoded(mail(["From: \(raw)", "Subject: x"])))
      #expect(complaint.sender.name == name, "\(raw)")
      #expect(complaint.sender.contacts.first?.value ?? "" == address, "\(raw)")
    }
    let sent = try only(decoded(mail(["Sender: 代发 <x@y.cn>", "Subject: x", "To: b@c.cn"])))
    #expect(sent.sender.name == "代发")
  }

  @Test func dates() throws {
    let cases: [(raw: String?, time: String, flags: Set<WrittenTime.Flag>)] = [
      ("Thu, 3 Sep 2026 09:05:00 +0800 (CST)", "2026-09-03T09:05:00+08:00", []),
      ("Thu, 03 Sep 2026 01:05:00 +0000", "2026-09-03T01:05:00+00:00", []),
      ("3 Sep 2026 01:05 GMT", "2026-09-03T01:05:00+00:00", []),
      ("3 Sep 26 01:05:07 -0700", "2026-09-03T01:05:07-07:00", []),
      ("Thu, 3 Sep 2026 09:05:00 CST", "2026-09-03T09:05:00+08:00", [.zoneAssumed]),
      ("Thu, 3 Sep 2026 09:05:00", "2026-09-03T09:05:00+08:00", [.zoneAssumed]),
      ("Thu Sep  3 09:05:00 2026", "2026-09-03T09:05:00+08:00", [.zoneAssumed]),
      ("星期四, 3 Sep 2026 09:05:00 +0800", "2026-09-03T09:05:00+08:00", []),
      ("2026-09-03 09:05:00", "2026-09-03T09:05:00+08:00", []),
      ("3 Sep 2026", "2026-09-03T00:00:00+08:00", [.dayOnly]),
      (nil, receipt.description, [.missing]),
      ("", receipt.description, [.missing]),
      ("昨天晚上", receipt.description, [.unreadable]),
      ("31 Feb 2026 09:05:00 +0800", receipt.description, [.unreadable]),
      ("3 Sep 2026 25:05:00 +0800", receipt.description, [.unreadable]),
      ("Thu, 1 Jan 1970 00:00:00 +0000", receipt.description, [.absurd]),
      ("31 Dec 1989 15:59:59 +0000", receipt.description, [.absurd]),
      ("1 Jan 1990 00:00:00 +0000", "1990-01-01T00:00:00+00:00", []),
      ("5 Sep 2026 12:00:00 +0800", "2026-09-05T12:00:00+08:00", []),
      ("5 Sep 2026 12:00:01 +0800", receipt.description, [.absurd]),
      ("3 Sep 9999 09:05:00 +0800", receipt.description, [.absurd]),
    ]
    #expect(receipt.description == "2026-09-03T12:00:00+08:00")
    for (raw, time, flags) in cases {
      let complaint = try only(
        decoded(mail(["From: a@b.cn", "Subject: x"] + (raw.map { ["Date: \($0)"] } ?? []))))
      #expect(complaint.written.instant.description == time, "\(raw ?? "none")")
      #expect(complaint.written.flags == flags, "\(raw ?? "none")")
    }
  }

  @Test func threading() throws {
    let complaint = try only(
      decoded(
        mail([
          "From: a@b.cn", "Subject: Re: 回复：Re[2]: 答复: 路灯 [K7Q2-9FXM]", "Message-ID: <m1@qq.com>",
          "References: <r1@x>\n <r2@x> <r1@x>", "In-Reply-To: <r3@x> (his message)",
        ])))
    #expect(complaint.keys.messageID == "m1@qq.com")
    #expect(complaint.references == ["r1@x", "r2@x", "r3@x"])
    #expect(complaint.keys.normalisedSubject == "路灯 [k7q2-9fxm]")
    #expect(complaint.keys.caseReferences == ["K7Q2-9FXM"])
    let subjects = [
      "Fwd: 路灯": "路灯", "转发：路灯": "路灯", "FW: RE: 路灯": "路灯", "re 路灯": "re 路灯",
      "关于: 路灯": "关于: 路灯", "RE：路 \t 灯": "路 灯", "": "",
    ]
    for (subject, normal) in subjects { #expect(SubjectLine.normalised(subject) == normal) }
    #expect(SubjectLine.caseReferences(in: "关于Ｋ７Ｑ２－９ｆｘｍ的事") == ["K7Q2-9FXM"])
    #expect(SubjectLine.caseReferences(in: "AAAA-BBBB-CCCC 2026-0903x ABCD-EFGH") == ["ABCD-EFGH"])
  }

  @Test func identifiersThatAreNone() throws {
    for (raw, id) in [
      ("<>", nil), ("", nil), ("<a@b>", "a@b"), ("a@b", "a@b"), ("< a@b >", "a@b"), ("<a@b", "a@b"),
      ("<a\n @b>", "a@b"), ("x <a@b> <c@d>", "a@b"),
    ] as [(String, String?)] {
      let found = try only(decoded(mail(["From: a@b.cn", "Subject: x", "Message-ID: \(raw)"])))
      #expect(found.keys.messageID == id, "\(raw)")
    }
  }

  @Test func whatMayStandBeforeTheHeader() throws {
    for start in ["\u{FEFF}", "\r\n", "\n\n", "\u{FEFF}\r\n"] {
      let found = try only(decoded(Array(start.utf8) + mail(["From: a@b.cn", "Subject: 路灯"])))
      #expect(found.subject == "路灯" && found.channel == .mail)
    }
  }
}
