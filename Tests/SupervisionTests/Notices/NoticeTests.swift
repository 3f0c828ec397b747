import Disclosure
import Foundation
import Testing

@testable import Supervision

@Suite struct NoticeTests {
  static let sender = NoticeSender(
    community: "梧桐里社区", phone: "021-5550 0199", address: "梧桐里路66号",
    email: "jiandu@wutongli.example.org")

  static func notice(_ kind: NoticeKind = .answered, note: String? = "路灯已修好。") -> ComplaintNotice {
    var notice = ComplaintNotice(
      kind: kind, reference: CaseReferenceTests.some[0], sender: sender,
      on: Sample.start.day)
    notice.note = note
    return notice
  }

  static func mail(
    to address: String = "a@qq.com", name: String? = "居民甲", note: String? = "路灯已修好。",
    answering: String? = "<tencent_1@qq.com>"
  ) -> NoticeMail? {
    NoticeMail(
      notice(note: note), to: address, name: name, answering: answering, at: Sample.start,
      token: "a1b2")
  }

  @Test(arguments: NoticeKind.allCases) func everyNoticeNamesCaseAndWayBack(_ kind: NoticeKind) {
    var notice = Self.notice(kind)
    notice.office = "槐溪街道城管办"
    notice.due = Due(at: Sample.start, isProvisional: true)
    let text = notice.text
    #expect(text.contains(CaseReferenceTests.some[0].description))
    #expect(text.contains("021-5550 0199") && text.contains("路灯已修好。"))
    #expect(text.contains("2026年3月2日") && text.hasSuffix("\n"))
    #expect(text.contains("槐溪街道城管办") == (kind == .returned))
    #expect(text.contains("暂定") == (kind == .taken || kind == .extended))
  }

  /// Read back by hand: headers unfolded, words decoded.
  @Test func theMailReadsBack() throws {
    let mail = try #require(Self.mail())
    let text = try #require(String(bytes: mail.bytes, encoding: .ascii))
    #expect(!text.replacing("\r\n", with: "").contains { $0 == "\r" || $0 == "\n" })
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1)
    let headers = Self.headers(String(parts[0]))
    #expect(
      headers.map(\.0) == [
        "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References",
        "Auto-Submitted", "X-Auto-Response-Suppress", "MIME-Version", "Content-Type",
        "Content-Transfer-Encoding",
      ])
    let values = Dictionary(uniqueKeysWithValues: headers)
    #expect(Self.decoded(values["Subject"] ?? "") == Self.notice().subject)
    #expect(Self.decoded(values["From"] ?? "").contains("梧桐里社区居务监督委员会"))
    #expect(values["To"]?.hasSuffix("<a@qq.com>") == true)
    #expect(values["Date"] == "Mon, 2 Mar 2026 09:00:00 +0800")
    #expect(
      values["Message-ID"] == "<a1b2@wutongli.example.org>"
        && mail.messageID == values["Message-ID"])
    #expect(values["In-Reply-To"] == "<tencent_1@qq.com>")
    let body = Data(base64Encoded: String(parts[1]), options: .ignoreUnknownCharacters)
    #expect(
      body.map { String(decoding: $0, as: UTF8.self).replacing("\r\n", with: "\n") }
        == Self.notice().text)
    for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 76) }
  }

  static func headers(_ text: String) -> [(String, String)] {
    text.replacing("\r\n ", with: " ").split(separator: "\r\n").map { line in
      let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
  }

  static func decoded(_ text: String) -> String {
    text.split(separator: " ").map { word -> String in
      guard word.hasPrefix("=?UTF-8?B?"), word.hasSuffix("?="), word.utf8.count <= 75,
        let bytes = Data(base64Encoded: String(word.dropFirst(10).dropLast(2))),
        let part = String(data: bytes, encoding: .utf8)
      else { return " " + word }
      return part
    }.joined()
  }

  @Test func longNamesAreCutBetweenCharacters() {
    for length in [1, 14, 15, 16, 100] {
      for character in ["a", "梧", "𠮷", "é"] {
        let text = String(repeating: character, count: length)
        let words = encodedWords(text)
        #expect(Self.decoded(words.replacing("\r\n ", with: " ")) == text)
      }
    }
  }

  @Test(arguments: [
    "甲\r\nBcc: x@y.zz", "甲\nBcc: x@y.zz", "甲\u{0}", "\u{2028}Bcc: x@y.zz", "甲\u{85}Bcc: x",
    "?=\r\n\r\n<html>",
  ])
  func aNameCannotBeginAHeader(_ name: String) throws {
    let mail = try #require(Self.mail(name: name))
    let text = String(decoding: mail.bytes, as: UTF8.self)
    let headers = Self.headers(String(text.split(separator: "\r\n\r\n", maxSplits: 1)[0]))
    #expect(headers.count == 12 && !headers.map(\.0).contains("Bcc"))
  }

  @Test(arguments: [
    "", "a", "a@", "@qq.com", "a@qq", "a@qq.com,b@qq.com", "a@qq.com\r\nBcc: b@qq.com",
    "a b@qq.com",
    "a@@qq.com", "<a@qq.com>", "a@qq.com>", "居民@qq.com", "a..b@qq.com", ".a@qq.com", "a@-qq.com",
    "a@qq.com.", "\"a\"@qq.com", String(repeating: "a", count: 65) + "@qq.com",
  ])
  func oddAddressesGetNoMail(_ address: String) { #expect(Self.mail(to: address) == nil) }

  @Test(arguments: [
    "<a@b>\r\nBcc: x", "a@b", "<a b@c>", "<a@b><c@d>", "<@>", "<居@b>",
    "<" + String(repeating: "a", count: 300) + "@b>",
  ])
  func oddMessageIDsAreLeftOut(_ id: String) throws {
    let mail = try #require(Self.mail(answering: id))
    #expect(!String(decoding: mail.bytes, as: UTF8.self).contains("In-Reply-To"))
  }

  @Test func anAnonymousComplainantIsOwedNothing() {
    var state = CaseLifeTests.fresh()
    #expect(noticeOwed(for: .accept, to: state) == .taken)
    #expect(noticeOwed(for: .return(to: "街道"), to: state) == .returned)
    #expect(noticeOwed(for: .reply, to: state) == .answered)
    #expect(noticeOwed(for: CaseLifeTests.action(.extend), to: state) == .extended)
    #expect(noticeOwed(for: .close, to: state) == nil)
    state.isAnonymous = true
    for step in CaseStep.allCases {
      #expect(noticeOwed(for: CaseLifeTests.action(step), to: state) == nil)
    }
  }
}
