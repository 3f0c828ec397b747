import Disclosure
import Foundation
import Testing

@testable import Supervision

/// What is written by our encoder, Foundation reads as the same.
@Suite struct EventEncoderTests {
  private struct Nothing: Codable, Hashable {}

  private struct Nested: Codable, Hashable {
    var name: String
    var none: Int?
    var list: [[Int?]]
    var table: [String: [String]]
    var empty: Nothing
    var last: Double
  }

  private func readBack<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(eventJSON(value).utf8))
  }

  @Test func containersCloseWhereTheyEnd() throws {
    let value = Nested(
      name: "", none: nil, list: [[], [1, nil, -2], []], table: ["": [], "\"": ["a", "b"]],
      empty: Nothing(), last: -0.5)
    #expect(try readBack(value) == value)
    #expect(try readBack([value, value]) == [value, value])
    #expect(try eventJSON([Nothing(), Nothing()]) == "[{},{}]")
    #expect(
      try eventJSON([Int]()) == "[]" && eventJSON("一") == "\"一\"" && eventJSON(true) == "true")
    #expect(
      try eventJSON([1: 2]) == "{\"1\":2}" && eventJSON([UInt64.max]) == "[18446744073709551615]")
  }

  @Test func everyCharacterComesBack() throws {
    let controls = String(String.UnicodeScalarView((0..<0xA0).compactMap { Unicode.Scalar($0) }))
    for text in [controls, "\\\"/", "\u{2028}\u{2029}\u{FEFF}\u{10FFFF}\u{FFFE}", "👩‍👩‍👧", "\r\n\t"] {
      #expect(try readBack([text]) == [text])
      #expect(try readBack([text: text]) == [text: text])
    }
  }

  @Test func whatJSONHasNoNumberForIsRefused() {
    for number in [Double.nan, .infinity, -.infinity] {
      #expect(throws: EncodingError.self) { try eventJSON([number]) }
      #expect(throws: EncodingError.self) { try eventJSON(["a": Float(number)]) }
    }
  }

  @Test(arguments: [
    EventBody.file(
      FileFacts(digest: "aa", size: 1, outcome: .quarantined(code: "NB6001"), complaints: 0)),
    .file(FileFacts(digest: "aa", size: 1, outcome: .accepted, complaints: 2, whole: "bb")),
    .dismissed(digest: "aa"), .queued(CaseFacts(Sample.submission()), keys: []),
    .message(
      CaseFacts(Sample.mail("<1@qq.com>", from: "a@qq.com")),
      keys: [Lookup(kind: .row, key: "k"), Lookup(kind: .sender, key: "s")]),
    .notice(NoticeRecord(kind: .taken, means: .mail, isDelivered: true), keys: []),
    .action(.assign(.worker(id: "w1", post: nil, superiors: ["w2"]))), .action(.confirm(nil)),
    .action(.classify(nil, Concerns(duty: "duties/a"), .danger)), .action(.return(to: "街道“办”")),
    .action(.extend(by: TimeLimit(3, .days), approver: "w3")), .action(.recuse(.nobody)),
    .contactsShown, .contactAdded, .erased, .forgotten(events: [1, 2]), .headAccepted,
  ])
  func everyEventComesBack(_ body: EventBody) throws {
    let payload = EventPayload(
      seq: 1, batch: 2, at: Sample.start, by: "值班\n", ref: nil, body: body, contact: nil,
      words: "w")
    #expect(try EventPayload.read(payload.text()) == payload)
  }
}
