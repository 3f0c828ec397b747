import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Intake

/// Hostile and broken files: each ends accepted or quarantined with a reason, in bounded work.
@Suite struct HostileTests {
  private static let header = "From: a@b.cn\r\nSubject: x\r\nMIME-Version: 1.0\r\n"

  private func judge(
    _ bytes: [UInt8], named name: String = "x", _ location: SourceLocation = #_sourceLocation
  ) -> Decoded {
    let clock = WorkClock()
    let found = decoded(bytes, named: name)
    #expect(clock.seconds < 10 * slowness, sourceLocation: location)
    #expect(
      !found.complaints.isEmpty || !found.quarantined.isEmpty, sourceLocation: location)
    for complaint in found.complaints { #expect(!complaint.text.isEmpty) }
    return found
  }

  @Test func truncatedBase64() {
    for count in 0..<12 {
      let data = Data("路灯不亮".utf8).base64EncodedString().prefix(count)
      let text =
        Self.header
        + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + data
      #expect(judge(Array(text.utf8)).complaints.count == 1)
    }
  }

  @Test func aBoundaryNeverClosed() throws {
    let text = Self.header + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n路灯不亮"
    #expect(try only(judge(Array(text.utf8))).text == "路灯不亮")
  }

  @Test func partsWithinParts() {
    for (depth, isTaken) in [(19, true), (20, false), (10_000, false)] {
      var text = Self.header
      for level in 0..<depth {
        text += "Content-Type: multipart/mixed; boundary=b\(level)\r\n\r\n--b\(level)\r\n"
      }
      text += "\r\n路灯不亮"
      #expect(codes(judge(Array(text.utf8))) == (isTaken ? [] : ["NB6021"]), "\(depth)")
    }
    for depth in [5, 10_000, 100_000] {
      let text =
        Self.header + String(repeating: "Content-Type: message/rfc822\r\n\r\n", count: depth)
      #expect(codes(judge(Array(text.utf8))) == (depth == 5 ? [] : ["NB6021"]), "\(depth)")
    }
    let same =
      Self.header
      + String(repeating: "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n", count: 10_000)
    #expect(codes(judge(Array(same.utf8))) == ["NB6021"])
  }

  @Test func manyParts() {
    for (count, isTaken) in [(200, true), (202, false), (1_000_000, false)] {
      for boundary in [
        "boundary=b", "boundary=\"b\"", "BOUNDARY = b", "boundary*0=b", "boundary*=''b",
      ] {
        if count == 1_000_000, boundary != "boundary=b" { continue }
        let text =
          Self.header + "Content-Type: multipart/mixed; \(boundary)\r\n\r\n"
          + String(repeating: "--b\r\n\r\n", count: count)
        let found = judge(Array(text.utf8))
        // Of `*=` GMime takes another value for the boundary, and finds no part at all.
        if isTaken || !boundary.contains("''") {
          #expect(codes(found) == (isTaken ? [] : ["NB6021"]), "\(boundary) \(count)")
        }
      }
    }
  }

  @Test func hugeHeaders() {
    let long = "X-Long: " + String(repeating: "x", count: 300 << 10) + "\r\n\r\nbody"
    #expect(codes(judge(Array((Self.header + long).utf8))) == ["NB6020"])
    var options = DecodeOptions()
    options.limits.message = 100 << 20
    let clock = WorkClock()
    let fifty = Array(Self.header.utf8) + [UInt8](repeating: 0x78, count: 50 << 20)
    #expect(codes(decoded(fifty, options: options)) == ["NB6020"])
    #expect(clock.seconds < 10 * slowness)
    // The header of a part, and of all parts together.
    let multipart = Self.header + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    for line in [
      "X: " + String(repeating: "x\r\n ", count: 1 << 20),
      String(repeating: "X: x\r\n", count: 1 << 20),
    ] {
      let part = multipart + "--b\r\n" + line + "\r\n\r\n路灯"
      #expect(codes(judge(Array(part.utf8))) == ["NB6020"])
    }
    let block = "--b\r\n" + String(repeating: "X: x\r\n", count: 40 << 10) + "\r\n路灯\r\n"
    #expect(codes(judge(Array((multipart + block + block).utf8))) == [])
    #expect(codes(judge(Array((multipart + block + block + block).utf8))) == ["NB6020"])
    let forwarded =
      multipart + "--b\r\nContent-Type: message/rfc822\r\n\r\n"
      + String(repeating: "X: x\r\n", count: 1 << 20)
    #expect(codes(judge(Array(forwarded.utf8))) == ["NB6020"])
    let digest =
      Self.header + "Content-Type: multipart/digest; boundary=b\r\n\r\n--b\r\n\r\n"
      + String(repeating: "X: x\r\n", count: 1 << 20)
    #expect(codes(judge(Array(digest.utf8))) == ["NB6020"])
  }

  @Test func nulBytes() throws {
    let mail = Array("From: a\0b@c.cn\r\nSubject: x\0y\r\n\r\n路\0灯".utf8)
    let found = try only(judge(mail))
    #expect(found.subject == "x y" && found.text == "路\u{FFFD}灯" && found.notes == [.replaced(1)])
    #expect(judge(Array("标题,内容\n路灯,不\0亮\n".utf8), named: "x.csv").complaints.count == 1)
    #expect(codes(judge([UInt8](repeating: 0, count: 100))) == ["NB6006"])
  }

  @Test func tables() {
    let open = "标题,内容\n\"" + String(repeating: "不亮,\n", count: 1 << 20)
    #expect(codes(judge(Array(open.utf8))) == ["NB6031"])
    let onlyQuote = judge(Array("\"".utf8), named: "x.csv")
    #expect(codes(onlyQuote) == ["NB6030"])
    let commas = "标题,内容\n" + String(repeating: ",", count: 8 << 20)
    #expect(judge(Array(commas.utf8)).complaints.isEmpty)
    let quotes = "标题,内容\n" + String(repeating: "a\"b,", count: 2 << 20)
    #expect(judge(Array(quotes.utf8)).complaints.count == 1)
  }

  @Test func deepJSON() {
    for text in ["[", "{\"text\":", "{\"a\":[", "[{\"text\":\"x\"},"] {
      let deep = String(repeating: text, count: 100_000)
      #expect(["NB6040", "NB6042"].contains(codes(judge(Array(deep.utf8))).first), "\(text)")
    }
    let control = "{\"text\":\"" + String(repeating: "\u{1}", count: 4 << 20) + "\"}"
    #expect(judge(Array(control.utf8)).complaints.first?.notes == [.oddJSON])
  }

  @Test func archives() throws {
    let entries: [(name: String, content: String)] = [
      ("../../etc/passwd", "路灯不亮"), ("__MACOSX/._a", "x"), ("a/照片.jpg", "\u{FF}\u{D8}"),
      ("空.txt", ""), ("里面.zip", "PK\u{3}\u{4}"), ("表.csv", "标题,内容\n电梯,停了"),
    ]
    let found = judge(zip(entries), named: "x.zip")
    #expect(found.complaints.map(\.text).prefix(1) == ["路灯不亮"])
    #expect(found.complaints.first?.place.members == [.init(number: 1, name: "passwd")])
    #expect(codes(found).sorted() == ["NB6005", "NB6014"])
    #expect(found.complaints.contains { $0.text == "停了" && $0.place.spot == .row(2) })
    // One letter and pictures: its attachments.
    let letter = zip([("信.txt", Array("请看照片".utf8)), ("../照 片.jpg", [0xFF, 0xD8, 0xFF, 0xE0])])
    let one = try only(judge(letter))
    #expect(one.text == "请看照片" && one.attachments.map(\.name) == ["照 片.jpg"])
    let pictures = zip([("a.jpg", [0xFF, 0xD8, 0xFF, 0xE0]), ("b.jpg", [0xFF, 0xD8, 0xFF, 0xE1])])
    #expect(judge(pictures).complaints.map(\.text) == ["待录入", "待录入"])
    #expect(codes(judge(zip([(name: String, content: String)]()))) == ["NB6005"])
    #expect(codes(judge(Array(letter.prefix(50)))).isEmpty == false)
  }

  @Test func textsOfNothingMuch() throws {
    #expect(codes(judge([])) == ["NB6005"])
    #expect(codes(judge(Array(" \n\n".utf8))) == ["NB6005"])
    #expect(try only(judge(Array("😡😡😡".utf8))).text == "😡😡😡")
    let marks = "\u{202E}好\u{1B}[2J\u{7}\u{200F}"
    #expect(try only(judge(Array(marks.utf8))).text == marks)
    #expect(SafeName.of(marks + ".txt") == "好[2J.txt")
  }

  @Test func twentyMebibytesInOneLine() {
    let line = String(repeating: "路灯不亮", count: (20 << 20) / 12)
    let mail = Self.header + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + line
    #expect(judge(Array(mail.utf8)).complaints.first?.text.utf8.count == line.utf8.count)
    // A fifth of it finds what is quadratic as well, and costs a slow machine a minute less.
    #expect(judge(Array(line.utf8.prefix(4 << 20))).complaints.count == 1)
    let spaces = Self.header + "\r\n" + String(repeating: " ", count: 4 << 20)
    #expect(judge(Array(spaces.utf8)).complaints.count == 1)
    let lines = Self.header + "\r\n" + String(repeating: "在x\n", count: 1 << 20)
    #expect(judge(Array(lines.utf8)).complaints.count == 1)
    let words = "From: a@b.cn\r\nSubject: " + String(repeating: "=?utf-8?Q?=E7?= ", count: 15_000)
    #expect(judge(Array((words + "\r\n\r\nx").utf8)).complaints.count == 1)
  }

  /// Residents' words and names are in no diagnostic.
  @Test func reasonsTellNothingOfWhatTheyAreAbout() {
    let secret = "张三13800000000"
    let files: [(String, String)] = [
      ("标题,内容\n路灯,\"\(secret)", secret + ".csv"), ("{\"text\":\"\(secret)\"", secret + ".json"),
      ("\(secret),b\n1,2", secret + ".csv"), ("", secret),
    ]
    for (text, name) in files {
      for quarantined in decoded(text, named: name).quarantined {
        for language in Language.allCases {
          #expect(!quarantined.reason.message(in: language).contains("张三"))
          #expect(!quarantined.reason.message(in: language).contains("138"))
          #expect(!quarantined.reason.message(in: language).contains("{"))
        }
      }
    }
  }

  /// Debug builds are some ten times slower than what is installed.
  private let slowness = 3.0
}
