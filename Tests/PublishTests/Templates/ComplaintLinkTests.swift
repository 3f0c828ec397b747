import Disclosure
import Foundation
import Testing

@testable import Publish

@Suite struct ComplaintLinkTests {
  @Test(arguments: [("zh-Hans", "投诉"), ("en", "Complaint")])
  func aMailOpensWithTheFormFilledIn(_ language: String, _ title: String) throws {
    let id = "finance/2026年 & 100%?.1"
    let link = ComplaintLink(language: language, title: title)
    let mail = try #require(link.link(to: "jiandu@example.org", about: id))
    #expect(mail.utf8.allSatisfy { 0x21...0x7E ~= $0 })
    let parts = try #require(URLComponents(string: mail))
    #expect(parts.scheme == "mailto" && parts.path == "jiandu@example.org")
    let query = Dictionary(
      (parts.queryItems ?? []).map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    #expect(query["subject"] == "\(title) \(id)")
    let form = ComplaintForm.text(about: id, language: language == "en" ? .en : .zh)
    #expect(query["body"] == form.replacing("\n", with: "\r\n"))
  }

  @Test func withoutAnAddressThereIsNoMail() {
    let link = ComplaintLink(language: "zh-Hans", title: "投诉")
    #expect(link.link(to: nil, about: "duties/elder") == nil)
    #expect(link.link(to: "not an address", about: "duties/elder") == nil)
  }
}
