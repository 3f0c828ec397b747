import Foundation
import Parallelism
import Testing

@testable import Intake

@Suite struct MailBodyTests {
  private static let header = ["From: a@b.cn", "Subject: 路灯", "MIME-Version: 1.0"]

  private static func parts(_ type: String, _ parts: [(header: [String], body: String)]) -> [UInt8]
  {
    let body = parts.map { "--b\n" + $0.header.joined(separator: "\n") + "\n\n" + $0.body }
      .joined(separator: "\n")
    return mail(header + ["Content-Type: \(type); boundary=b"], body + "\n--b--\n")
  }

  @Test func plainTextGoesBeforeThePage() throws {
    let both = try only(
      decoded(
        Self.parts(
          "multipart/alternative",
          [
            (["Content-Type: text/plain; charset=utf-8"], "纯文字"),
            (["Content-Type: text/html; charset=utf-8"], "<p>网页</p>"),
          ])))
    #expect(both.text == "纯文字" && both.attachments == [] && both.notes == [])
    let empty = try only(
      decoded(
        Self.parts(
          "multipart/alternative",
          [
            (["Content-Type: text/plain"], " \n"),
            (
              ["Content-Type: text/html; charset=utf-8"],
              "<style>p{}</style><p>网页</p><script>x()</script><p style='display:none'>藏</p>"
            ),
          ])))
    #expect(empty.text == "网页" && empty.notes == [.fromHTML])
  }

  /// A page beside plain text, and no other form of it: what it says more is not lost.
  @Test func aPageThatSaysMore() throws {
    func text(_ page: String) throws -> String {
      let parts = [
        (["Content-Type: text/plain; charset=utf-8"], "路灯不亮，请修"),
        (["Content-Type: text/html; charset=utf-8"], page),
      ]
      return try only(decoded(Self.parts("multipart/mixed", parts))).text
    }
    #expect(try text("<p>路灯不亮，<br>请修</p>") == "路灯不亮，请修")
    #expect(try text("<p>请修</p>") == "路灯不亮，请修")
    #expect(try text("<p>路灯不亮，请修三号楼的</p>") == "路灯不亮，请修\n\n路灯不亮，请修三号楼的")
  }

  @Test func labelsThatLie() throws {
    let text = "电梯坏了，没人修。"
    func complaint(_ label: String, _ bytes: [UInt8]) throws -> Complaint {
      try only(
        decoded(mail(Self.header + ["Content-Type: text/plain; charset=\(label)"], body: bytes)))
    }
    for label in ["utf-8", "us-ascii", "iso-8859-1", "gb2312", "GBK", "windows-1252"] {
      let found = try complaint(label, Array(text.utf8))
      #expect(found.text == text, "\(label)")
      let isRight = ["utf-8", "us-ascii"].contains(label)
      #expect(found.notes == (isRight ? [] : [.labelLied]), "\(label)")
    }
    #expect(try complaint("utf-8", try gb(text)).text == text)
    #expect(try complaint("utf-8", try gb(text)).notes == [.labelLied])
    #expect(try complaint("gb2312", try gb(text + "€–镕")).text == text + "€–镕")
    // What is neither: kept, counted, not dropped.
    let broken = try complaint("gbk", try gb("电梯") + [0xFF, 0xFF] + gb("坏了"))
    #expect(broken.text == "电梯\u{FFFD}\u{FFFD}坏了" && broken.notes == [.replaced(2)])
    let cut = try complaint("utf-8", Array(text.utf8) + [0xE7, 0x94])
    #expect(cut.text == text + "\u{FFFD}" && cut.notes == [.replaced(1)])
    #expect(try complaint("iso-2022-jp", try encoded("電灯", "ISO-2022-JP")).text == "電灯")
    #expect(try complaint("euc-kr", try encoded("전등", "EUC-KR")).text == "전등")
  }

  @Test func historyAndSignatureAreKeptApart() throws {
    let own = "路灯又坏了。\n请来看看。"
    let histories = [
      "------------------ 原始邮件 ------------------\n发件人: \"居委会\" <j@x.cn>;\n内容",
      "------------------&nbsp;原始邮件&nbsp;------------------".replacing("&nbsp;", with: " ") + "\n旧",
      "-----原始邮件-----\n发件人: x\n旧", "-----Original Message-----\nFrom: x\n旧",
      "---- 回复的原邮件 ----\n旧", "-------- 转发邮件信息 --------\n旧",
      "---------- Forwarded message ---------\n旧",
      "在 2026-03-01 10:00:00，\"居委会\" <j@x.cn> 写道：\n> 旧",
      "在 2026年3月1日，\n居委会 <j@x.cn> 写道：\n\n> 旧",
      "On Mon, 1 Mar 2026 at 10:00, A <j@x.cn> wrote:\n> old",
      "On Mon, 1 Mar 2026 at 10:00, A very long name\n<j@x.cn> wrote:\n> old",
      "居委会 <j@x.cn> 于2026年3月1日周日 10:00写道：\n旧",
      "发件人: 居委会\n发送时间: 2026年3月1日\n收件人: 我\n主题: 旧",
      "发件人：居委会\n日期：2026-03-01\n旧", "From: A\nSent: Monday\nTo: me\nSubject: old",
      "*From:* A\n*Date:* Monday\nold", "> 旧一\n> 旧二\n", "> 旧\n\n> 旧",
      "________________________________\nFrom: A\nold",
    ]
    for history in histories {
      let split = SplitText(own + "\n\n" + history)
      #expect(split.own == own, "\(history)")
      #expect(split.quoted.hasPrefix(String(history.prefix(5))), "\(history)")
    }
    // What only looks like it.
    for text in [
      "在 2 号楼下，他写道歉信。", "发件人：我是三号楼的居民", "On the roof he wrote: help", "> 有人这样说\n我不同意",
      "--\n", "------------\n分割线下面还是我写的", "在家里他对我写道：你等着", "From: here to there",
    ] {
      #expect(SplitText(text).quoted == "", "\(text)")
    }
    for (signature, kept) in [
      ("-- \n张三\n138", "张三\n138"), ("发自我的iPhone", "发自我的iPhone"), ("Sent from my phone", nil),
      ("--\n王", "王"),
    ] as [(String, String?)] {
      let split = SplitText(own + "\n\n" + signature)
      #expect(split.own == own && split.signature == kept ?? signature)
    }
  }

  @Test func onlyHistoryIsTheText() throws {
    let text = "> 路灯不亮\n> 请修"
    let found = try only(decoded(mail(Self.header, text)))
    #expect(found.text == text && found.quoted == "" && found.notes == [.onlyQuoted])
    let forward = try only(
      decoded(
        mail(
          ["From: a@b.cn", "Subject: 转发：路灯"],
          "请处理\n\n-----原始邮件-----\n发件人: 居民\n路灯不亮")))
    #expect(forward.text.hasPrefix("请处理") && forward.text.hasSuffix("路灯不亮"))
    #expect(forward.quoted == "")
  }

  @Test func aMailWithinTheMailIsPartOfWhatIsSaid() throws {
    let inner = "From: =?utf-8?B?5bGF5rCR?= <r@x.cn>\nSubject: =?utf-8?B?55S15qKv?=\n\n电梯坏了"
    let found = try only(
      decoded(
        Self.parts(
          "multipart/mixed",
          [
            (["Content-Type: text/plain; charset=utf-8"], "请看"),
            (["Content-Type: message/rfc822"], inner),
          ])))
    #expect(found.text == "请看\n\nFrom: 居民 <r@x.cn>\nSubject: 电梯\n电梯坏了")
  }

  @Test func attachmentsHaveSafeNames() throws {
    let picture = Data([0xFF, 0xD8, 0xFF, 0xE0]).base64EncodedString()
    func name(_ parameters: String) throws -> String {
      let found = try only(
        decoded(
          Self.parts(
            "multipart/mixed",
            [
              (["Content-Type: text/plain; charset=utf-8"], "见附件"),
              (
                ["Content-Type: image/jpeg", "Content-Transfer-Encoding: base64"]
                  + ["Content-Disposition: attachment; \(parameters)"], picture
              ),
            ])))
      let file = try #require(found.attachments.first)
      #expect(file.bytes == [0xFF, 0xD8, 0xFF, 0xE0] && file.mediaType == "image/jpeg")
      return file.name
    }
    let cases = [
      ("filename=a.jpg", "a.jpg"), ("filename=\"a b.jpg\"", "a b.jpg"),
      ("filename=\"../../etc/passwd\"", "passwd"), ("filename=\"C:\\\\x\\\\y.jpg\"", "y.jpg"),
      ("filename*=utf-8''%E7%85%A7%E7%89%87.jpg", "照片.jpg"),
      ("filename*0*=gb18030''%D5%D5;\n filename*1*=%C6%AC;\n filename*2=.jpg", "照片.jpg"),
      ("filename*0=\"long\";\n filename*1=\"name.jpg\"", "longname.jpg"),
      ("filename=\"" + word(try gb("照片.jpg"), "gb18030") + "\"", "照片.jpg"),
      ("filename=\"照片.jpg\"", "照片.jpg"),
      ("filename=\"a\u{202E}gpj.exe\"", "agpj.exe"),
      ("filename=\"a\u{7}\u{1B}[31m.jpg\"", "a[31m.jpg"),
      ("filename=\"..\"", "附件.jpg"), ("filename=\"\"", "附件.jpg"),
      (
        "filename=\"" + String(repeating: "长", count: 300) + ".jpg\"",
        String(repeating: "长", count: 65) + ".jpg"
      ),
    ]
    for (parameters, wanted) in cases { #expect(try name(parameters) == wanted, "\(parameters)") }
  }

  @Test func namesAreUniqueWithinAComplaint() throws {
    let part = (["Content-Type: image/png; name=\"图.png\""], "x")
    let found = try only(decoded(Self.parts("multipart/mixed", [part, part, part])))
    #expect(found.attachments.map(\.name) == ["图.png", "图 (2).png", "图 (3).png"])
    #expect(found.text == Complaint.toBeTyped && found.notes == [.toBeTyped])
  }

  /// Nothing of a damaged mail is dropped.
  @Test func damagedStructure() throws {
    let cases = [
      "Content-Type: multipart/mixed; boundary=x\n\n路灯不亮",
      "Content-Type: multipart/mixed\n\n路灯不亮",
      "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n路灯不亮",
      "Content-Type: multipart/mixed; boundary=x\n\n--x\n\n路灯不亮\n--x-",
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
        + String(Data("路灯不亮".utf8).base64EncodedString().dropLast(0)) + "5",
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: x-unknown\n\n路灯不亮",
      "Content-Type: ;;;\n\n路灯不亮", "Content-Type: text/plain; charset=\"\n\n路灯不亮",
    ]
    for text in cases {
      let found = try only(decoded("From: a@b.cn\nSubject: x\nMIME-Version: 1.0\n" + text))
      #expect(found.text.hasPrefix("路灯不亮"), "\(text)")
    }
  }

  /// GMime is used by many tasks at once.
  @Test func mailsInParallel() async throws {
    let mails = (0..<200).map { number in
      Self.parts(
        "multipart/mixed",
        [
          (["Content-Type: text/plain; charset=utf-8"], "第 \(number) 封"),
          (["Content-Type: image/png; name=a.png"], "x\(number)"),
        ])
    }
    let found = try await orderedMap(mails, chunk: 4, width: 8) { decoded($0).complaints }
    #expect(found.map { $0.map(\.text) } == (0..<200).map { ["第 \($0) 封"] })
    #expect(found.allSatisfy { $0.first?.attachments.count == 1 })
  }
}
