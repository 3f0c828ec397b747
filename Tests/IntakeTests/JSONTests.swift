import Testing

@testable import Intake

@Suite struct JSONTests {
  @Test func open311() throws {
    let found = decoded(
      """
      {"service_requests":[{"service_request_id":"638344","status":"open","service_name":"路灯",
      "service_code":"006","description":"灯不亮","requested_datetime":"2026-09-01T06:37:38-08:00",
      "address":"东门","lat":37.7,"long":-122.4,"media_url":"http://x/a.jpg",
      "first_name":"三","last_name":"张","phone":"139","email":"a@b.cn"},
      {"service_request_id":2,"description":null}, "x"]}
      """)
    let first = try #require(found.complaints.first)
    #expect(first.channel == .open311 && first.text == "灯不亮" && first.category == "路灯")
    #expect(first.sender.name == "三 张" && first.sender.contacts.map(\.value) == ["139", "a@b.cn"])
    #expect(first.written.instant.description == "2026-09-01T06:37:38-08:00")
    #expect(first.place.spot == .item(1) && first.keys.rowKey != nil)
    #expect(
      first.details.filter { $0.nature == .hidden }.map(\.name) == ["service_code", "lat", "long"])
    #expect(codes(found) == ["NB6041", "NB6041"])
    #expect(found.quarantined.map(\.place.spot) == [.item(2), .item(3)])
  }

  @Test func ours() throws {
    let one = try only(
      decoded(
        "{\"subject\":\"路灯\",\"text\":\"不亮\",\"about\":\"finance/2026-q1\",\"anonymous\":true,\"confidential\":\"否\",\"date\":\"昨天\"}"
      ))
    #expect(one.channel == .json && one.aboutID == "finance/2026-q1" && one.isAnonymous == true)
    #expect(one.isConfidential == false && one.written.flags == [.unreadable])
    #expect(one.details.map(\.value) == ["昨天"])
    let list = decoded("[{\"内容\":\"甲\"},{\"complaint\":\"乙\",\"extra\":{\"a\":[1,2]}}]")
    #expect(list.complaints.map(\.text) == ["甲", "乙"])
    #expect(list.complaints[1].details == [Detail(name: "extra", value: "a：1、2", nature: .answer)])
    let gbk = try only(decoded(try gb("{\"text\":\"不亮\"}")))
    #expect(gbk.text == "不亮")
    #expect(try only(decoded("{\"text\":\"a\",\"text\":\"b\"}")).notes == [.oddJSON])
  }

  @Test func lines() {
    let found = decoded(
      "{\"text\":\"甲\"}\n\n{\"text\":\"乙\"}\r\n{\"text\":\n{\"x\":1}\n{\"text\":\"丙\"}")
    #expect(found.complaints.map(\.text) == ["甲", "乙", "丙"])
    #expect(found.complaints.map(\.place.spot) == [.line(1), .line(3), .line(6)])
    #expect(codes(found) == ["NB6040", "NB6041"])
  }

  @Test func whatIsBroken() {
    #expect(codes(decoded("{\"text\":\"甲\"")) == ["NB6040"])
    #expect(codes(decoded("{\"text\":\"甲\"} x")) == ["NB6040"])
    #expect(codes(decoded("[]")) == ["NB6011"])
    var options = DecodeOptions()
    options.limits.jsonValues = 5
    #expect(codes(decoded("[{\"text\":\"甲\"},{},{}]", options: options)) == ["NB6042"])
    #expect(decoded("[{\"text\":\"甲\"},{}]", options: options).complaints.count == 1)
  }
}
